package dev.storybrief.npm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Runs the scripts of {@code src/test/npm} with Node.js, and with the packages that its {@code package-lock.json} names. */
public final class Npm {
    private static final boolean IS_THERE = isOnPath("node") && isOnPath("npm");
    private static final Path SCRIPTS = Path.of("src", "test", "npm");

    /** Each JVM that runs tests has a folder of its own. */
    private static final Path TARGET = Path.of("target", "npm-" + System.getProperty("fork", "0"));

    private static final Path OUTPUT = TARGET.resolve("output");

    private static boolean isInstalled;

    private Npm() {}

    /**
     * {@return what a script prints} Skips the test where there is no Node.js or the packages cannot be had, unless it runs
     * in CI, where they have to be there.
     *
     * @param name of the script
     * @param input what it reads
     */
    public static synchronized String run(String name, String input) {
        boolean isCi = System.getenv("CI") != null;
        Assumptions.assumeTrue(isCi || IS_THERE, "no Node.js");
        assertThat(IS_THERE).as("CI is set, and there are node and npm").isTrue();
        try {
            isInstalled = isInstalled || install();
            Assumptions.assumeTrue(isCi || isInstalled, "no packages of npm");
            assertThat(isInstalled).as("CI is set, and npm installs packages").isTrue();
            assertThat(succeeds(input, "node", name)).as("node %s", name).isTrue();
            return Files.readString(OUTPUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean install() throws IOException {
        Files.createDirectories(TARGET);
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.toList()) {
                Files.copy(file, TARGET.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return succeeds("", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
    }

    private static boolean succeeds(String input, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(TARGET.toFile())
                .redirectInput(Files.writeString(TARGET.resolve("input"), input).toFile())
                .redirectOutput(OUTPUT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isOnPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
