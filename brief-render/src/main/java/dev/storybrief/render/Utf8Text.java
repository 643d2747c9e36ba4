package dev.storybrief.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Decodes what a renderer writes. */
final class Utf8Text {
    private Utf8Text() {}

    /** Writes to a stream. */
    interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    /** {@return the text that a renderer writes in UTF-8} */
    static String of(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        try {
            writing.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the output cannot be rendered", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
