package dev.storybrief.render.output;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the escapes for HTML of {@code & < > " '}, for texts between tags and attribute values in quotes, and finds these
 * characters in UTF-8, eight bytes at a time.
 */
final class HtmlEscapes {
    /** Whether a character of ASCII is written as it is. */
    static final boolean[] IS_PLAIN = new boolean[0x80];

    private static final byte[] @Nullable [] ESCAPES = new byte[0x80][];

    static {
        Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;")
                .forEach((c, escape) -> ESCAPES[c] = escape.getBytes(StandardCharsets.US_ASCII));
        for (int c = 0; c < IS_PLAIN.length; c++) {
            IS_PLAIN[c] = ESCAPES[c] == null;
        }
    }

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private HtmlEscapes() {}

    /** {@return the escape of a character that has one} */
    static byte[] of(byte ascii) {
        return requireNonNull(ESCAPES[ascii]);
    }

    /** {@return the index of the next byte of UTF-8 with an escape, or the length} */
    static int next(byte[] utf8, int from) {
        int lastWord = utf8.length - Long.BYTES;
        int i = from;
        for (; i <= lastWord; i += Long.BYTES) {
            if (mayHold((long) WORDS.get(utf8, i))) {
                int found = next(utf8, i, i + Long.BYTES);
                if (found < i + Long.BYTES) {
                    return found;
                }
            }
        }
        boolean isEndPlain = from <= lastWord && !mayHold((long) WORDS.get(utf8, lastWord));
        return isEndPlain ? utf8.length : next(utf8, i, utf8.length);
    }

    private static int next(byte[] utf8, int from, int to) {
        int i = from;
        while (i < to && (utf8[i] < 0 || IS_PLAIN[utf8[i]])) {
            i++;
        }
        return i;
    }

    /**
     * {@return whether one of the eight bytes of a word may be a character with an escape}
     *
     * <p>The masks clear the two bits in which {@code " & '} differ from each other, and the one in which {@code <} and
     * {@code >} do; the exclusive or then makes the byte of such a character zero. {@code #} is found too, since it differs
     * from the quotes in a cleared bit alone.
     */
    static boolean mayHold(long word) {
        long quotes = (word & 0xFAFAFAFAFAFAFAFAL) ^ ONES * '"';
        long brackets = (word & 0xFDFDFDFDFDFDFDFDL) ^ ONES * '<';
        return (zeros(quotes) | zeros(brackets)) != 0;
    }

    /** {@return a word in which no bit is set unless a byte is zero: subtracting one sets the highest bit of that byte} */
    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGH_BITS;
    }
}
