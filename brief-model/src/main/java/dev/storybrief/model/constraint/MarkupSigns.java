package dev.storybrief.model.constraint;

import java.util.regex.Pattern;

/**
 * Looks for HTML and Markdown in a text: what CommonMark reads as emphasis, code, a link, a heading or HTML, and some
 * cases that it does not but that were meant as such, like {@code **「太字」**です} and {@code [this][1]}. {@code AT&T}, {@code
 * a < b} and {@code snake_case} are left alone. Linear in the text.
 */
final class MarkupSigns {
    private static final int LONGEST_ENTITY = 33;

    private static final boolean[] SIGNS = new boolean[0x80];

    static {
        "<&*_~`[#0123456789".chars().forEach(c -> SIGNS[c] = true);
    }

    /** Marks of lists and quotes, in which a heading or a block of code may start. */
    private static final Pattern CONTAINERS = Pattern.compile("(?:[ >]|[-+*] |\\d{1,9}[.)] )*+");

    /** {@code [label]: address}, which CommonMark does not render. */
    private static final Pattern LINK_DEFINITION = Pattern.compile("\\[[^\\[\\]]++]: *+\\S++ *+(?:[\"'(].*+)?");

    private MarkupSigns() {}

    /** {@return whether a text holds a character that markup or citation marks need; few texts do} */
    static boolean mayBePresentIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < SIGNS.length
                    ? SIGNS[c] && (!isDigit(c) || CitationMarks.followsTurn(text, i))
                    : c == '［' || c == '【') {
                return true;
            }
        }
        return false;
    }

    static boolean arePresentIn(String text) {
        var containers = CONTAINERS.matcher(text);
        int start = containers.lookingAt() ? containers.end() : 0;
        return startsBlock(text, start)
                || holdsTag(text)
                || holdsEntity(text)
                || holdsCode(text)
                || EmphasisMarks.arePresentIn(text, start)
                || holdsLink(text);
    }

    private static boolean startsBlock(String text, int start) {
        if (start == text.length()) {
            return false;
        }
        char first = text.charAt(start);
        int run = runLength(text, start);
        return switch (first) {
            case '#' ->
                run <= 6
                        && text.startsWith(" ", start + run)
                        && !text.substring(start + run).isBlank();
            case '`' -> run >= 3;
            case '~' -> run >= 3;
            case '<' -> startsTag(text, start);
            case '[' ->
                LINK_DEFINITION.matcher(text).region(start, text.length()).matches();
            default -> false;
        };
    }

    /** {@return how many of the same character there are from an index on} */
    static int runLength(String text, int start) {
        int end = start + 1;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start;
    }

    private static boolean holdsTag(String text) {
        int lastClosing = text.lastIndexOf('>');
        for (int i = text.indexOf('<'); i >= 0 && i < lastClosing; i = text.indexOf('<', i + 1)) {
            if (startsTag(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a text holds a character reference of HTML that ends in a semicolon} */
    static boolean holdsEntity(String text) {
        for (int i = text.indexOf('&'); i >= 0 && i < text.length() - 1; i = text.indexOf('&', i + 1)) {
            if (isEntity(text, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsTag(String text, int i) {
        return i + 1 < text.length() && (isLetter(text.charAt(i + 1)) || "/!?".indexOf(text.charAt(i + 1)) >= 0);
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
                    : isLetter(c) || (i > start && isDigit(c));
            if (!fits) {
                return false;
            }
        }
        return false;
    }

    /** Two runs of backticks, of whatever length. */
    private static boolean holdsCode(String text) {
        int first = text.indexOf('`');
        return first >= 0 && first + runLength(text, first) - 1 < text.lastIndexOf('`');
    }

    /** {@code [text](address)} and {@code [text][label]}; {@code [1][2]} are citation marks. */
    private static boolean holdsLink(String text) {
        int opening = text.indexOf('[');
        if (opening < 0) {
            return false;
        }
        if (text.indexOf("](", opening) >= 0) {
            return true;
        }
        for (int i = text.indexOf("][", opening + 1); i >= 0; i = text.indexOf("][", i + 1)) {
            char last = text.charAt(i - 1);
            if (last != '^' && !Character.isDigit(last)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
