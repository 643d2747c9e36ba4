package dev.storybrief.benchmarks;

import java.io.OutputStream;
import java.util.Arrays;

/** Copies bytes into a buffer that is allocated once, as a socket does. */
public final class Sink extends OutputStream {
    private byte[] bytes = new byte[64 * 1024];
    private int length;

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
        System.arraycopy(from, offset, bytes, length, count);
        length += count;
    }

    /** Empties the buffer, and keeps its memory. */
    public Sink reset() {
        length = 0;
        return this;
    }

    public int length() {
        return length;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
