package dev.storybrief.render.mail;

import dev.storybrief.render.output.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Collects the bytes that a sink writes up to a limit, so that the work on what is too long ends early. */
final class LimitedBuffer extends ByteArrayOutputStream {
    private final int limit;

    private LimitedBuffer(int limit) {
        super(8_192);
        this.limit = limit;
    }

    /** {@return what was written, or {@code null} where it is longer than the limit} */
    static byte @Nullable [] bytes(Utf8Sink.Content content, int limit, Utf8Sink.Spare spare) throws IOException {
        LimitedBuffer buffer = new LimitedBuffer(limit);
        try {
            spare.write(buffer, content);
            return buffer.toByteArray();
        } catch (TooLongException e) {
            return null;
        }
    }

    private static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public Throwable fillInStackTrace() {
            return this; // it is caught where the buffer was made
        }
    }

    @Override
    public synchronized void write(byte[] source, int offset, int length) {
        if (length > limit - count) {
            throw new TooLongException();
        }
        super.write(source, offset, length);
    }
}
