package dev.storybrief.render.markdown;

import dev.storybrief.model.text.Characters;

/** Finds in a text what would make a block of its own kind if the text stood at the start of a line. */
final class BlockStart {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_SIGNS = 6;

    private BlockStart() {}

    /** {@return the index of the character to escape, or -1 where the text starts a paragraph and nothing else} */
    static int of(String text) {
        return text.isEmpty()
                ? -1
                : switch (text.charAt(0)) {
                    case '>' -> 0;
                    case '+' -> endsAt(text, 1) ? 0 : -1;
                    case '-' -> endsAt(text, 1) || isRule(text) ? 0 : -1;
                    case '#' -> isHeading(text) ? 0 : -1;
                    default -> itemMark(text);
                };
    }

    /** {@return whether a text starts with the box of a task, ticked or not} */
    static boolean isTask(String text) {
        return text.startsWith("[")
                && text.startsWith("]", 2)
                && (text.charAt(1) == 'x' || text.charAt(1) == 'X' || MarkdownWriter.isSpace(text.charAt(1)))
                && endsAt(text, 3);
    }

    private static boolean isRule(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '-' && !MarkdownWriter.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeading(String text) {
        int signs = 1;
        while (signs < text.length() && text.charAt(signs) == '#') {
            signs++;
        }
        return signs <= MOST_SIGNS
                && (endsAt(text, signs) || Characters.isWhiteSpace(text.charAt(signs))); // the latter for marked
    }

    private static int itemMark(String text) {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean isItem = digits > 0
                && digits <= MOST_DIGITS
                && digits < text.length()
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && endsAt(text, digits + 1);
        return isItem ? digits : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return whether the mark that ends before an index is followed by what makes it one} */
    private static boolean endsAt(String text, int index) {
        return index == text.length() || MarkdownWriter.isSpace(text.charAt(index));
    }
}
