package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    @TempDir
    private Path folder;

    @Test
    void the_samples_have_no_problem() {
        for (Path sample : Run.samples()) {
            assertThat(Run.of("validate", sample.toString())).isEqualTo(new Run(0, "", ""));
        }
    }

    @Test
    void a_problem_is_a_line_with_file_line_column_severity_code_pointer_and_message() throws IOException {
        Path file = write("wrong.json", "{\n  \"id\": 7\n}");

        Run run = Run.of("validate", "--no-warnings", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains(file + ":2:9: error wrong-type /id This must be a string.")
                .contains(file + ":1:1: error required /headline This is required and must not be null.");
    }

    @Test
    void warnings_are_told_unless_they_are_turned_off_and_leave_a_brief_valid() throws IOException {
        Path file = write("terse.json", Run.line("terse").replaceFirst("\"disclosure\":\\{[^}]*\\},", ""));

        assertThat(Run.of("validate", file.toString()).out()).contains("warning missing-disclosure /disclosure ");
        assertThat(Run.of("validate", file.toString()).exit()).isZero();
        assertThat(Run.of("validate", "--no-warnings", file.toString()).out()).isEmpty();
    }

    @Test
    void a_brief_of_more_than_a_day_after_now_is_from_the_future() throws IOException {
        Path file = write("terse.json", Run.line("terse"));

        assertThat(Run.of("validate", "--now", "1999-12-31T00:00:00Z", file.toString())
                        .out())
                .contains("warning collected-in-future /collectedAt ");
        assertThat(Run.of("validate", "--now", "2099-12-31T00:00:00+01:00", file.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("validate", "--now", "today", file.toString()).exit()).isEqualTo(2);
    }

    @Test
    void json_has_an_object_for_each_file_that_could_be_read() throws IOException {
        Path wrong = write("wrong.json", "{\n  \"id\": 7\n}");
        Path broken = write("broken.json", "{\n  \"id\": 7,\n");
        Path missing = folder.resolve("missing.json");

        Run run = Run.of("validate", "--json", SAMPLE, wrong.toString(), missing.toString(), broken.toString());

        assertThat(run.exit()).as("a file could not be read").isEqualTo(2);
        assertThat(run.err()).contains("missing.json: there is no such file");
        String[] objects = run.out().split("\n");
        assertThat(objects).hasSize(3);
        assertThat(objects[0]).isEqualTo("{\"file\":\"" + SAMPLE + "\",\"valid\":true,\"problems\":[]}");
        assertThat(objects[1])
                .startsWith("{\"file\":\"" + wrong
                        + "\",\"valid\":false,\"problems\":[{\"severity\":\"error\",\"pointer\":")
                .contains("{\"severity\":\"error\",\"pointer\":\"/id\",\"code\":\"wrong-type\","
                        + "\"message\":\"This must be a string.\",\"line\":2,\"column\":9}");
        assertThat(objects[2]).contains("\"code\":\"malformed-json\"").contains("\"pointer\":\"\"");
    }

    @Test
    void a_file_of_lines_has_a_brief_a_line_and_blank_lines_are_passed_over() throws IOException {
        Path file = write("briefs.jsonl", Run.line("one") + "\n\n{\"id\":1}\n" + Run.line("two"));

        Run json = Run.of("validate", "--json", file.toString());
        Run lines = Run.of("validate", "--no-warnings", file.toString());

        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out().lines())
                .satisfiesExactly(
                        one -> assertThat(one).contains("\"line\":1,\"valid\":true"),
                        bad -> assertThat(bad).contains("\"line\":3,\"valid\":false"),
                        two -> assertThat(two).contains("\"line\":4,\"valid\":true"));
        assertThat(lines.out()).contains(file + ":3:7: error wrong-type /id This must be a string.");
    }

    @Test
    void a_name_that_a_brief_made_up_can_neither_end_the_line_nor_steer_the_terminal() throws IOException {
        Path file = write("name.json", "{\"a\\n\\u001b[31m\u009B\u202E\u2067\u200B\uDB40\uDC41b\": 1}");

        Run run = Run.of("validate", "--no-warnings", file.toString());
        Run json = Run.of("validate", "--json", file.toString());
        Run render = Run.of("render", file.toString());

        String name = "/a\uFFFD\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb ";
        assertThat(run.out()).contains("error unknown-member " + name);
        assertThat(render.err()).contains("error unknown-member " + name);
        assertThat(json.out())
                .contains("\"pointer\":\"/a\\u000a\\u001b[31m\\u009b\\u202e\\u2067\\u200b\\udb40\\udc41b\"");
        for (String printed : List.of(run.out(), render.err(), json.out())) {
            assertThat(printed.replace("\n", "")).doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}].*");
        }
    }

    @Test
    void a_long_name_is_shortened_in_a_line() throws IOException {
        Path file = write("name.json", "{\"start" + "x".repeat(50_000) + "end\": 1}");

        Run run = Run.of("validate", "--no-warnings", file.toString());

        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(600))
                .anySatisfy(line -> assertThat(line).contains(" /startx"));
    }

    @Test
    void the_name_of_a_file_cannot_steer_the_terminal_either() throws IOException {
        Path file = write("a\u202E\u001b[31m\nb.json", "{\"id\": 7}");
        Path lines = write("c\u009B.jsonl", "{\"id\": 7}");
        Path missing = folder.resolve("d\u2066\u001b.json");

        Run run = Run.of("validate", "--no-warnings", file.toString(), lines.toString(), missing.toString());
        Run json = Run.of("validate", "--json", file.toString());

        assertThat(run.out())
                .contains("/a\uFFFD\uFFFD[31m\uFFFDb.json:1:8: error wrong-type /id ")
                .contains("/c\uFFFD.jsonl:1:8: error wrong-type /id ");
        assertThat(run.err()).endsWith("/d\uFFFD\uFFFD.json: there is no such file\n");
        assertThat(json.out()).contains("/a\\u202e\\u001b[31m\\u000ab.json\"");
    }

    @Test
    void a_wrong_argument_cannot_steer_the_terminal_either() {
        for (String argument : List.of("--\u001b[31m\u202E", "--json=\u009B")) {
            Run run = Run.of("validate", argument);

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("\uFFFD").doesNotContain("\u001b", "\u009B", "\u202E");
        }
        assertThat(Run.of("\u001b[31m").err()).doesNotContain("\u001b");
    }

    @Test
    void what_cannot_be_read_is_told_in_a_line_and_exits_with_2() throws IOException {
        String[][] unreadable = {
            {"", "FILE is empty; give the name of a file, or - for standard input"},
            {folder.toString(), folder + ": cannot be read: Is a directory"},
            {SAMPLE + "/x", SAMPLE + "/x: Not a directory"},
        };
        for (String[] each : unreadable) {
            assertThat(Run.of("validate", SAMPLE, each[0])).isEqualTo(new Run(2, "", each[1] + "\n"));
        }
        Path empty = write("empty.json", "");
        assertThat(Run.of("validate", empty.toString()).out()).startsWith(empty + ":1:1: error malformed-json ");
        assertThat(Run.of("validate", empty.toString()).exit()).isEqualTo(1);
        assertThat(Run.of("validate", write("empty.jsonl", "").toString())).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void standard_input_given_twice_is_wrong_usage() {
        assertThat(Run.withInput("{}", "validate", "-", SAMPLE, "-"))
                .isEqualTo(new Run(2, "", "-: standard input can be read only once; give - once\n"));
    }

    @Test
    void a_file_whose_name_starts_with_an_at_sign_is_a_file() throws IOException {
        Run run = Run.of("validate", "@" + SAMPLE);

        assertThat(run).isEqualTo(new Run(2, "", "@" + SAMPLE + ": there is no such file\n"));
    }

    @Test
    void that_there_are_more_problems_than_are_listed_is_told() throws IOException {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 5000; i++) {
            json.append("\"x").append(i).append("\":0,");
        }
        Path file = write("many.json", json.append("\"y\":0}").toString());

        String more = "many.json: there are more problems than these\n";
        assertThat(Run.of("validate", file.toString()).err()).endsWith(more);
        assertThat(Run.of("render", file.toString()).err()).endsWith(more);
        assertThat(Run.of("digest", "--title", "x", file.toString()).err()).endsWith(more);
        assertThat(Run.of("validate", "--json", file.toString()).out()).contains("\"truncated\":true");
    }

    @Test
    void a_line_may_have_as_many_bytes_as_a_brief_whatever_ends_it() throws IOException {
        String padding = " ".repeat((1 << 20) - 2);
        for (String end : List.of("\n", "\r\n")) {
            Path largest = write("largest.jsonl", "{" + padding + "}" + end);
            assertThat(Run.of("validate", largest.toString()).out()).doesNotContain("too-large");
            Path larger = write("larger.jsonl", "{ " + padding + "}" + end);
            assertThat(Run.of("validate", larger.toString()).out()).contains("too-large");
        }
        Path cut = write("cut.jsonl", "{" + padding + "}\r{}\n");
        assertThat(Run.of("validate", cut.toString()).out()).contains("too-large");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
