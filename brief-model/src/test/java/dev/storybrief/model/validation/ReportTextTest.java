package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.json.Draft;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.InvalidBriefException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTextTest {
    private static final String INVALID = Draft.CLEAN
            .with("\"The detour is over\"", "7")
            .with("\"reviewer\": \"Kim\", ", "")
            .with("\"Shops return.\"", "\"\"")
            .json();

    @Test
    void exception_lists_the_problems_a_line_each() {
        assertThatThrownBy(() -> BriefReader.create().read(INVALID).orElseThrow())
                .isInstanceOf(InvalidBriefException.class)
                .hasMessage("""
                        The brief is invalid: 3 problems
                          6:11: error wrong-type /hook This must be a string.
                          28:22: error blank /insight/implications/0/prediction This must hold more than white space.
                          43:17: warning missing-review /disclosure/reviewer The brief was written with a language model's help; name who reviewed it.""")
                .asInstanceOf(type(InvalidBriefException.class))
                .satisfies(e -> assertThat(e.report().problems()).hasSize(3));
    }

    @Test
    void exception_of_a_brief_from_java_has_no_places_in_a_text() {
        StoryBrief brief = Draft.CLEAN.readable().toBuilder().id("").build();
        assertThatThrownBy(() -> BriefValidator.create().requireValid(brief))
                .hasMessage("The brief is invalid: 1 problem\n  error blank /id This must hold more than white space.");
        assertThatCode(() -> BriefValidator.create().requireValid(Draft.CLEAN.readable()))
                .doesNotThrowAnyException();
    }

    @Test
    void exception_lists_twenty_problems_and_counts_the_rest() {
        String many =
                "{" + IntStream.range(0, 30).mapToObj(i -> "\"m" + i + "\": 0").collect(Collectors.joining(",")) + "}";
        BriefResult result = BriefReader.builder().maxProblems(25).build().read(many);
        String message = new InvalidBriefException(result.report()).getMessage();
        assertThat(message.lines()).hasSize(22);
        assertThat(message)
                .startsWith("The brief is invalid: 25 or more problems\n")
                .endsWith("\n  … and 5 more");
    }

    @Test
    void warning_alone_is_no_reason_to_throw() {
        BriefResult result = BriefReader.create()
                .read(Draft.CLEAN.withoutLine("\"disclosure\"").json());
        assertThatCode(result::orElseThrow).doesNotThrowAnyException();
    }

    @Test
    void name_of_an_unknown_member_is_shown_in_one_line_and_cut() {
        String name = "a\\nb\\u202e" + "c".repeat(300);
        BriefReport report = BriefReader.create()
                .read(Draft.CLEAN
                        .with("\"language\": \"en\",", "\"language\": \"en\", \"" + name + "\": 1,")
                        .json())
                .report();
        assertThat(report.problems().get(0).pointer()).startsWith("/a\nb\u202e").hasSize(305);
        for (String text : new String[] {new InvalidBriefException(report).getMessage(), report.repairRequest()}) {
            assertThat(text)
                    .contains("/a\uFFFDb\uFFFDccc")
                    .doesNotContain("\u202e")
                    .doesNotContain("c".repeat(200));
            assertThat(text.lines()).hasSize(2);
        }
    }

    @Test
    void repair_request_lists_each_problem_with_pointer_code_and_rule() {
        BriefResult result = BriefReader.create().read(INVALID);
        assertThat(result.report().repairRequest()).endsWith("""

                - error wrong-type at /hook: This must be a string.
                - error blank at /insight/implications/0/prediction: This must hold more than white space.
                - warning missing-review at /disclosure/reviewer: The brief was written with a language model's help; name who reviewed it.
                """);
        assertThat(result.report().repairRequest().lines().findFirst().orElseThrow())
                .contains("one JSON object");
        assertThat(result.input()).isEqualTo(INVALID);
    }

    @Test
    void repair_request_has_the_rules_in_the_language_of_the_reader_and_all_else_in_english() {
        BriefReader german = BriefReader.builder().locale(Locale.GERMAN).build();
        List<String> lines =
                german.read(INVALID).report().repairRequest().lines().toList();
        assertThat(lines)
                .startsWith(BriefReader.create()
                        .read(INVALID)
                        .report()
                        .repairRequest()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .contains("- error blank at /insight/implications/0/prediction: Hier muss mehr als Leerraum stehen.");
    }

    @Test
    void repair_request_puts_errors_before_warnings() {
        String json = Draft.CLEAN
                .with("\"The detour is over\"", "\"<b>Over</b>\"")
                .with("\"Shops return.\"", "\"\"")
                .json();
        assertThat(BriefReader.create()
                        .read(json)
                        .report()
                        .repairRequest()
                        .lines()
                        .skip(1))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("- error"),
                        line -> assertThat(line).startsWith("- warning"));
    }

    @Test
    void repair_request_holds_fifty_problems_and_notes_that_there_are_more() {
        String many =
                "{" + IntStream.range(0, 60).mapToObj(i -> "\"m" + i + "\": 0").collect(Collectors.joining(",")) + "}";
        String request = BriefReader.create().read(many).report().repairRequest();
        assertThat(request.lines()).hasSize(52);
        assertThat(request).endsWith("There are more problems than these.\n");
    }

    @Test
    void repair_request_of_text_that_is_no_json_names_the_root() {
        assertThat(BriefReader.create().read("{").report().repairRequest())
                .contains("- error malformed-json at the root: ");
    }

    @Test
    void nothing_is_to_be_repaired_where_nothing_is_wrong() {
        assertThat(BriefReport.CLEAN.repairRequest()).isEmpty();
        assertThat(BriefReader.create().read(Draft.CLEAN.json()).report()).isEqualTo(BriefReport.CLEAN);
    }

    @Test
    void exception_keeps_its_report_when_it_is_serialized() throws IOException, ClassNotFoundException {
        InvalidBriefException thrown = new InvalidBriefException(
                BriefReader.create().read("{\"id\": 1}").report());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(thrown);
        InvalidBriefException read = (InvalidBriefException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(read.report()).isEqualTo(thrown.report());
    }
}
