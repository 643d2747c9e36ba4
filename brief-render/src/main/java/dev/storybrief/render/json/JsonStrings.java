package dev.storybrief.render.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import tools.jackson.core.JsonGenerator;

/** Writes strings so that any string of Java gets through: UTF-8 has no lone surrogates, but JSON can say them. */
final class JsonStrings {
    private static final int ROOM = 512;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final JsonGenerator json;
    private final char[] characters = new char[ROOM];
    private final byte[] bytes = new byte[ROOM + Long.BYTES];

    JsonStrings(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a string. Jackson looks at characters one by one; most strings are short ASCII with nothing to escape, which
     * a block of them tells at once, and are written as a block as well: a brief takes two thirds of the time.
     */
    void write(String text) {
        int length = text.length();
        int seen = length <= ROOM ? seen(text, length) : Character.MIN_SURROGATE;
        if (seen < 0x80 && isWrittenAsItIs(text, length)) {
            json.writeRawUTF8String(bytes, 0, length);
        } else if ((seen & Character.MIN_SURROGATE) != Character.MIN_SURROGATE) {
            json.writeString(characters, 0, length);
        } else if (hasLoneSurrogate(text)) {
            json.writeRawValue(quote(text));
        } else {
            json.writeString(text);
        }
    }

    /** {@return the bits of all characters} Without a way out, which the JIT unrolls. */
    private int seen(String text, int length) {
        text.getChars(0, length, characters, 0);
        int seen = 0;
        for (int i = 0; i < length; i++) {
            seen |= characters[i];
        }
        return seen;
    }

    /** Looks at eight bytes at a time, with spaces after the text so that the last eight are whole. */
    @SuppressWarnings("deprecation") // the one copy from string to bytes that the JIT makes a block move of; ASCII only
    boolean isWrittenAsItIs(String ascii, int length) {
        ascii.getBytes(0, length, bytes, 0);
        WORDS.set(bytes, length, ONES * ' ');
        long found = 0;
        for (int i = 0; i < length; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            found |= (word - ONES * ' ') | ((word ^ ONES * '"') - ONES) | ((word ^ ONES * '\\') - ONES);
        }
        return (found & HIGH_BITS) == 0;
    }

    /** {@return a text that UTF-8 can say, with U+FFFD for lone surrogates: for names, of which Jackson takes no other} */
    static String withoutLoneSurrogates(String text) {
        if (!hasLoneSurrogate(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                if (codePoint <= 0xFFFF) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(c -> {
            boolean isLone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || isLone) {
                quoted.append(String.format("\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
