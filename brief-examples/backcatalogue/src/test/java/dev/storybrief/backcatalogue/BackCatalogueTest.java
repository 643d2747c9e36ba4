package dev.storybrief.backcatalogue;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.storybrief.testing.Effort;
import dev.storybrief.testing.JavaProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BackCatalogueTest {
    private static final Instant NOW = Instant.parse("2026-03-30T12:00:00Z");

    /** Each kind of a line occurs with each sample, twice in a smaller run. */
    private static final int LINES = Effort.isWhole() ? 560 : 168;

    @TempDir
    private static Path folder;

    private static SparkSession spark;
    private static Path input;
    private static List<Row> rows;

    @BeforeAll
    static void run() throws IOException {
        spark = SparkSession.builder()
                .master("local[2,3]") // a task may fail twice
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 1)
                .config("spark.sql.files.maxPartitionBytes", 900L * LINES)
                .getOrCreate();
        input = folder.resolve("briefs.jsonl");
        Catalogue.writeMixed(input, LINES);
        String output = folder.resolve("parquet").toString();
        BackCatalogue.write(BackCatalogue.lines(spark, input.toString()), new Rendering(NOW), output);
        rows = read(output);
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void every_record_has_the_problems_that_the_command_line_reports() throws Exception {
        List<String> expected = new ArrayList<>();
        Map<String, Long> counts = new TreeMap<>();
        for (JsonNode brief : validated()) {
            List<String> problems = new ArrayList<>();
            for (JsonNode problem : brief.get("problems")) {
                problems.add(String.join(
                        " ",
                        problem.get("severity").textValue(),
                        problem.get("code").textValue(),
                        problem.get("pointer").textValue(),
                        problem.path("column").asText("null"),
                        problem.get("message").textValue()));
                counts.merge(
                        problem.get("severity").textValue() + " "
                                + problem.get("code").textValue(),
                        1L,
                        Long::sum);
            }
            expected.add(brief.get("valid").booleanValue() + " " + problems);
        }

        assertThat(rows.stream().map(row -> row.getBoolean(1) + " " + problems(row)))
                .containsExactlyElementsOf(expected);
        assertThat(counts).as("codes").hasSizeGreaterThan(6);
        assertThat(BackCatalogue.problems(
                        spark.read().parquet(folder.resolve("parquet").toString())))
                .extracting(row -> Map.entry(row.getString(0) + " " + row.getString(1), row.getLong(2)))
                .containsExactlyInAnyOrderElementsOf(counts.entrySet());
    }

    @Test
    void every_valid_record_has_the_html_and_the_markdown_of_the_command_line_and_no_other_has_any() throws Exception {
        for (String format : List.of("html", "markdown")) {
            Path out = folder.resolve(format);
            start("render", "--lines", "--to", format, "--now", NOW.toString(), "--out", out + "/", input.toString());

            int count = 0;
            for (Row row : rows) {
                String rendered = row.getAs(format);
                assertThat(rendered != null).isEqualTo(row.getBoolean(1));
                if (rendered != null) {
                    String name = row.getString(0) + (format.equals("html") ? ".html" : ".md");
                    assertThat(rendered).isEqualTo(Files.readString(out.resolve(name)));
                    count++;
                }
            }
            try (Stream<Path> files = Files.list(out)) {
                assertThat(files).hasSize(count).hasSizeGreaterThan(LINES / 2);
            }
        }
    }

    @Test
    void the_lines_of_invalid_briefs_are_kept_to_the_byte() throws IOException {
        byte[] all = Files.readAllBytes(input);
        List<String> lines = new String(all, StandardCharsets.ISO_8859_1)
                .lines() // of ISO 8859-1, so that every byte is a character
                .toList();

        assertThat(rows.stream().filter(row -> !row.getBoolean(1)))
                .hasSizeGreaterThan(100 * LINES / 560)
                .allSatisfy(row ->
                        assertThat(lines).contains(new String(row.<byte[]>getAs("json"), StandardCharsets.ISO_8859_1)));
        assertThat(rows.stream().filter(row -> row.getBoolean(1)))
                .allSatisfy(row -> assertThat(row.<byte[]>getAs("json")).isNull());
    }

    @Test
    void a_task_that_fails_or_is_killed_is_repeated_and_nothing_is_lost_or_doubled() {
        String output = folder.resolve("disturbed").toString();

        BackCatalogue.write(
                BackCatalogue.lines(spark, input.toString()),
                lines -> Disturbance.of(new Rendering(NOW).call(lines)),
                output);

        assertThat(Disturbance.FAILED).hasValue(2);
        assertThat(Disturbance.KILLED).hasValue(1);
        assertThat(read(output)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"briefs.jsonl", "briefs.jsonl rendered yesterday", "briefs.jsonl rendered more more"})
    void arguments_that_mean_nothing_are_answered_with_how_to_write_them(String arguments) throws Exception {
        Process process =
                JavaProcess.start(JavaProcess.ofClass(BackCatalogue.class.getName(), List.of(arguments.split(" "))));

        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("Usage: ")
                .doesNotContain("Exception");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    /** Lets the first task fail twice and kills the second one, each after some rows have been written. */
    private static final class Disturbance {
        static final AtomicInteger FAILED = new AtomicInteger();
        static final AtomicInteger KILLED = new AtomicInteger();

        static Iterator<Row> of(Iterator<Row> rows) {
            AtomicInteger count = new AtomicInteger();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return rows.hasNext();
                }

                @Override
                public Row next() {
                    if (count.incrementAndGet() == 10) {
                        disturb(TaskContext.get());
                    }
                    return rows.next();
                }
            };
        }

        private static void disturb(TaskContext task) {
            if (task.partitionId() == 0 && task.attemptNumber() < 2) {
                FAILED.incrementAndGet();
                throw new IllegalStateException("fails on purpose");
            }
            if (task.partitionId() == 1 && task.attemptNumber() == 0) {
                KILLED.incrementAndGet();
                spark.sparkContext().killTaskAttempt(task.taskAttemptId(), true, "killed on purpose");
                while (!task.isInterrupted()) {
                    Thread.onSpinWait();
                }
                task.killTaskIfInterrupted();
            }
        }
    }

    /** {@return rows in the order of the files and of the rows in them, which is that of the lines} */
    private static List<Row> read(String output) {
        return spark.read()
                .parquet(output)
                .orderBy(col("_metadata.file_name").substr(0, 10), col("_metadata.row_index"))
                .collectAsList();
    }

    private static List<String> problems(Row row) {
        return row.<Row>getList(2).stream()
                .map(problem -> String.join(
                        " ",
                        problem.getString(0),
                        problem.getString(1),
                        problem.getString(2),
                        String.valueOf(problem.get(4)),
                        problem.getString(3)))
                .toList();
    }

    /** {@return what the command line prints of each brief} */
    private static List<JsonNode> validated() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> briefs = new ArrayList<>();
        for (String line :
                Files.readAllLines(start("validate", "--json", "--lines", "--now", NOW.toString(), input.toString()))) {
            briefs.add(mapper.readTree(line));
        }
        return briefs;
    }

    /** Runs the command line, and returns the file with what it printed. */
    private static Path start(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve(arguments[0] + ".txt");
        Process process = JavaProcess.start(JavaProcess.ofClass("dev.storybrief.quickstart.Main", List.of(arguments))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD));
        assertThat(process.waitFor()).as("1: some briefs are invalid").isEqualTo(1);
        return out;
    }
}
