package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code brief.jar} on a terminal, and so slowly that every command takes more than a second. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "others have another command for a terminal")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ProgressIT {
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
        assumeThat(Path.of("/usr/bin/script"))
                .as("runs a command on a terminal")
                .exists();
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
            terminal.waitFor();
            for (ProcessHandle process : processes) {
                process.onExit().get(); // when it has deleted its files
            }
        }
        return printed.toString();
    }
}
