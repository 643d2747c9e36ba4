package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code brief.jar} on a terminal, and so slowly that every command takes more than a second. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "others have another command for a terminal")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProgressIT {
    private static final boolean HAS_COMMAND_FOR_A_TERMINAL = Stream.of(
                    System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(directory -> Files.isExecutable(Path.of(directory, "script")));

    @TempDir
    private Path folder;

    @Test
    void the_files_of_a_gallery_are_counted() throws Exception {
        assertThat(untilPrinted("files ", "gallery --out " + folder.resolve("gallery")))
                .contains("files ");
    }

    @Test
    void the_briefs_of_a_digest_are_counted_while_they_are_rendered() throws Exception {
        Path briefs = Files.writeString(folder.resolve("briefs.jsonl"), (Run.line("one") + "\n").repeat(2000));

        assertThat(untilPrinted("rendered ", "digest --title x --out " + folder.resolve("out.html") + " " + briefs))
                .contains("rendered ");
    }

    /** {@return what a command prints up to a text, with which it is ended} */
    private static String untilPrinted(String text, String arguments) throws Exception {
        Assumptions.assumeTrue(
                HAS_COMMAND_FOR_A_TERMINAL || System.getenv("CI") != null,
                "no command that runs another on a terminal");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String command =
                java + " -XX:CompileThresholdScaling=20 -jar " + Path.of("target", "brief.jar") + " " + arguments;
        Process terminal = new ProcessBuilder("script", "-qec", command, "/dev/null")
                .redirectInput(new File("/dev/null"))
                .start();
        StringBuilder printed = new StringBuilder();
        try (Reader reader = new InputStreamReader(terminal.getInputStream(), StandardCharsets.UTF_8)) {
            for (int c = reader.read(); c >= 0 && printed.indexOf(text) < 0; c = reader.read()) {
                printed.append((char) c);
            }
        } finally {
            List<ProcessHandle> processes = terminal.descendants().toList();
            processes.forEach(ProcessHandle::destroy);
            terminal.destroy();
            terminal.waitFor(30, TimeUnit.SECONDS);
            for (ProcessHandle process : processes) {
                process.onExit().get(30, TimeUnit.SECONDS); // when it has deleted its files
            }
        }
        return printed.toString();
    }
}
