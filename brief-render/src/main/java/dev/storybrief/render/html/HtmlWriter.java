package dev.storybrief.render.html;

import dev.storybrief.render.output.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes HTML: our markup by {@link #raw}, and everything that came from a brief by {@link #text}, which is safe between
 * tags and in double-quoted attribute values. There is no third way.
 */
class HtmlWriter {
    /** What our classes and ids start with. */
    static final String PREFIX = "brief";

    /** As many characters as are escaped at a time, so that room is asked for seldom and never much. */
    private static final int RUN = 512;

    private static final int LONGEST_ESCAPE = 6;
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (int c = ' '; c < 0x7F; c++) {
            PLAIN[c] = "&<>\"'".indexOf(c) < 0;
        }
    }

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final Utf8Output out;

    HtmlWriter(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    /** Writes markup of ours. */
    HtmlWriter raw(String markup) throws IOException {
        out.literal(markup);
        return this;
    }

    /** Writes markup of a host's. */
    final void host(String markup) throws IOException {
        out.literal(markup);
    }

    /** Writes UTF-8 that another renderer of ours made fit for the place. */
    final HtmlWriter bytes(byte[] utf8) throws IOException {
        out.bytes(utf8);
        return this;
    }

    /** Writes a number. */
    HtmlWriter number(int number) throws IOException {
        out.literal(Integer.toString(number));
        return this;
    }

    /**
     * Writes a text, escaped. Controls, noncharacters and lone surrogates, which HTML cannot say, become U+FFFD; tabs and
     * ends of lines become a space.
     *
     * <p>What is plain ASCII is moved as a block and then looked over eight characters at a time, and room is asked for as
     * the text needs it: an article took a quarter less time than by single characters, a Japanese one too.
     */
    @SuppressWarnings("deprecation") // the one copy from string to bytes that the JIT makes a block move of; ASCII only
    HtmlWriter text(String text) throws IOException {
        int length = text.length();
        int ascii = 0;
        int i = 0;
        while (i < length) {
            int end = Math.min(length, i + RUN);
            byte[] buffer = out.room((end - i) * LONGEST_ESCAPE);
            int position = out.length();
            if (i >= ascii) {
                ascii = isAscii(text, i, end) ? end : endOfAscii(text, i, end);
            }
            if (i < ascii) {
                text.getBytes(i, ascii, buffer, position);
                int plain = countPlain(buffer, position, ascii - i);
                i += plain;
                position += plain;
            }
            while (i < end) {
                char c = text.charAt(i);
                if (c < 0x80 && PLAIN[c]) {
                    break;
                }
                i++;
                if (c < 0x80) {
                    position = escape(buffer, position, c);
                } else if (Character.isHighSurrogate(c) && i < length && Character.isLowSurrogate(text.charAt(i))) {
                    position = putWide(buffer, position, Character.toCodePoint(c, text.charAt(i++)));
                } else {
                    position = putWide(buffer, position, c);
                }
            }
            out.length(position);
        }
        return this;
    }

    /** Looks at every character without a way out, which the JIT unrolls: three times as fast as {@link #endOfAscii}. */
    private static boolean isAscii(String text, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            seen |= text.charAt(i);
        }
        return seen < 0x80;
    }

    private static int endOfAscii(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) < 0x80) {
            i++;
        }
        return i;
    }

    /** Counts the characters up to the first that needs an escape, eight at a time: escapes are rare. */
    private static int countPlain(byte[] buffer, int from, int count) {
        int i = 0;
        while (i + Long.BYTES <= count && isPlain((long) WORDS.get(buffer, from + i))) {
            i += Long.BYTES;
        }
        while (i < count && PLAIN[buffer[from + i]]) {
            i++;
        }
        return i;
    }

    /** {@return whether eight ASCII characters are all plain; a borrow may tell of one too many, never of one too few} */
    private static boolean isPlain(long word) {
        long found =
                (word - ONES * ' ') | zeros(word ^ ONES * 0x7F) | zeros(word ^ ONES * '&') | zeros(word ^ ONES * '"');
        found |= zeros(word ^ ONES * '\'') | zeros(word ^ ONES * '<') | zeros(word ^ ONES * '>');
        return (found & HIGH_BITS) == 0;
    }

    private static long zeros(long word) {
        return word - ONES;
    }

    void finish() throws IOException {
        out.finish();
    }

    private static int escape(byte[] buffer, int position, char c) {
        return switch (c) {
            case '&' -> put(buffer, position, "&amp;");
            case '<' -> put(buffer, position, "&lt;");
            case '>' -> put(buffer, position, "&gt;");
            case '"' -> put(buffer, position, "&quot;");
            case '\'' -> put(buffer, position, "&#39;");
            case '\t', '\n', '\u000B', '\f', '\r' -> put(buffer, position, " ");
            default -> Utf8Output.put(buffer, position, 0xFFFD);
        };
    }

    private static int putWide(byte[] buffer, int position, int c) {
        if (c == 0x85 || c == 0x2028 || c == 0x2029) {
            return put(buffer, position, " ");
        }
        boolean isControl = c < 0xA0;
        boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return Utf8Output.put(buffer, position, isControl || isNoncharacter ? 0xFFFD : c);
    }

    private static int put(byte[] buffer, int position, String ascii) {
        int i = position;
        for (int j = 0; j < ascii.length(); j++) {
            buffer[i++] = (byte) ascii.charAt(j);
        }
        return i;
    }
}
