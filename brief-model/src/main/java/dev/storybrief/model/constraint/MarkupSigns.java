package dev.storybrief.model.constraint;

/**
 * Looks for HTML and Markdown in a text. It is a warning's eye, not a parser: {@code AT&T}, {@code a < b},
 * {@code snake_case} and {@code 2*3*4} are left alone. Linear in the text.
 */
final class MarkupSigns {
    private static final int LONGEST_ENTITY = 33;

    private MarkupSigns() {}

    static boolean arePresentIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '<', '&', '*', '_', '~', '`', '[', '#' -> {
                    return isMarkup(text, i);
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean isMarkup(String text, int from) {
        return startsHeading(text) || holdsTagOrEntity(text, from) || holdsSpan(text, from) || holdsLink(text);
    }

    /** {@return whether a text holds a character reference of HTML that ends in a semicolon} */
    static boolean holdEntity(String text) {
        for (int i = text.indexOf('&'); i >= 0 && i < text.length() - 1; i = text.indexOf('&', i + 1)) {
            if (isEntity(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsHeading(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level >= 1 && level <= 6 && level < text.length() && text.charAt(level) == ' ';
    }

    private static boolean holdsTagOrEntity(String text, int from) {
        int lastClosing = text.lastIndexOf('>');
        for (int i = from; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '<' && i < lastClosing && (isLetter(next) || next == '/' || next == '!' || next == '?')) {
                return true;
            }
            if (c == '&' && isEntity(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEntity(String text, int from) {
        boolean isNumber = text.charAt(from) == '#';
        boolean isHex = isNumber && (text.startsWith("x", from + 1) || text.startsWith("X", from + 1));
        int start = from + (isHex ? 2 : isNumber ? 1 : 0);
        int shortest = isNumber ? 1 : 2;
        int end = Math.min(text.length(), from + LONGEST_ENTITY);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i >= start + shortest;
            }
            boolean fits = isNumber
                    ? c < 0x80 && Character.digit(c, isHex ? 16 : 10) >= 0
                    : isLetter(c) || (i > start && c >= '0' && c <= '9');
            if (!fits) {
                return false;
            }
        }
        return false;
    }

    /** Emphasis, strong emphasis, strikethrough and code: an opening mark and, later, a closing one. */
    private static boolean holdsSpan(String text, int from) {
        return isSpan(text, from, '*')
                || isSpan(text, from, '_')
                || isSpan(text, from, '`')
                || (text.contains("~~") && isSpan(text, from, '~'));
    }

    private static boolean isSpan(String text, int from, char mark) {
        int closing = lastClosing(text, mark);
        for (int i = from; i < closing - 1; i++) {
            if (text.charAt(i) == mark && opens(text, i, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String text, int i, char mark) {
        char next = text.charAt(i + 1);
        return mark == '`'
                || (!Character.isWhitespace(next)
                        && next != mark
                        && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))));
    }

    private static int lastClosing(String text, char mark) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (text.charAt(i) == mark && closes(text, i, mark)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closes(String text, int i, char mark) {
        char previous = text.charAt(i - 1);
        return mark == '`'
                || (!Character.isWhitespace(previous)
                        && previous != mark
                        && (mark != '_' || i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))));
    }

    private static boolean holdsLink(String text) {
        int opening = text.indexOf('[');
        return opening >= 0 && (text.indexOf("](", opening) >= 0 || text.indexOf("][", opening) >= 0);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
