package dev.storybrief.render.markdown;

import dev.storybrief.model.text.Characters;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;

/**
 * Escapes the texts of a view for Markdown and writes them, so that any reader of Markdown reads the same text again.
 *
 * <p>A backslash is written only before what the first Markdown of 2004 lets it escape, since older readers show any
 * other backslash and read the character after it: {@code \<img>} is an element to them. Everything else becomes a
 * character reference, which is text to every reader that writes HTML.
 *
 * <p>GitHub looks for emoji and mathematics after it has read the Markdown, so that neither escape prevents them; a word
 * joiner does.
 */
record MarkdownEscapes(Utf8Sink sink, boolean breaksAutolinks) {
    private static final String WORD_JOINER = "\u2060";

    /** What is written for each character of ASCII where it would mean something. */
    private static final String[] ESCAPES = new String[0x80];

    /** The characters of ASCII that may mean something within a line. */
    private static final boolean[] MARKS = new boolean[0x80];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            // not the number sign: showdown takes it from the end of a heading, backslash or not
            ESCAPES[c] = "\\`*_{}[]()+-.!".indexOf(c) < 0 ? "&#" + (int) c + ";" : "\\" + c;
            MARKS[c] = "#$%&*./:<=>@[\\]^_`{|~".indexOf(c) >= 0;
        }
        ESCAPES['<'] = "&lt;";
        ESCAPES['>'] = "&gt;";
        ESCAPES['&'] = "&amp;";
    }

    /** Writes a text at the start of a block, where more characters mean something. */
    void atStart(String text) throws IOException {
        int mark = BlockStart.isTask(text) ? 0 : BlockStart.of(text);
        if (mark < 0) {
            text(text);
            return;
        }
        char c = text.charAt(mark);
        sink.write(text, 0, mark);
        sink.write(ESCAPES[c]);
        // some look for tasks, as for references and addresses, in what escapes have become already
        if (c == '[' || (breaksAutolinks && (c == '#' || c == '/'))) {
            sink.write(WORD_JOINER);
        }
        int end = Characters.startOfSpaceAtEnd(text, mark + 1);
        line(text, mark + 1, end, false);
        edge(text, end, text.length());
    }

    /** Writes a text that follows something else. */
    void text(String text) throws IOException {
        text(text, false);
    }

    /** Writes a text between the brackets of a link or of a picture. */
    void linkText(String text) throws IOException {
        text(text, true);
    }

    /** Writes what stands between two texts, such as a colon and a space, with the spaces at its ends as they are. */
    void between(String separator) throws IOException {
        line(separator, 0, separator.length(), false);
    }

    /**
     * Writes the address of a link, which is in ASCII. Its ampersands stay as they are, but for those before what looks
     * like an entity: some places take addresses as they are written.
     */
    void destination(String href) throws IOException {
        int written = 0;
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (Marks.isMarkInAddress(href, i, c)) {
                sink.write(href, written, i);
                sink.write(ESCAPES[c]);
                written = i + 1;
            }
        }
        sink.write(href, written, href.length());
    }

    private void text(String text, boolean isInLink) throws IOException {
        int start = Characters.skipWhiteSpace(text, 0);
        int end = Characters.startOfSpaceAtEnd(text, start);
        edge(text, 0, start);
        line(text, start, end, isInLink);
        edge(text, end, text.length());
    }

    /** At either end a space would be stripped, or make a code block or a line break; many readers strip others too. */
    private void edge(String text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            sink.write("&#" + (int) text.charAt(i) + ";");
        }
    }

    private void line(String text, int from, int to, boolean isInLink) throws IOException {
        int lastDollar = Integer.MAX_VALUE;
        int written = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || !MARKS[c]) {
                continue;
            }
            if (c == '$' && lastDollar == Integer.MAX_VALUE) {
                lastDollar = Marks.lastDollarOfMathematics(text);
            }
            boolean isMath = c == '$' && i <= lastDollar;
            boolean isMark = isMath || Marks.isMark(text, i, c, isInLink);
            boolean isJoinedBefore = isMath || (breaksAutolinks && Marks.isLinkedBefore(text, i, c, isMark));
            boolean isJoinedAfter =
                    (breaksAutolinks && Marks.isLinkedAfter(text, i, c)) || (c == ':' && Marks.startsEmoji(text, i));
            if (isMark || isJoinedBefore || isJoinedAfter) {
                sink.write(text, written, i);
                sink.write(isJoinedBefore ? WORD_JOINER : "");
                sink.write(isMark ? escape(c, isInLink) : String.valueOf(c));
                sink.write(isJoinedAfter ? WORD_JOINER : "");
                written = i + 1;
            }
        }
        sink.write(text, written, to);
    }

    private static String escape(char c, boolean isInLink) {
        // marked drops a backslash before a bracket within a link, and reads what is left once more
        return isInLink && c == '[' ? "&#91;" : isInLink && c == ']' ? "&#93;" : ESCAPES[c];
    }
}
