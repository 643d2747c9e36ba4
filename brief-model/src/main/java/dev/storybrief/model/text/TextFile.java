package dev.storybrief.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads the files of text that the build puts beside the classes. The caller opens them, since another module may not. */
public final class TextFile {
    private TextFile() {}

    /** {@return the text of a file in UTF-8, which may be missing in a jar that something else than the build made} */
    public static String read(@Nullable InputStream file, String name) {
        try (file) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing from the jar; build it with Maven");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** {@return the properties in such a file} */
    public static Properties properties(@Nullable InputStream file, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(file, name)));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
        return properties;
    }
}
