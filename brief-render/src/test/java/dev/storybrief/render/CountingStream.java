package dev.storybrief.render;

import java.io.OutputStream;

/** Counts bytes and drops them. */
public final class CountingStream extends OutputStream {
    private long count;

    /** {@return how many bytes were written so far} */
    public long count() {
        return count;
    }

    @Override
    public void write(int b) {
        count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        count += length;
    }
}
