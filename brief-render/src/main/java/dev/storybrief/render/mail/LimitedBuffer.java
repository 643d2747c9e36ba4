package dev.storybrief.render.mail;

import dev.storybrief.render.output.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Collects bytes up to a limit, so that the work on what is too long ends early. */
final class LimitedBuffer extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
    private final int limit;

    private LimitedBuffer(int limit) {
        this.limit = limit;
    }

    /** Writes to a sink. */
    interface Content {
        void writeTo(Utf8Sink sink) throws IOException;
    }

    /** {@return what was written, or {@code null} where it is longer than the limit} */
    static @Nullable LimitedBuffer of(Content content, int limit, Utf8Sink.Spare spare) throws IOException {
        LimitedBuffer buffer = new LimitedBuffer(limit);
        Utf8Sink sink = spare.open(buffer);
        try {
            content.writeTo(sink);
            spare.close(sink);
            return buffer;
        } catch (TooLongException e) {
            return null;
        }
    }

    private static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1;

        @Override
        public Throwable fillInStackTrace() {
            return this; // it is caught where the buffer was made
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
        if (length > limit - bytes.size()) {
            throw new TooLongException();
        }
        bytes.write(source, offset, length);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    /** {@return the bytes, decoded as UTF-8} */
    @Override
    public String toString() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
