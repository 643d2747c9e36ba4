package dev.storybrief.render.output;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a format writes in the place of characters of ASCII, and finds those characters eight bytes at a time.
 * Immutable.
 */
public abstract class Escapes {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** All characters of ASCII, for formats that escape none. */
    static final boolean[] ASCII = new boolean[0x80];

    static {
        Arrays.fill(ASCII, true);
    }

    /** The characters of ASCII that have no escape. */
    final boolean[] isPlain = ASCII.clone();

    private final byte[] @Nullable [] ofAscii = new byte[0x80][];

    /**
     * Makes a table.
     *
     * @param escapes by their characters of ASCII
     */
    protected Escapes(Map<Character, String> escapes) {
        escapes.forEach((c, escape) -> {
            isPlain[c] = false;
            ofAscii[c] = escape.getBytes(StandardCharsets.US_ASCII);
        });
    }

    /** {@return whether one of the eight bytes of a word may be a character with an escape} */
    protected abstract boolean mayHold(long word);

    /** {@return the index of the next byte of UTF-8 with an escape, or the length} */
    final int next(byte[] utf8, int from) {
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

    private int next(byte[] utf8, int from, int to) {
        int i = from;
        while (i < to && (utf8[i] < 0 || ofAscii[utf8[i]] == null)) {
            i++;
        }
        return i;
    }

    /** {@return the escape of a character that has one} */
    final byte[] of(byte ascii) {
        return requireNonNull(ofAscii[ascii]);
    }
}
