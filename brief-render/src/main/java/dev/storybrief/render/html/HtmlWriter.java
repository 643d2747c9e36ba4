package dev.storybrief.render.html;

import dev.storybrief.render.output.Room;
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

    private static final int LONGEST_ESCAPE = 6;
    private static final int SHORT = 24;
    private static final boolean[] PLAIN = new boolean[0x100];

    static {
        for (int c = ' '; c < 0x7F; c++) {
            PLAIN[c] = "&<>\"'".indexOf(c) < 0;
        }
    }

    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final Utf8Output out;

    HtmlWriter(OutputStream out, Room room) {
        this.out = new Utf8Output(out, room);
    }

    /** Writes markup of ours. */
    HtmlWriter raw(String markup) throws IOException {
        out.literal(markup);
        return this;
    }

    /** Writes markup of a host's. */
    final HtmlWriter host(String markup) throws IOException {
        out.literal(markup);
        return this;
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
     *
     * <p>Characters are taken out as a block, since asking the string for each takes half as long again. A
     * short text is looked at character by character; of a longer one in which all characters fit a byte, the text is moved
     * as a block and looked over eight bytes at a time. What takes two or three bytes is stored at once: Japanese and
     * Arabic take three quarters of the time so. The room has space for what a store writes past the character.
     *
     * <p>All this is one method on purpose. It is longer than what the JIT takes into its callers, so that it is compiled
     * once and well, and not anew and worse in each of the places that write a text: some starts took twice as long.
     */
    @SuppressWarnings("deprecation") // the one copy from string to bytes that the JIT makes a block move of
    HtmlWriter text(String text) throws IOException {
        char[] characters = out.characters();
        int length = text.length();
        int to;
        for (int from = 0; from < length; from = to) {
            to = Math.min(length, from + Room.RUN);
            if (to < length && Character.isHighSurrogate(text.charAt(to - 1))) {
                to++;
            }
            int end = to - from;
            byte[] buffer = out.room(end * LONGEST_ESCAPE);
            int position = out.length();
            text.getChars(from, to, characters, 0);
            int i = 0;
            if (end <= SHORT) {
                for (; i < end && characters[i] < 0x80 && PLAIN[characters[i]]; i++) {
                    buffer[position + i] = (byte) characters[i];
                }
                position += i;
            } else if (isLatin(characters, end)) {
                while (i < end) {
                    text.getBytes(from + i, to, buffer, position);
                    int plain = countPlain(buffer, position, end - i);
                    i += plain;
                    position += plain;
                    for (; i < end && !PLAIN[characters[i]]; i++) {
                        position = escape(buffer, position, characters[i]);
                    }
                }
            }
            for (; i < end; i++) {
                char c = characters[i];
                if (c < 0x80 && PLAIN[c]) {
                    buffer[position++] = (byte) c;
                } else if (c >= 0xA0 && c < 0x800) {
                    SHORTS.set(buffer, position, (short) (0x80C0 | (c >> 6) | ((c & 0x3F) << 8)));
                    position += 2;
                } else if (c >= 0x2030 && c < Character.MIN_SURROGATE) {
                    INTS.set(buffer, position, 0x8080E0 | (c >> 12) | ((c & 0xFC0) << 2) | ((c & 0x3F) << 16));
                    position += 3;
                } else if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(characters[i + 1])) {
                    position = escape(buffer, position, Character.toCodePoint(c, characters[++i]));
                } else {
                    position = escape(buffer, position, c);
                }
            }
            out.length(position);
        }
        return this;
    }

    /** Looks at every character without a way out, which the JIT unrolls: three times as fast as stopping at the first. */
    private static boolean isLatin(char[] characters, int length) {
        int seen = 0;
        for (int i = 0; i < length; i++) {
            seen |= characters[i];
        }
        return seen < 0x100;
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
    static boolean isPlain(long word) {
        long found = word | (word - ONES * ' ') | (word + ONES);
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

    private static int escape(byte[] buffer, int position, int c) {
        return switch (c) {
            case '&' -> put(buffer, position, "&amp;");
            case '<' -> put(buffer, position, "&lt;");
            case '>' -> put(buffer, position, "&gt;");
            case '"' -> put(buffer, position, "&quot;");
            case '\'' -> put(buffer, position, "&#39;");
            case '\t', '\n', '\u000B', '\f', '\r', 0x85, 0x2028, 0x2029 -> put(buffer, position, " ");
            default -> Utf8Output.put(buffer, position, mayStand(c) ? c : 0xFFFD);
        };
    }

    private static boolean mayStand(int c) {
        boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !Character.isISOControl(c) && !isNoncharacter;
    }

    private static int put(byte[] buffer, int position, String ascii) {
        int i = position;
        for (int j = 0; j < ascii.length(); j++) {
            buffer[i++] = (byte) ascii.charAt(j);
        }
        return i;
    }
}
