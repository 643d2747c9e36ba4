package dev.storybrief.render.html;

import dev.storybrief.render.output.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

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
    private static final boolean[] PLAIN = new boolean[0x100];

    static {
        for (int c = ' '; c < 0x7F; c++) {
            PLAIN[c] = "&<>\"'".indexOf(c) < 0;
        }
    }

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final Utf8Output out;
    private char @Nullable [] characters;

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
        out.number(number);
        return this;
    }

    /**
     * Writes a text, escaped. Controls, noncharacters and lone surrogates, which HTML cannot say, become U+FFFD; tabs and
     * ends of lines become a space.
     */
    HtmlWriter text(String text) throws IOException {
        int length = text.length();
        for (int from = 0, to; from < length; from = to) {
            to = Math.min(length, from + RUN);
            if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            byte[] buffer = out.room((to - from) * LONGEST_ESCAPE);
            out.length(
                    isLatin(text, from, to)
                            ? putLatin(text, from, to, buffer, out.length())
                            : putAny(text, from, to, buffer, out.length()));
        }
        return this;
    }

    /** Looks at every character without a way out, which the JIT unrolls: three times as fast as stopping at the first. */
    private static boolean isLatin(String text, int from, int to) {
        int seen = 0;
        for (int i = from; i < to; i++) {
            seen |= text.charAt(i);
        }
        return seen < 0x100;
    }

    /**
     * Moves text whose characters all fit a byte as a block, and then looks it over eight bytes at a time: an article took
     * a quarter less time than by single characters.
     */
    @SuppressWarnings("deprecation") // the one copy from string to bytes that the JIT makes a block move of
    private static int putLatin(String text, int from, int to, byte[] buffer, int start) {
        int position = start;
        for (int i = from; i < to; ) {
            text.getBytes(i, to, buffer, position);
            int plain = countPlain(buffer, position, to - i);
            i += plain;
            position += plain;
            for (; i < to && !PLAIN[text.charAt(i)]; i++) {
                char c = text.charAt(i);
                position = c < 0x80 ? escape(buffer, position, c) : putRare(buffer, position, c);
            }
        }
        return position;
    }

    /** Takes the characters out as a block: asking the string for each took half as long again. */
    private int putAny(String text, int from, int to, byte[] buffer, int start) {
        char[] characters = this.characters == null ? new char[RUN + 1] : this.characters;
        this.characters = characters;
        text.getChars(from, to, characters, 0);
        int position = start;
        int length = to - from;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            if (c < 0x80) {
                if (PLAIN[c]) {
                    buffer[position++] = (byte) c;
                } else {
                    position = escape(buffer, position, c);
                }
            } else if (c >= 0xA0 && c < 0x800) {
                buffer[position++] = (byte) (0xC0 | (c >> 6));
                buffer[position++] = (byte) (0x80 | (c & 0x3F));
            } else if (c >= 0x2030 && c < Character.MIN_SURROGATE) {
                buffer[position++] = (byte) (0xE0 | (c >> 12));
                buffer[position++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                buffer[position++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(characters[i + 1])) {
                position = putRare(buffer, position, Character.toCodePoint(c, characters[++i]));
            } else {
                position = putRare(buffer, position, c);
            }
        }
        return position;
    }

    /**
     * Counts the bytes up to the first that may not stand as it is, eight at a time: few may not. The last eight overlap
     * those before them, so that only texts shorter than that are looked at byte by byte.
     */
    private static int countPlain(byte[] buffer, int from, int count) {
        int i = 0;
        int last = count - Long.BYTES;
        while (i < last && isPlain((long) WORDS.get(buffer, from + i))) {
            i += Long.BYTES;
        }
        if (last >= 0 && i >= last && isPlain((long) WORDS.get(buffer, from + last))) {
            return count;
        }
        while (i < count && PLAIN[buffer[from + i] & 0xFF]) {
            i++;
        }
        return i;
    }

    /**
     * {@return whether eight bytes are all plain} May say no of plain ones, as of a number sign, but never yes of others:
     * marks that differ in a bit or two are looked for together.
     */
    private static boolean isPlain(long word) {
        long found = word | (word - ONES * ' ') | zeros(word ^ ONES * 0x7F);
        found |= zeros((word & 0xFAFAFAFAFAFAFAFAL) ^ ONES * '"'); // and & and '
        found |= zeros((word & 0xFDFDFDFDFDFDFDFDL) ^ ONES * '<'); // and >
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

    private static int putRare(byte[] buffer, int position, int c) {
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
