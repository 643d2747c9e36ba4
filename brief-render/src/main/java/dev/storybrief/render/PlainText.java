package dev.storybrief.render;

import dev.storybrief.model.text.Characters;
import org.jspecify.annotations.Nullable;

/** Makes the texts of a brief that nobody validated fit to be shown: what a text may not hold is replaced. */
final class PlainText {
    private PlainText() {}

    /**
     * {@return a text without the characters that a text may not hold: those that end a line or are tabs become a space,
     * all others U+FFFD, those too among them that make a grapheme cluster too long; nothing for {@code null}}
     */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int refused = Characters.firstRefused(text);
        return refused < 0 ? text : replace(text, refused);
    }

    /** {@return the same, but {@code null} for a text that is absent or shows nothing} */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || Characters.isInvisible(text) ? null : of(text);
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
