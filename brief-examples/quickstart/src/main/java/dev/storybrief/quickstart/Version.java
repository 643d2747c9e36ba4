package dev.storybrief.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** Reads the version of the build, which Maven writes into {@code version.txt}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
            return new String[] {new String(version.readAllBytes(), StandardCharsets.UTF_8).strip()};
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
