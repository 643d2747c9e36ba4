package dev.storybrief.render.output;

import dev.storybrief.model.text.Characters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the characters that a text may not hold. The records of a view call it for each of their texts, so that formats
 * only have to escape.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * {@return a text in which characters that end a line, and tabs, are spaces, and all others that a text may not hold are
     * U+FFFD, as are those that make a grapheme cluster too long}
     */
    public static String of(String text) {
        int refused = Characters.firstRefused(text);
        return refused < 0 ? text : replace(text, refused);
    }

    /** {@return the same, or {@code null} for {@code null}} */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** {@return the same of each text of a list} */
    public static List<String> of(List<String> texts) {
        return texts.stream().map(PlainText::of).toList();
    }

    /** {@return a text, or {@code null} where it is absent or shows nothing} */
    public static @Nullable String visible(@Nullable String text) {
        return text == null || Characters.isInvisible(text) ? null : text;
    }

    private static String replace(String text, int firstRefused) {
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        int refused = firstRefused;
        while (refused >= 0) {
            int c = text.codePointAt(refused);
            clean.append(text, from, refused).append(Characters.isBreak(c) ? ' ' : '\uFFFD');
            from = refused + Character.charCount(c);
            refused = Characters.firstRefused(text, from);
        }
        return clean.append(text, from, text.length()).toString();
    }
}
