package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.JavaProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs {@code brief.jar} in a process, as a user does. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class BriefJarIT {
    private static final String JAR = Path.of("target", "brief.jar").toString();
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    @TempDir
    private Path folder;

    @Test
    void the_commands_print_nothing_but_their_own_on_either_stream() throws Exception {
        Path gallery = folder.resolve("gallery");

        assertThat(start("--version")).isEqualTo(Run.of("--version"));
        assertThat(start("schema")).isEqualTo(Run.of("schema"));
        assertThat(start("validate", SAMPLE)).isEqualTo(new Run(0, "", ""));
        assertThat(start("render", "--to", "json", SAMPLE)).isEqualTo(Run.of("render", "--to", "json", SAMPLE));
        assertThat(start("gallery", "--out", gallery.toString()))
                .isEqualTo(new Run(0, "", gallery.resolve("index.html") + "\n"));
    }

    @Test
    void rendering_the_sample_prints_where_it_is_and_nothing_else() throws Exception {
        Process process = process("-classpath", JAR, RenderSample.class.getName(), folder.toString());

        assertThat(finish(process))
                .isEqualTo(new Run(
                        0,
                        Stream.of("brief.html", "brief.md", "brief.json")
                                .map(name -> "Written: " + folder.resolve(name) + "\n")
                                .reduce("", String::concat),
                        ""));
    }

    @Test
    void only_a_brief_with_problems_starts_hibernate_validator() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\":\"a\"}");

        assertThat(classesLoadedBy("validate", SAMPLE)).doesNotContain("org.hibernate.validator");
        assertThat(classesLoadedBy("validate", broken.toString())).contains("org.hibernate.validator");
    }

    private static String classesLoadedBy(String... arguments) throws Exception {
        Process process = process(Stream.concat(Stream.of("-Xlog:class+load"), Stream.of(command(arguments)))
                .toArray(String[]::new));
        return finish(process).out();
    }

    @Test
    void sigterm_leaves_nothing_behind_and_replaces_nothing() throws Exception {
        Path out = Files.writeString(folder.resolve("out.jsonl"), "before");
        Path outFolder = Files.createDirectory(folder.resolve("out"));
        String line = Run.line("first") + "\n";
        List<String> before = tree();
        for (String place : List.of(out.toString(), outFolder + "/", folder.resolve("new") + "/")) {
            Process process = process("-jar", JAR, "render", "--lines", "--to", "json", "--out", place);
            OutputStream in = process.getOutputStream();
            in.write(line.getBytes(StandardCharsets.UTF_8));
            in.flush();
            while (tree().equals(before) && process.isAlive()) {
                Thread.sleep(20);
            }

            // that of the process would close standard input too, and the command might end normally before the signal
            process.toHandle().destroy();

            assertThat(process.waitFor()).as("128 and SIGTERM").isEqualTo(143);
            assertThat(tree()).isEqualTo(before);
            assertThat(out).hasContent("before");
        }
    }

    @Test
    void sigterm_leaves_nothing_behind_while_a_pipe_is_waited_for() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).isZero();
        Path out = Files.writeString(folder.resolve("out.html"), "before");
        List<String> before = tree();
        Process process = process("-jar", JAR, "render", "--out", out.toString(), pipe.toString());
        while (tree().equals(before) && process.isAlive()) {
            Thread.sleep(20);
        }

        process.toHandle().destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(tree()).isEqualTo(before);
        assertThat(out).hasContent("before");
    }

    @Test
    void a_reader_that_goes_away_is_told_in_a_line() throws Exception {
        Path briefs = folder.resolve("briefs.jsonl");
        Files.writeString(briefs, (Run.line("one") + "\n").repeat(100));
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":7}\n".repeat(500));
        for (String[] arguments : new String[][] {
            {"render", "--to", "json", briefs.toString()},
            {"validate", broken.toString()},
            {"validate", "--json", broken.toString()}
        }) {
            Process process = process(command(arguments));
            try (InputStream out = process.getInputStream()) {
                assertThat(out.read()).isPositive();
            }

            assertThat(finish(process)).isEqualTo(new Run(2, "", "standard output: cannot be written: Broken pipe\n"));
        }
    }

    @Test
    void a_standard_output_that_is_closed_or_full_is_told_in_a_line() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\":7}");
        Path facts = Files.writeString(folder.resolve("facts.json"), """
                {"id": "a", "original": {"url": "https://a.example/", "publisher": {"name": "A"}},
                "collectedAt": "2026-03-29T08:15:00Z", "disclosure": {"origin": "ai-autonomous"}}""");
        for (String[] arguments : new String[][] {
            {"validate", broken.toString()},
            {"draft", "--facts", facts.toString(), broken.toString()},
            {"render", SAMPLE},
            {"schema"},
            {"--help"},
            {"render", "--help"},
            {"--version"}
        }) {
            assertThat(inShell("\"$@\" >&-", arguments))
                    .isEqualTo(new Run(2, "", "standard output: cannot be written: Bad file descriptor\n"));
            assertThat(inShell("\"$@\" > /dev/full", arguments))
                    .isEqualTo(new Run(2, "", "standard output: cannot be written: No space left on device\n"));
        }
        assertThat(inShell("\"$@\" >&-", "validate", SAMPLE)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void a_file_that_cannot_be_written_is_told_by_its_option_and_leaves_nothing_behind() throws Exception {
        Path file = folder.resolve("genesis-mission-2026-03-29.html");
        Path briefs = Files.writeString(folder.resolve("briefs.jsonl"), (Run.line("one") + "\n").repeat(50));
        List<String> before = tree();
        String limited = "ulimit -f 1; \"$@\"";
        for (Object out : List.of(file, folder + "/")) {
            assertThat(inShell(limited, "render", "--layout", "page", "--out", out.toString(), SAMPLE))
                    .isEqualTo(new Run(2, "", "--out " + file + ": cannot be written: File too large\n"));
        }
        assertThat(inShell(limited, "digest", "--title", "x", briefs.toString()).err())
                .startsWith("temporary folder /")
                .endsWith(" (java -Djava.io.tmpdir=FOLDER sets another): cannot be written: File too large\n");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void a_temporary_folder_that_is_not_there_is_told_with_what_sets_another() throws Exception {
        Process process = process("-Djava.io.tmpdir=/nonexist", "-jar", JAR, "digest", "--title", "x", SAMPLE);

        assertThat(finish(process).err())
                .endsWith("temporary folder /nonexist (java -Djava.io.tmpdir=FOLDER sets another): cannot be written:"
                        + " there is no such file\n");
    }

    @Test
    void a_file_that_standard_output_is_appended_to_is_not_replaced() throws Exception {
        Path file = Files.writeString(folder.resolve("all.txt"), "before\n");
        for (String out : List.of("/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")) {
            Run refused = new Run(
                    2, "", "--out " + out + ": is no regular file; leave --out out, and send standard output there\n");
            assertThat(inShell("\"$@\" >> " + file, "render", "--out", out, SAMPLE))
                    .isEqualTo(refused);
            assertThat(start("render", "--out", out, SAMPLE)).as("a pipe").isEqualTo(refused);
        }
        assertThat(file).hasContent("before\n");
    }

    /** {@return the run of a command in a shell, where it is {@code "$@"}} */
    private static Run inShell(String script, String... arguments) throws Exception {
        ProcessBuilder builder = builder(command(arguments));
        builder.command().addAll(0, List.of("sh", "-c", script, "sh"));
        return finish(JavaProcess.start(builder));
    }

    /** {@return all files and folders in the folder, with those of staged files} */
    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private static Run start(String... arguments) throws Exception {
        return finish(process(command(arguments)));
    }

    private static String[] command(String... arguments) {
        return Stream.concat(Stream.of("-jar", JAR), Stream.of(arguments)).toArray(String[]::new);
    }

    private static Process process(String... arguments) throws IOException {
        return JavaProcess.start(builder(arguments));
    }

    private static ProcessBuilder builder(String... arguments) {
        ProcessBuilder builder = JavaProcess.quick(List.of(arguments));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder;
    }

    /** Reads standard output meanwhile, which may not fit into the pipe; standard error does. */
    private static Run finish(Process process) throws Exception {
        process.getOutputStream().close();
        String out = "";
        try (InputStream printed = process.getInputStream()) {
            out = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            assertThat(e).as("was closed before").hasMessageContaining("closed");
        }
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }
}
