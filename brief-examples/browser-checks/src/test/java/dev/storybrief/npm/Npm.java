package dev.storybrief.npm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Runs the scripts of {@code src/test/npm} with Node.js, and with the packages that its {@code package-lock.json} names. */
public final class Npm {
    private static final boolean IS_THERE = isOnPath("node") && isOnPath("npm");
    private static final Path SCRIPTS = Path.of("src", "test", "npm");

    private static final Path PACKAGES = Path.of("target", "npm");

    private static final String[] NPM_CI = {
        "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"
    };

    /** Each JVM that runs tests has a folder of its own, in which scripts find the packages of the folder above. */
    private static final Path OWN = PACKAGES.resolve(System.getProperty("fork", "0"));

    private static final Path OUTPUT = OWN.resolve("output").toAbsolutePath();

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
            assertThat(succeeds(OWN, input, "node", name)).as("node %s", name).isTrue();
            return Files.readString(OUTPUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Installs the packages once for all JVMs that run tests: the others wait, and find them there. */
    private static boolean install() throws IOException {
        Files.createDirectories(OWN);
        try (FileChannel channel = FileChannel.open(
                        PACKAGES.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock();
                Stream<Path> files = Files.list(SCRIPTS)) {
            assertThat(lock.isValid()).isTrue();
            for (Path file : files.toList()) {
                Path folder = file.toString().endsWith(".json") ? PACKAGES : OWN;
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            Path wanted = PACKAGES.resolve("package-lock.json");
            Path installed = PACKAGES.resolve("installed.json");
            boolean isThere = Files.exists(installed) && Files.mismatch(wanted, installed) < 0;
            if (!isThere && succeeds(PACKAGES, "", NPM_CI)) {
                Files.copy(wanted, installed, StandardCopyOption.REPLACE_EXISTING);
                return true;
            }
            return isThere;
        }
    }

    private static boolean succeeds(Path folder, String input, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Files.writeString(folder.resolve("input"), input).toFile())
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
