package dev.storybrief.model.constraint;

import java.util.regex.Pattern;

/**
 * Looks for HTML and Markdown in a text: what CommonMark reads as emphasis, code, a link, a heading or HTML, and some
 * cases that it does not but that were meant as such, like {@code **「太字」**です} and {@code [this][1]}. {@code AT&T}, {@code
 * a < b} and {@code snake_case} are left alone. Linear in the text.
 */
final class MarkupSigns {
    private static final boolean[] SIGNS = new boolean[0x80];

    static {
        "<&*_~`[#0123456789".chars().forEach(c -> SIGNS[c] = true);
    }

    /** Marks of lists and quotes, in which a heading or a block of code may start. */
    private static final Pattern CONTAINERS = Pattern.compile("(?:[ >]|[-+*] |\\d{1,9}[.)] )*+");

    /** The start of a heading, a fence or HTML, or {@code [label]: address}, which CommonMark does not render. */
    private static final Pattern BLOCK =
            Pattern.compile("#{1,6}+ \\p{javaWhitespace}*+\\P{javaWhitespace}|```|~~~|<[A-Za-z/!?]"
                    + "|\\[[^\\[\\]]++]: *+\\S++ *+(?:[\"'(].*+)?\\z");

    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?]");

    /** A character reference of HTML that ends in a semicolon, with at most 32 characters before it. */
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,31}+|#[xX][0-9A-Fa-f]{1,30}+|[A-Za-z][A-Za-z0-9]{1,31}+);");

    /** Two runs of backticks, of whatever length. */
    private static final Pattern CODE = Pattern.compile("`[^`]++`");

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
        return BLOCK.matcher(text).region(start, text.length()).lookingAt()
                || TAG.matcher(text).region(0, text.lastIndexOf('>') + 1).find()
                || holdsEntity(text)
                || CODE.matcher(text).find()
                || EmphasisMarks.arePresentIn(text, start)
                || holdsLink(text);
    }

    /** {@return whether a text holds a character reference of HTML that ends in a semicolon} */
    static boolean holdsEntity(String text) {
        return ENTITY.matcher(text).find();
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
}
