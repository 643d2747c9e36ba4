package dev.storybrief.render.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Gathers UTF-8 in a buffer and passes it on when that is full. Formats write literals of their own by {@link #literal},
 * and everything else character by character, after their own escaping.
 */
public final class Utf8Output {
    private static final String[] SMALL_NUMBERS = new String[100];

    static {
        for (int i = 0; i < SMALL_NUMBERS.length; i++) {
            SMALL_NUMBERS[i] = Integer.toString(i);
        }
    }

    private final OutputStream out;
    private final char[] characters;
    private byte[] buffer;
    private int length;

    /** Starts with nothing gathered, in a room that is this output's alone. */
    public Utf8Output(OutputStream out, Room room) {
        this.out = out;
        this.buffer = room.bytes;
        this.characters = room.characters;
    }

    /** Passes on what is left; the stream itself is neither flushed nor closed. */
    public void finish() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    /**
     * {@return the buffer, with room for some bytes from {@link #length} on}
     *
     * @param bytes how many
     */
    public byte[] room(int bytes) throws IOException {
        if (buffer.length - length < bytes) {
            finish();
            if (buffer.length < bytes) {
                buffer = Arrays.copyOf(buffer, bytes);
            }
        }
        return buffer;
    }

    /** {@return the characters of a text, as a block: asking the string for each takes up to twice as long} */
    public char[] characters(String text) {
        if (text.length() > Room.RUN) {
            return text.toCharArray();
        }
        text.getChars(0, text.length(), characters, 0);
        return characters;
    }

    /** {@return room for one character more than {@link Room#RUN}, for whatever a format wants it} */
    public char[] characters() {
        return characters;
    }

    /** {@return how many bytes of the buffer are taken} */
    public int length() {
        return length;
    }

    /** Takes bytes that were put into the buffer. */
    public void length(int newLength) {
        length = newLength;
    }

    /** Writes a literal of ours, as it is. */
    public void literal(String ascii) throws IOException {
        ascii(ascii, 0, ascii.length());
    }

    /** Writes a part of a text that is only ASCII, as it is. */
    @SuppressWarnings("deprecation") // the one copy from string to bytes that the JIT makes a block move of; ASCII only
    public void ascii(String text, int from, int to) throws IOException {
        int count = to - from;
        text.getBytes(from, to, room(count), length);
        length += count;
    }

    /** Writes characters of a block, as they are; a lone surrogate becomes U+FFFD. */
    public void block(char[] characters, int from, int to) throws IOException {
        int i = from;
        while (i < to) {
            int end = Math.min(to, i + Room.RUN);
            byte[] target = room((end - i + 1) * 3); // a pair may end one past it
            int position = length;
            while (i < end) {
                while (i < end && !Character.isSurrogate(characters[i])) {
                    position = put(target, position, characters[i++]);
                }
                if (i < end) {
                    int c = Character.codePointAt(characters, i, to);
                    position = put(target, position, c);
                    i += Character.charCount(c);
                }
            }
            length = position;
        }
    }

    /** Writes a number in figures. */
    public void number(int number) throws IOException {
        boolean isSmall = Integer.compareUnsigned(number, SMALL_NUMBERS.length) < 0;
        literal(isSmall ? SMALL_NUMBERS[number] : Integer.toString(number));
    }

    /** Writes bytes of ours, as they are. */
    public void bytes(byte[] utf8) throws IOException {
        System.arraycopy(utf8, 0, room(utf8.length), length, utf8.length);
        length += utf8.length;
    }

    /** Writes a character that needs more than one byte; a lone surrogate becomes U+FFFD. */
    public void codePoint(int c) throws IOException {
        byte[] target = room(4);
        length = put(target, length, c);
    }

    /** {@return the position after a code point that was put into a buffer with room for it} */
    public static int put(byte[] target, int position, int codePoint) {
        int c = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? 0xFFFD : codePoint;
        int i = position;
        if (c < 0x80) {
            target[i++] = (byte) c;
        } else if (c < 0x800) {
            target[i++] = (byte) (0xC0 | (c >> 6));
            target[i++] = continuation(c);
        } else if (c < 0x10000) {
            target[i++] = (byte) (0xE0 | (c >> 12));
            target[i++] = continuation(c >> 6);
            target[i++] = continuation(c);
        } else {
            target[i++] = (byte) (0xF0 | (c >> 18));
            target[i++] = continuation(c >> 12);
            target[i++] = continuation(c >> 6);
            target[i++] = continuation(c);
        }
        return i;
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }
}
