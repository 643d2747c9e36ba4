package dev.storybrief.render.html;

import dev.storybrief.model.text.Characters;
import dev.storybrief.render.output.Room;
import dev.storybrief.render.output.Utf8Output;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes HTML: markup of ours by {@link #raw}, words of ours by {@link #label}, and everything that came from a brief by
 * {@link #text}. What the latter two write is safe between tags and in double-quoted attribute values. There is no fourth
 * way.
 */
class HtmlWriter {
    /** What our classes and ids start with. */
    static final String PREFIX = "brief";

    private static final int LONGEST_ESCAPE = 6;
    private static final int SHORT = 12;
    /** What stands as it is; a question mark may stand for what is no byte, and is looked at more closely. */
    private static final boolean[] PLAIN = new boolean[0x100];
    /** What a character of one or two bytes is in UTF-8, the first byte in the lower half; nothing where it is escaped. */
    private static final char[] ENCODED = new char[0x800];

    static {
        for (int c = ' '; c < 0x7F; c++) {
            PLAIN[c] = "&<>\"'?".indexOf(c) < 0;
            ENCODED[c] = PLAIN[c] || c == '?' ? (char) c : 0;
        }
        for (int c = 0xA0; c < ENCODED.length; c++) {
            ENCODED[c] = (char) (0x80C0 | (c >> 6) | ((c & 0x3F) << 8));
        }
    }

    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** What {@link #label} wrote, by hash: four times as many as there are in all languages, so that few meet in a place. */
    private static final @Nullable Written[] LABELS = new Written[4096];

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

    /** Writes markup that a host's own code wrote for a section, in any script. */
    final HtmlWriter hostMarkup(String markup) throws IOException {
        return bytes(markup.getBytes(StandardCharsets.UTF_8));
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
     * <p>A text of some length that is Latin at its start and in its middle is taken from the string as bytes, which are
     * what the JVM nearly always holds then: an article takes six sevenths of the time so, for garbage of half of its
     * length. Other characters are taken out as a block, since asking the string for each takes half as long again. What
     * takes one or two bytes is looked up and stored without asking which of both, or the spaces between Arabic words would
     * be mispredicted. The room has space for what a store writes past the character. Runs of such characters, and of those
     * of three bytes, have a loop each that steps by one, which the JIT can unroll: one loop for all, which now and then
     * stepped by two, took a fifth longer.
     *
     * <p>This is one method on purpose. It is longer than what the JIT takes into its callers, so that it is compiled once
     * and well, and not anew and worse in each of the places that write a text: some starts took twice as long.
     */
    HtmlWriter text(String text) throws IOException {
        int length = text.length();
        boolean isLikelyLatin = length > SHORT && (text.charAt(0) | text.charAt(length / 2)) < 0x100;
        int from = isLikelyLatin ? latin(text) : 0;
        char[] characters = out.characters();
        int to;
        for (; from < length; from = to) {
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
            }
            while (i < end) {
                int start = i;
                for (; i < end && characters[i] < 0x800 && ENCODED[characters[i]] != 0; i++) {
                    char c = characters[i];
                    SHORTS.set(buffer, position, (short) ENCODED[c]);
                    position += 1 + ((0x7F - c) >>> 31);
                }
                for (; i < end && characters[i] >= 0x2030 && characters[i] < Character.MIN_SURROGATE; i++) {
                    char c = characters[i];
                    INTS.set(buffer, position, 0x8080E0 | (c >> 12) | ((c & 0xFC0) << 2) | ((c & 0x3F) << 16));
                    position += 3;
                }
                if (i == start) { // neither run goes on here
                    char c = characters[i++];
                    if (Character.isHighSurrogate(c) && i < end && Character.isLowSurrogate(characters[i])) {
                        position = escape(buffer, position, Character.toCodePoint(c, characters[i++]));
                    } else {
                        position = escape(buffer, position, c);
                    }
                }
            }
            out.length(position);
        }
        return this;
    }

    /**
     * Writes a label as {@link #text} does, and keeps what it wrote: labels are few, and the same in every brief of a
     * language. A card takes a tenth less time so, an article a sixteenth.
     *
     * <p>Safe in all threads: each may put a label of its own where another just did, and finds its own or none.
     */
    HtmlWriter label(String label) throws IOException {
        int slot = label.hashCode() & (LABELS.length - 1);
        Written kept = LABELS[slot];
        if (kept != null && kept.label.equals(label)) {
            return bytes(kept.html);
        }
        byte[] buffer = out.room(label.length() * LONGEST_ESCAPE); // enough for all of it, so that none is passed on
        int from = out.length();
        text(label);
        LABELS[slot] = new Written(label, Arrays.copyOfRange(buffer, from, out.length()));
        return this;
    }

    private static final class Written {
        final String label;
        final byte[] html;

        Written(String label, byte[] html) {
            this.label = label;
            this.html = html;
        }
    }

    /**
     * Writes a text up to its first character that does not fit a byte, which the JDK makes a question mark of. Eight bytes
     * at a time: few may not stand as they are. The last eight overlap those before them, so that only what is near an
     * escape is looked at byte by byte.
     *
     * @return where that character is
     */
    private int latin(String text) throws IOException {
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        int i = 0;
        while (i < latin.length) {
            int from = i;
            int count = Math.min(latin.length - from, Room.RUN);
            int to = from + count;
            byte[] buffer = out.room(count * LONGEST_ESCAPE);
            int position = out.length();
            int last = to - Long.BYTES;
            while (i < to) {
                while (i < last) {
                    long word = (long) WORDS.get(latin, i);
                    WORDS.set(buffer, position, word);
                    if (!isPlain(word)) {
                        break;
                    }
                    i += Long.BYTES;
                    position += Long.BYTES;
                }
                if (i >= last && last >= from && isPlain((long) WORDS.get(latin, last))) {
                    WORDS.set(buffer, position - (i - last), (long) WORDS.get(latin, last));
                    position += to - i;
                    i = to;
                }
                for (; i < to && PLAIN[latin[i] & 0xFF]; i++) {
                    buffer[position++] = latin[i];
                }
                if (i < to) {
                    if (latin[i] == '?' && text.charAt(i) != '?') {
                        out.length(position);
                        return i;
                    }
                    position = escape(buffer, position, latin[i++] & 0xFF);
                }
            }
            out.length(position);
        }
        return text.length();
    }

    /**
     * {@return whether eight bytes are all plain} May say no of plain ones, as of a number sign, but never yes of others:
     * marks that differ in a bit or two are looked for together, and what is not ASCII by the first and the last.
     */
    static boolean isPlain(long word) {
        long found = word - ONES * ' ';
        found |= zeros((word & 0xFAFAFAFAFAFAFAFAL) ^ ONES * '"'); // and & and '
        found |= zeros((word & 0xBCBCBCBCBCBCBCBCL) ^ ONES * '<'); // and > and delete
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
            default -> Utf8Output.put(buffer, position, Characters.isBreak(c) ? ' ' : mayStand(c) ? c : 0xFFFD);
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
