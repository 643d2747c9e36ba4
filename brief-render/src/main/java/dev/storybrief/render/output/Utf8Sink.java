package dev.storybrief.render.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Gathers UTF-8 in a buffer, and writes the buffer to a stream when it is full. Every format writes through it. */
public final class Utf8Sink {
    private static final int SIZE = 8192;
    private static final int LONGEST_RUN = 512;
    private static final int MAX_BYTES = 4;
    private static final int REPLACEMENT = 0xFFFD;

    private final OutputStream out;
    private final byte[] buffer;
    private int length;

    private Utf8Sink(OutputStream out, byte[] buffer) {
        this.out = out;
        this.buffer = buffer;
    }

    /** Writes bytes as they are. */
    public void write(byte[] utf8) throws IOException {
        write(utf8, 0, utf8.length);
    }

    /** Writes the bytes between two offsets as they are. */
    public void write(byte[] utf8, int from, int to) throws IOException {
        int count = to - from;
        if (count > buffer.length - length) {
            flush();
            if (count > buffer.length) {
                out.write(utf8, from, count);
                return;
            }
        }
        System.arraycopy(utf8, from, buffer, length, count);
        length += count;
    }

    /** Encodes a text and writes it without escaping anything. A lone surrogate becomes U+FFFD. */
    public void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    /** Encodes the part of a text between two indexes and writes it as {@link #write(String)} does. */
    public void write(String text, int from, int to) throws IOException {
        int i = from;
        while (i < to) {
            if (buffer.length - length < LONGEST_RUN * MAX_BYTES) {
                flush();
            }
            int end = Math.min(to, i + LONGEST_RUN);
            for (; i < end && text.charAt(i) < 0x80; i++) {
                buffer[length++] = (byte) text.charAt(i);
            }
            if (i < end) {
                int c = text.codePointAt(i);
                encode(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c);
                i += Character.charCount(c);
            }
        }
    }

    /** Encodes a code point of more than one byte (RFC 3629, section 3), for which the buffer has space. */
    private void encode(int c) {
        if (c < 0x800) {
            buffer[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                buffer[length++] = (byte) (0xE0 | (c >> 12));
            } else {
                buffer[length++] = (byte) (0xF0 | (c >> 18));
                buffer[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            }
            buffer[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        buffer[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    /**
     * Keeps the buffer of a sink that is not in use, so that a renderer does not need a new one for each brief. Safe to
     * share among threads: a thread that finds no buffer makes one.
     */
    public static final class Buffer {
        private final AtomicReference<byte @Nullable []> spare = new AtomicReference<>();

        /** {@return a sink that writes to a stream} */
        public Utf8Sink open(OutputStream out) {
            byte[] buffer = spare.getAndSet(null);
            return new Utf8Sink(out, buffer == null ? new byte[SIZE] : buffer);
        }

        /** Writes what a sink still holds, and takes its buffer back. The stream is neither flushed nor closed. */
        public void close(Utf8Sink sink) throws IOException {
            sink.flush();
            spare.set(sink.buffer);
        }
    }
}
