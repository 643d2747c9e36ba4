package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import dev.storybrief.testing.JavaProcess;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
    /** As many as make a file that is larger than the heap; a smaller run has fewer of them and a smaller heap. */
    private static final int BRIEFS = Effort.isWhole() ? 10_000 : 4_000;

    private static final int HEAP = Effort.isWhole() ? 48 : 24;
    private static final int BROKEN = 3210;

    @TempDir
    private Path folder;

    @Test
    void many_briefs_go_through_a_small_heap_and_a_broken_one_is_told_by_its_line() throws Exception {
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

        int exit = start(HEAP, out, err, "render", "--lines", "--to", "json", briefs.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(Files.size(briefs)).isGreaterThan(HEAP << 20);
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

    @Test
    void many_briefs_are_a_digest_in_a_small_heap() throws Exception {
        Path briefs = folder.resolve("briefs.jsonl");
        String line = Run.line("one");
        try (BufferedWriter out = Files.newBufferedWriter(briefs)) {
            for (int i = 0; i < BRIEFS; i++) {
                out.write(line);
                out.newLine();
            }
        }
        Path out = folder.resolve("digest.html");
        Path err = folder.resolve("err.txt");

        int exit = start(HEAP, out, err, "digest", "--title", "All", "--language", "en", briefs.toString());

        assertThat(err).isEmptyFile();
        assertThat(exit).isZero();
        assertThat(Files.size(briefs)).isGreaterThan(HEAP << 20);
        try (Stream<String> lines = Files.lines(out)) {
            assertThat(lines.filter(text -> text.contains("<article "))).hasSize(BRIEFS);
        }
    }

    @Test
    void the_many_problems_of_very_short_lines_go_through_a_small_heap() throws Exception {
        int count = Effort.isWhole() ? 50_000 : 20_000;
        Path briefs = Files.writeString(folder.resolve("empty.jsonl"), "{}\n".repeat(count));
        Path out = folder.resolve("problems.jsonl");
        Path err = folder.resolve("err.txt");

        int heap = Effort.isWhole() ? 32 : 16;

        int exit = start(heap, out, err, "validate", "--json", "--no-warnings", briefs.toString());

        assertThat(err).isEmptyFile();
        assertThat(exit).isEqualTo(1);
        assertThat(Files.size(out)).isGreaterThan(heap << 20);
        try (Stream<String> lines = Files.lines(out)) {
            assertThat(lines.map(LinesTest::number))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, count).boxed().toList());
        }
    }

    @Test
    void results_keep_the_order_of_lines_that_take_very_different_times() throws Exception {
        String slow = "{" + "\"x\":[[[]]],".repeat(Effort.isWhole() ? 20_000 : 5_000) + "\"x\":0}";
        String valid = Run.line("ID").replace("\"language\":\"en\",", "");
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            lines.append(
                            i % 57 == 1
                                    ? slow
                                    : i % 3 == 0 ? "[]" : valid.replace("\"id\":\"ID\"", "\"id\":\"brief-" + i + "\""))
                    .append(i % 2 == 0 ? "\r\n" : "\n");
        }

        Run run = Run.withInput(lines.toString(), "validate", "--json", "--lines");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().map(LinesTest::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    void a_line_of_a_mebibyte_is_read_and_a_longer_one_is_refused_while_the_others_go_on() throws Exception {
        String line = Run.line("one");
        String spaces = " ".repeat((1 << 20) - line.getBytes(StandardCharsets.UTF_8).length);
        String text = line + spaces + "\n" + line + spaces + " \n" + line + " ".repeat(1 << 22) + "\n" + line;

        Run run = Run.withInput(text, "render", "--lines", "--to", "json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).as("the first and the last").containsExactly(line, line);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("-:2:1: error too-large "),
                        third -> assertThat(third).startsWith("-:3:1: error too-large "));
    }

    @Test
    void a_line_that_starts_with_more_blanks_than_a_brief_has_bytes_is_refused_and_not_passed_over() throws Exception {
        String blanks = " ".repeat((1 << 20) + 2);
        String text = blanks + Run.line("one") + "\n" + blanks + "\n" + blanks + "\r\n" + blanks.substring(2) + "\r\n";
        for (String[] command : new String[][] {{"validate"}, {"render"}, {"digest", "--title", "x"}}) {
            List<String> arguments = new ArrayList<>(List.of(command));
            arguments.add("--lines");

            Run run = Run.withInput(text, arguments.toArray(String[]::new));

            assertThat(run.exit()).isEqualTo(1);
            assertThat((run.out() + run.err()).lines())
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("-:1:1: error too-large "),
                            second -> assertThat(second).startsWith("-:2:1: error too-large "),
                            third -> assertThat(third).startsWith("-:3:1: error too-large "));
        }
    }

    /** {@return the number of the line in an object that {@code validate --json} prints} */
    private static Integer number(String object) {
        return Integer.valueOf(object.replaceFirst("^.*?\"line\":(\\d+),.*", "$1"));
    }

    /** Runs the command line in a new JVM, with a heap of some megabytes and the modules of this one. */
    private static int start(int megabytes, Path out, Path err, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1", // the process ends before the best compiler is worth its time
                "-Xmx" + megabytes + "m",
                "--module-path",
                modules(),
                "--module",
                "dev.storybrief.quickstart/dev.storybrief.quickstart.Main"));
        command.addAll(List.of(arguments));
        return JavaProcess.start(JavaProcess.builder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile()))
                .waitFor();
    }

    /** {@return the path of this JVM, without tests of the library, which are in packages of its modules} */
    private static String modules() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(path -> Stream.of(System.getProperty(path).split(File.pathSeparator)))
                .filter(entry -> !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
