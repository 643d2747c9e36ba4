package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
    private static final int BRIEFS = 10_000;
    private static final int BROKEN = 4321;

    @TempDir
    private Path folder;

    @Test
    void ten_thousand_briefs_go_through_a_small_heap_and_a_broken_one_is_told_by_its_line() throws Exception {
        Path briefs = folder.resolve("briefs.jsonl");
        String line = Run.line("ID");
        try (BufferedWriter out = Files.newBufferedWriter(briefs)) {
            for (int i = 1; i <= BRIEFS; i++) {
                out.write(i == BROKEN ? "{\"id\":" : line.replace("\"id\":\"ID\"", "\"id\":\"brief-" + i + "\""));
                out.newLine();
            }
        }
        Path out = folder.resolve("out.jsonl");
        Path err = folder.resolve("err.txt");

        int exit = start(out, err, "render", "--lines", "--to", "json", briefs.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(Files.readAllLines(err))
                .singleElement()
                .asString()
                .startsWith(briefs + ":" + BROKEN + ":")
                .contains("error malformed-json");
        List<String> rendered = Files.readAllLines(out);
        assertThat(rendered).hasSize(BRIEFS - 1);
        for (int i = 0; i < rendered.size(); i++) {
            int number = i + 1 < BROKEN ? i + 1 : i + 2;
            assertThat(rendered.get(i)).startsWith("{\"id\":\"brief-" + number + "\",");
        }
    }

    /** Runs the command line in a new JVM, with 64 MB and the modules of this one. */
    private static int start(Path out, Path err, String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "--module-path",
                System.getProperty("jdk.module.path") + File.pathSeparator + System.getProperty("java.class.path"),
                "--module",
                "dev.storybrief.quickstart/dev.storybrief.quickstart.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
