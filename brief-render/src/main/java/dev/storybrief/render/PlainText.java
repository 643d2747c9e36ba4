package dev.storybrief.render;

import dev.storybrief.model.text.Characters;
import org.jspecify.annotations.Nullable;

/** Makes the texts of a brief that nobody validated fit to be shown: what a text may not hold is replaced. */
final class PlainText {
    private PlainText() {}

    /**
     * {@return a text without the characters that a text may not hold: those that end a line or are tabs become a space,
     * all others U+FFFD; nothing for {@code null}}
     */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        int unsafe = Characters.firstUnsafe(text);
        return unsafe < 0 ? text : replace(text, unsafe);
    }

    /** {@return the same, but {@code null} for a text that is absent or shows nothing} */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || Characters.isBlank(text) ? null : of(text);
    }

    private static String replace(String text, int firstUnsafe) {
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        int unsafe = firstUnsafe;
        while (unsafe >= 0) {
            int c = text.codePointAt(unsafe);
            clean.append(text, from, unsafe).append(Characters.isBreak(c) ? ' ' : '\uFFFD');
            from = unsafe + Character.charCount(c);
            unsafe = Characters.firstUnsafe(text, from);
        }
        return clean.append(text, from, text.length()).toString();
    }
}
