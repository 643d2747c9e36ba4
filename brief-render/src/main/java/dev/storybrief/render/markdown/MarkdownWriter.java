package dev.storybrief.render.markdown;

import dev.storybrief.model.text.Characters;
import dev.storybrief.render.output.Room;
import dev.storybrief.render.output.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes Markdown: the document's own marks by {@link #raw}, and everything that came from a brief by {@link #line},
 * {@link #text}, {@link #linkText} and {@link #destination}, so that any reader of Markdown reads the same text again.
 *
 * <p>A backslash is written only before what the first Markdown of 2004 lets it escape, since older readers show any
 * other backslash and read the character after it: {@code \<img>} is an element to them. Everything else becomes a
 * character reference, which is text to every reader that writes HTML.
 *
 * <p>GitHub looks for emoji and mathematics in what Markdown has become, where neither helps; a word joiner does.
 *
 * <p>This holds because every block that {@link MarkdownDocument} writes is one line with an empty one or a list marker
 * before it, and because what it writes next to a text is white space, a bracket or emphasis that it closes itself.
 */
final class MarkdownWriter {
    private static final char WORD_JOINER = '\u2060';

    /** What is written for each character of ASCII where it would mean something. */
    private static final String[] ESCAPES = new String[0x80];

    /** ASCII that means nothing wherever it stands in a text, but at the start of a line. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            // not the number sign: showdown takes it from the end of a heading, backslash or not
            ESCAPES[c] = "\\`*_{}[]()+-.!".indexOf(c) < 0 ? "&#" + (int) c + ";" : "\\" + c;
            PLAIN[c] = "#$%&*./:<=>@[\\]^_`{|~".indexOf(c) < 0;
        }
        ESCAPES['<'] = "&lt;";
        ESCAPES['>'] = "&gt;";
        ESCAPES['&'] = "&amp;";
    }

    private final Utf8Output out;
    private final boolean breaksAutolinks;

    MarkdownWriter(OutputStream out, Room room, boolean breaksAutolinks) {
        this.out = new Utf8Output(out, room);
        this.breaksAutolinks = breaksAutolinks;
    }

    /** Writes marks of the document. */
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
        int mark = BlockStart.isTask(text) ? 0 : BlockStart.of(text);
        if (mark < 0) {
            return text(text);
        }
        char c = text.charAt(mark);
        out.ascii(text, 0, mark);
        out.literal(ESCAPES[c]);
        // some look for tasks, as for references and addresses, in what escapes have become already
        if (c == '[' || (breaksAutolinks && (c == '#' || c == '/'))) {
            joiner();
        }
        return text(text, mark + 1, false);
    }

    /** Writes a text that follows something else. */
    MarkdownWriter text(String text) throws IOException {
        return text(text, 0, false);
    }

    /** Writes what stands between a label and what it labels; its spaces are between texts, and stay. */
    MarkdownWriter between(String separator) throws IOException {
        String ink = separator.strip();
        int start = separator.indexOf(ink);
        out.literal(" ".repeat(start));
        body(ink, 0, ink.length(), false);
        out.literal(" ".repeat(separator.length() - start - ink.length()));
        return this;
    }

    /** Writes a text between the brackets of a link or of a picture. */
    MarkdownWriter linkText(String text) throws IOException {
        return text(text, 0, true);
    }

    /**
     * Writes the address of a link. Its ampersands stay as they are, but for those before what looks like an entity:
     * some places take addresses as they are written.
     */
    MarkdownWriter destination(String href) throws IOException {
        int written = 0;
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            boolean isMark = Marks.isMarkInAddress(href, i, c);
            if (isMark || c >= 0x80) {
                out.ascii(href, written, i);
                escaped(c, isMark, false);
                written = i + 1;
            }
        }
        out.ascii(href, written, href.length());
        return this;
    }

    void finish() throws IOException {
        out.finish();
    }

    private MarkdownWriter text(String text, int from, boolean isInLink) throws IOException {
        int length = text.length();
        int start = from;
        int end = length;
        while (from == 0 && start < length && Characters.isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        edge(text, from, start);
        body(text, start, end, isInLink);
        edge(text, end, length);
        return this;
    }

    /** At either end a space would be stripped, or make a code block or a line break; many readers strip others too. */
    private void edge(String text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            char space = text.charAt(i);
            out.literal("&#" + (Marks.isSpace(space) ? (int) ' ' : (int) space) + ";");
        }
    }

    private void body(String text, int from, int to, boolean isInLink) throws IOException {
        char[] characters = out.characters(text);
        int lastDollar = text.length();
        for (int i = from; i < to; i++) {
            int plain = endOfPlain(characters, i, to);
            out.ascii(text, i, plain);
            i = endOfMeaningless(characters, plain, to);
            out.block(characters, plain, i);
            if (i == to) {
                return;
            }
            char c = text.charAt(i);
            if (c == '$' && lastDollar == text.length()) {
                lastDollar = Marks.lastDollarOfMathematics(text);
            }
            if (Marks.isSpace(c)) {
                out.codePoint(' ');
            } else if (c >= 0x7F || c < ' ') {
                out.codePoint(0xFFFD);
            } else if (c == '$' && i <= lastDollar) {
                joiner();
                out.literal(ESCAPES[c]);
            } else {
                ascii(text, i, c, isInLink);
            }
        }
    }

    /** {@return the end of what can be written as a block} Most of a text: a brief takes a quarter of the time so. */
    private static int endOfPlain(char[] text, int from, int to) {
        int i = from;
        while (i < to && text[i] < 0x80 && PLAIN[text[i]]) {
            i++;
        }
        return i;
    }

    /** {@return the end of what can be written as a block, ASCII or not} Japanese takes seven tenths of the time so. */
    private static int endOfMeaningless(char[] text, int from, int to) {
        int i = from;
        while (i < to && (text[i] < 0x80 ? PLAIN[text[i]] : isMeaningless(text[i]))) {
            i++;
        }
        return i;
    }

    private static boolean isMeaningless(char c) {
        return c >= 0xA0 && !Marks.isSpace(c);
    }

    /** Writes a character of ASCII, and a joiner beside it where a site would see an emoji, an address or a reference. */
    private void ascii(String text, int i, char c, boolean isInLink) throws IOException {
        boolean isMark = Marks.isMark(text, i, c, isInLink);
        if (breaksAutolinks && Marks.isLinkedBefore(text, i, c, isMark)) {
            joiner();
        }
        escaped(c, isMark, isInLink);
        if ((breaksAutolinks && Marks.isLinkedAfter(text, i, c)) || (c == ':' && Marks.startsEmoji(text, i))) {
            joiner();
        }
    }

    private void escaped(char c, boolean isMark, boolean isInLink) throws IOException {
        if (!isMark) {
            out.codePoint(c);
        } else if (isInLink && (c == '[' || c == ']')) {
            // marked drops a backslash before a bracket within a link, and reads what is left once more
            out.literal(c == '[' ? "&#91;" : "&#93;");
        } else {
            out.literal(ESCAPES[c]);
        }
    }

    private void joiner() throws IOException {
        out.codePoint(WORD_JOINER);
    }
}
