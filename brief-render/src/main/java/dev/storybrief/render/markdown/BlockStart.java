package dev.storybrief.render.markdown;

/** Finds what would start a list, a heading or another block if a text stood at the start of a line. */
final class BlockStart {
    /** Markers of lists and rules, and doubled those of extensions: definitions, admonitions, front matter. */
    private static final String MARKS = "+-=:!?/%";

    private BlockStart() {}

    /** {@return the index of the character to escape, or -1 where the text starts a paragraph and nothing else} */
    static int of(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        char first = text.charAt(0);
        if (first == '#') {
            return 0; // many readers want no space after it
        }
        if (MARKS.indexOf(first) >= 0) {
            return endsAt(text, 1) || text.charAt(1) == first ? 0 : -1;
        }
        return itemMark(text);
    }

    /** {@return whether a text starts with the box of a task, ticked or not} */
    static boolean isTask(String text) {
        return text.startsWith("[")
                && text.startsWith("]", 2)
                && (text.charAt(1) == 'x' || text.charAt(1) == 'X' || text.charAt(1) == ' ')
                && endsAt(text, 3);
    }

    /** CommonMark allows nine digits, others any number. */
    private static int itemMark(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean isItem = digits > 0
                && digits < text.length()
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && endsAt(text, digits + 1);
        return isItem ? digits : -1;
    }

    /** {@return whether the mark that ends before an index is followed by what makes it one} */
    private static boolean endsAt(String text, int index) {
        return index == text.length() || text.charAt(index) == ' ';
    }
}
