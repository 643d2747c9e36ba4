package dev.storybrief.render.markdown;

import java.util.regex.Pattern;

/** Finds the characters of a text that would be syntax to a reader of Markdown, wherever in a line they stand. */
final class Marks {
    /** More than the specifications take for an entity, since some readers leave entities to the browser. */
    private static final Pattern ENTITY = Pattern.compile("&#?\\w++;");

    private Marks() {}

    /**
     * {@return whether a character of ASCII is syntax at its place}
     *
     * @param isInLink whether the text stands between the brackets of a link
     */
    static boolean isMark(String text, int i, char c, boolean isInLink) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return switch (c) {
            case '\\', '`', '*', '_', '{', '[', '<', '>', '&' -> true;
            case ']' -> isInLink;
            case '|', '=', '%' -> next == c; // a spoiler, a highlight, a comment
            case '^' -> next == c || (isInLink && i == 0); // after the bracket of a link it would start a footnote
            case '~' -> !onlyOpens(text, i, next);
            case '#' -> !isLetterOrDigit(next) && next < 0x80; // or it could close a heading
            case '.' -> startsHost(text, i);
            case ':' -> text.startsWith("//", i + 1) && i > 0 && isLetterOrDigit(text.charAt(i - 1));
            default -> false;
        };
    }

    /** A tilde before a word, as in <i>~5 km</i>, could open a strikethrough, but never close one. */
    private static boolean onlyOpens(String text, int i, char next) {
        return (i == 0 || text.charAt(i - 1) == ' ') && isLetterOrDigit(next);
    }

    /** Within a word only the reader marked takes {@code www.} for a host, and only where the name goes on. */
    private static boolean startsHost(String text, int point) {
        if (point < 3 || !text.regionMatches(true, point - 3, "www", 0, 3)) {
            return false;
        }
        boolean isWithinWord = point > 3 && isLetterOrDigit(text.charAt(point - 4));
        return !isWithinWord
                || (point + 1 < text.length()
                        && (isLetterOrDigit(text.charAt(point + 1)) || text.charAt(point + 1) == '-'));
    }

    /** {@return whether a character means something in the address of a link} */
    static boolean isMarkInAddress(String href, int i, char c) {
        return switch (c) {
            case '(', ')', '[', ']', '\\', '`', '<', '>', '"', '\'' -> true;
            case '&' -> ENTITY.matcher(href).region(i, href.length()).lookingAt();
            default -> false;
        };
    }

    /**
     * {@return whether a colon starts the name of an emoji} Of the names that are digits alone only two are emoji:
     * <i>10:30:45</i> is a time.
     */
    static boolean startsEmoji(String text, int colon) {
        int start = colon + 1;
        int end = start;
        boolean isNumber = true;
        while (end < text.length() && isInName(text.charAt(end))) {
            isNumber &= isDigit(text.charAt(end));
            end++;
        }
        return text.startsWith(":", end)
                && (!isNumber || text.startsWith("100:", start) || text.startsWith("1234:", start));
    }

    private static boolean isInName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '+' || c == '-';
    }

    /** {@return the index of the last dollar sign that could end a formula} One before a digit begins a price. */
    static int lastDollarOfMathematics(String text) {
        int i = text.lastIndexOf('$');
        while (i >= 0 && i + 1 < text.length() && isDigit(text.charAt(i + 1))) {
            i = text.lastIndexOf('$', i - 1);
        }
        return i;
    }

    /** {@return whether a word joiner is needed before a character, so that no site makes a link of it and what precedes it} */
    static boolean isLinkedBefore(String text, int i, char c, boolean isMark) {
        return (c == '@' && followsNonSpace(text, i)) || (isMark && isPointInName(text, i, c));
    }

    /**
     * {@return whether a word joiner is needed after a character} After a point too, since markdown-it knows a
     * name without a scheme by how it ends.
     */
    static boolean isLinkedAfter(String text, int i, char c) {
        return isPointInName(text, i, c)
                || (precedesNonSpace(text, i) && (c == '@' || c == '#' || text.startsWith("//", i)));
    }

    private static boolean isPointInName(String text, int i, char c) {
        return c == '.'
                && followsNonSpace(text, i)
                && precedesNonSpace(text, i)
                && !(isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1)));
    }

    private static boolean followsNonSpace(String text, int i) {
        return i > 0 && text.charAt(i - 1) != ' ';
    }

    private static boolean precedesNonSpace(String text, int i) {
        return i + 1 < text.length() && text.charAt(i + 1) != ' ';
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
