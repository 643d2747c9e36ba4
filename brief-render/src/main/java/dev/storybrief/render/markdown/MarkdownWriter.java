package dev.storybrief.render.markdown;

import dev.storybrief.model.text.Characters;
import dev.storybrief.render.output.Room;
import dev.storybrief.render.output.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes Markdown: our marks by {@link #raw}, and everything that came from a brief by {@link #line}, {@link #text},
 * {@link #linkText} and {@link #destination}, so that CommonMark 0.31 and GitHub's extensions read the same text again.
 *
 * <p>People read Markdown too: a character is escaped only where it would mean something. Emphasis, strikethrough and
 * tables take two to begin; none is written that could be the second, so the first may stand. That holds because every
 * block that {@link MarkdownDocument} writes is one line with an empty one or a list marker before it, and because what
 * it writes next to a text is white space or a bracket of ours.
 */
final class MarkdownWriter {
    private static final String WORD_JOINER = "\u2060";

    /** ASCII that means nothing wherever it stands in a text, but at the start of a line. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            PLAIN[c] = "#&(*./:<@[\\]^_`~".indexOf(c) < 0;
        }
    }

    /** Where a text stands: a picture's description, as a link's text, is between brackets. */
    private enum Place {
        OPEN,
        LINK,
        PICTURE
    }

    private final Utf8Output out;
    private final boolean breaksAutolinks;

    MarkdownWriter(OutputStream out, Room room, boolean breaksAutolinks) {
        this.out = new Utf8Output(out, room);
        this.breaksAutolinks = breaksAutolinks;
    }

    /** Writes marks of ours. */
    MarkdownWriter raw(String marks) throws IOException {
        out.literal(marks);
        return this;
    }

    /** Writes a number. */
    MarkdownWriter number(int number) throws IOException {
        out.number(number);
        return this;
    }

    /** Writes a text at the start of a block, where more characters mean something. */
    MarkdownWriter line(String text) throws IOException {
        if (BlockStart.isTask(text)) {
            out.literal("\\["); // some look for tasks in what escapes have become already
            joiner();
            return text(text.substring(1));
        }
        return text(text, BlockStart.of(text), Place.OPEN);
    }

    /** Writes a text that follows something else. */
    MarkdownWriter text(String text) throws IOException {
        return text(text, -1, Place.OPEN);
    }

    /** Writes what stands between a label and what it labels; its spaces are between texts, and stay. */
    MarkdownWriter between(String separator) throws IOException {
        String ink = separator.strip();
        int start = separator.indexOf(ink);
        out.literal(" ".repeat(start));
        body(ink, -1, Place.OPEN);
        out.literal(" ".repeat(separator.length() - start - ink.length()));
        return this;
    }

    /** Writes a text between the brackets of a link. */
    MarkdownWriter linkText(String text) throws IOException {
        return text(text, -1, Place.LINK);
    }

    /** Writes the description of a picture between its brackets. */
    MarkdownWriter description(String text) throws IOException {
        return text(text, -1, Place.PICTURE);
    }

    /**
     * Writes the address of a link, which is in ASCII. What it can hold and Markdown would read are parentheses,
     * backticks, and ampersands before what looks like an entity.
     */
    MarkdownWriter destination(String href) throws IOException {
        int written = 0;
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == '(' || c == ')' || c == '`' || (c == '&' && mayBeEntity(href, i))) {
                out.ascii(href, written, i);
                put('\\');
                written = i;
            } else if (c >= 0x80) {
                out.ascii(href, written, i);
                out.codePoint(c);
                written = i + 1;
            }
        }
        out.ascii(href, written, href.length());
        return this;
    }

    void finish() throws IOException {
        out.finish();
    }

    private MarkdownWriter text(String text, int escapedAnyway, Place place) throws IOException {
        int length = text.length();
        int start = firstInk(text);
        int end = start == length ? length : lastInk(text) + 1;
        edge(text, 0, start);
        if (start == 0 && end == length) {
            body(text, escapedAnyway, place);
        } else {
            body(text.substring(start, end), start == 0 ? escapedAnyway : -1, place);
        }
        edge(text, end, length);
        return this;
    }

    /** At either end a space would be stripped, or make a code block or a line break; many parsers strip others too. */
    private void edge(String text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            char space = text.charAt(i);
            out.literal(isSpace(space) ? "&#32;" : "&#" + (int) space + ";");
        }
    }

    private void body(String text, int escapedAnyway, Place place) throws IOException {
        boolean isInLink = place != Place.OPEN;
        int lastAt = -2;
        char[] characters = out.characters(text);
        for (int i = 0; i < text.length(); i++) {
            int plain = endOfPlain(characters, i, text.length(), escapedAnyway);
            out.ascii(text, i, plain);
            i = endOfMeaningless(characters, plain, text.length(), escapedAnyway);
            out.block(characters, plain, i);
            if (i == text.length()) {
                return;
            }
            char c = text.charAt(i);
            if (isSpace(c)) {
                put(' ');
                continue;
            }
            if (c == ':' && startsAddress(text, i)) {
                out.literal("&#58;"); // no backslash keeps GitHub from linking an address
                continue;
            }
            if (c == '&' && place == Place.PICTURE && mayBeEntity(text, i)) {
                out.literal("&amp;"); // marked leaves to the browser what follows a backslash here
                continue;
            }
            if (c == '<' && lastAt == -2) {
                lastAt = text.lastIndexOf('@');
            }
            boolean isMark = i == escapedAnyway
                    || (c == ']' && isInLink)
                    || (c == '^' && isInLink && i == 0) // after our bracket it would start a footnote
                    || (c == '(' && isInLink && i > 0 && text.charAt(i - 1) == ']') // marked undoes escapes of brackets
                    || (c == '<' && mayStartTag(text, i, lastAt))
                    || isMark(text, i, c);
            if (breaksAutolinks && c < 0x80) {
                breakable(text, i, c, isMark);
                continue;
            }
            if (isMark) {
                put('\\');
            }
            out.codePoint(Character.isISOControl(c) ? 0xFFFD : c);
        }
    }

    /** {@return the end of what can be written as a block} Most of a text: a brief takes a quarter of the time so. */
    private static int endOfPlain(char[] text, int from, int to, int escapedAnyway) {
        int i = from;
        while (i < to && i != escapedAnyway && text[i] < 0x80 && PLAIN[text[i]]) {
            i++;
        }
        return i;
    }

    /** {@return the end of what can be written as a block, ASCII or not} Japanese takes seven tenths of the time so. */
    private static int endOfMeaningless(char[] text, int from, int to, int escapedAnyway) {
        int i = from;
        while (i < to && i != escapedAnyway && (text[i] < 0x80 ? PLAIN[text[i]] : isMeaningless(text[i]))) {
            i++;
        }
        return i;
    }

    private static boolean isMeaningless(char c) {
        return c >= 0xA0 && !isSpace(c);
    }

    /** Writes an ASCII character, and a joiner beside it where a site would see an address or a reference. */
    private void breakable(String text, int i, char c, boolean isMark) throws IOException {
        boolean followsInk = i > 0 && !isSpace(text.charAt(i - 1));
        boolean precedesInk = i + 1 < text.length() && !isSpace(text.charAt(i + 1));
        boolean isPoint = c == '.' && followsInk && precedesInk && !isNumber(text, i);
        if ((c == '@' && followsInk) || (isPoint && isMark)) {
            joiner();
        }
        if (isMark) {
            put('\\');
        }
        put(c < ' ' || c == 0x7F ? '\uFFFD' : c);
        // after a point, since markdown-it knows a name without a scheme by how it ends
        if (isPoint || (precedesInk && (c == '@' || c == '#' || (c == '/' && text.charAt(i + 1) == '/')))) {
            joiner();
        }
    }

    private void joiner() throws IOException {
        out.codePoint(WORD_JOINER.charAt(0));
    }

    private static boolean isNumber(String text, int point) {
        return isDigit(text.charAt(point - 1)) && isDigit(text.charAt(point + 1));
    }

    private static boolean isMark(String text, int i, char c) {
        return switch (c) {
            case '`', '[' -> true;
            case '*' -> !isBetweenSpaces(text, i);
            case '_' -> !isBetweenSpaces(text, i) && !isWithinWord(text, i);
            case '~' -> !isBetweenSpaces(text, i) && !onlyOpens(text, i);
            case '&' -> mayBeEntity(text, i);
            case '\\' -> i + 1 == text.length() || isAfterBackslash(text.charAt(i + 1));
            case '#' -> endsHeading(text, i);
            case '.' -> startsHost(text, i);
            default -> false;
        };
    }

    private static boolean isBetweenSpaces(String text, int i) {
        return i > 0 && isSpace(text.charAt(i - 1)) && i + 1 < text.length() && isSpace(text.charAt(i + 1));
    }

    private static boolean isWithinWord(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && isLetterOrDigit(text.charAt(i - 1))
                && isLetterOrDigit(text.charAt(i + 1));
    }

    /** A tilde before a word, as in <i>~5 km</i>, could open a strikethrough, but never close one. */
    private static boolean onlyOpens(String text, int i) {
        return (i == 0 || isSpace(text.charAt(i - 1))) && i + 1 < text.length() && isLetterOrDigit(text.charAt(i + 1));
    }

    /** An angle bracket starts a tag or the like before a letter or one of three marks, and an e-mail address before more. */
    private static boolean mayStartTag(String text, int i, int lastAt) {
        if (i + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        return isLetter(next) || next == '/' || next == '!' || next == '?' || (i < lastAt && !isSpace(next));
    }

    /** Looser than the specifications, so that what some parsers leave to the browser is escaped as well. */
    private static boolean mayBeEntity(String text, int ampersand) {
        int start = ampersand + 1;
        if (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        int end = start;
        while (end < text.length() && (isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end > start && end < text.length() && text.charAt(end) == ';';
    }

    /** A run of number signs at the end of a heading closes it, and is not shown. */
    private static boolean endsHeading(String text, int i) {
        if (i > 0 && !isSpace(text.charAt(i - 1))) {
            return false;
        }
        int end = i;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return end == text.length();
    }

    /** Within a word only marked sees a host, and only where the name goes on. */
    private static boolean startsHost(String text, int point) {
        if (point < 3 || !text.regionMatches(true, point - 3, "www", 0, 3)) {
            return false;
        }
        boolean isWithinWord = point > 3 && isLetterOrDigit(text.charAt(point - 4));
        return !isWithinWord
                || (point + 1 < text.length()
                        && (isLetterOrDigit(text.charAt(point + 1)) || text.charAt(point + 1) == '-'));
    }

    private static boolean startsAddress(String text, int colon) {
        return text.startsWith("//", colon + 1) && colon > 0 && isLetterOrDigit(text.charAt(colon - 1));
    }

    /** Whether a character makes a mark of the backslash before it; marked counts wrongly after one before an emoji. */
    private static boolean isAfterBackslash(char c) {
        return isPunctuation(c) || Character.isHighSurrogate(c);
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isLetterOrDigit(c);
    }

    private static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int firstInk(String text) {
        int i = 0;
        while (i < text.length() && Characters.isWhiteSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@return the index of the last character that is no white space, of a text that has one} */
    private static int lastInk(String text) {
        int i = text.length() - 1;
        while (Characters.isWhiteSpace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** What is written as a space: spaces, tabs and whatever ends a line. */
    static boolean isSpace(char c) {
        return c == ' ' || Characters.isBreak(c);
    }

    private void put(char ascii) throws IOException {
        out.codePoint(ascii);
    }
}
