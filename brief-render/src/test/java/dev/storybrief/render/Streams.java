package dev.storybrief.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Makes streams as hosts have them. */
final class Streams {
    private Streams() {}

    /** {@return a stream that fails the test if a renderer flushes or closes it} */
    static ByteArrayOutputStream ofTheHost() {
        return new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }

            @Override
            public void flush() {
                throw new AssertionError("flushed");
            }
        };
    }

    /** {@return a stream that throws an exception with the message {@code the line is down}} */
    static OutputStream broken() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the line is down");
            }
        };
    }
}
