package dev.storybrief.model.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and reports malformed input. The JDK's decoder goes byte by byte after the first one that is not ASCII, so
 * stretches of ASCII are copied as a block instead, and the decoder gets only what stands between them.
 */
final class Utf8 {
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /**
     * {@return the characters, from the first element of the buffer's array on}
     *
     * @throws CharacterCodingException if the bytes are not UTF-8
     */
    static CharBuffer decode(byte[] utf8) throws CharacterCodingException {
        CharBuffer characters = CharBuffer.allocate(utf8.length);
        String bytes = new String(utf8, StandardCharsets.ISO_8859_1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports what is malformed
        ByteBuffer input = ByteBuffer.wrap(utf8);
        int at = 0;
        while (at < utf8.length) {
            int endOfAscii = endOfAscii(utf8, at);
            int position = characters.position();
            bytes.getChars(at, endOfAscii, characters.array(), position);
            characters.position(position + endOfAscii - at);
            at = startOfAscii(utf8, endOfAscii);
            decode(input.limit(at).position(endOfAscii), decoder.reset(), characters);
        }
        return characters.flip();
    }

    private static void decode(ByteBuffer input, CharsetDecoder decoder, CharBuffer characters)
            throws CharacterCodingException {
        CoderResult result = decoder.decode(input, characters, true);
        if (result.isError()) {
            result.throwException();
        }
    }

    private static int endOfAscii(byte[] utf8, int from) {
        int end = from;
        while (isAsciiWord(utf8, end)) {
            end += Long.BYTES;
        }
        while (end < utf8.length && utf8[end] >= 0) {
            end++;
        }
        return end;
    }

    /** {@return the start of the next eight bytes of ASCII, or the end} */
    private static int startOfAscii(byte[] utf8, int from) {
        int start = from;
        while (start < utf8.length && !isAsciiWord(utf8, start)) {
            start++;
        }
        return start;
    }

    private static boolean isAsciiWord(byte[] utf8, int from) {
        return from + Long.BYTES <= utf8.length && ((long) WORDS.get(utf8, from) & HIGH_BITS) == 0;
    }
}
