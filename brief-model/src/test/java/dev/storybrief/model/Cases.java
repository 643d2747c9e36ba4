package dev.storybrief.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads inputs that once went wrong, each a file of the test resources. */
public final class Cases {
    private Cases() {}

    /** {@return the text of an input} */
    public static String text(String name) {
        try (InputStream stream = Cases.class.getResourceAsStream("/cases/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
