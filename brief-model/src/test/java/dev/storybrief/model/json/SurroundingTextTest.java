package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Cases;
import dev.storybrief.testing.Effort;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingTextTest {
    private static final BriefReader LENIENT =
            BriefReader.builder().surroundingText(true).build();
    private static final String CLEAN = Draft.CLEAN.json();

    private static void assertFound(String before, String after, String place) {
        BriefResult result = LENIENT.read(before + CLEAN + after);
        assertThat(Draft.lines(result.report())).containsExactly(place + " warning surrounding-text");
        assertThat(result.orElseThrow()).isEqualTo(Draft.CLEAN.readable());
        assertThat(result.input()).isEqualTo(before + CLEAN + after);
        byte[] bytes = (before + CLEAN + after).getBytes(StandardCharsets.UTF_8);
        assertThat(LENIENT.read(bytes).brief()).contains(Draft.CLEAN.readable());
    }

    @Test
    void surrounding_text_is_malformed_json_by_default() {
        assertThat(Draft.problems("```json\n" + CLEAN + "```")).containsExactly("1:1 error malformed-json");
        assertThat(Draft.problems(CLEAN + "That is all.")).containsExactly("49:1 error malformed-json");
    }

    @Test
    void brief_without_surrounding_text_has_no_warning() {
        assertThat(LENIENT.read(CLEAN).report().problems()).isEmpty();
        assertThat(LENIENT.read("\uFEFF\n" + CLEAN + "\n").report().problems()).isEmpty();
    }

    @Test
    void brief_is_taken_out_of_a_fence() {
        assertFound("```json\n", "```\n", "2:1");
        assertFound("~~~\r\n\r\n", "~~~", "3:1");
        assertFound("`", "`", "1:2");
    }

    @Test
    void brief_is_taken_out_of_chatter() {
        assertFound("Here is the brief: ", "", "1:20");
        assertFound("Sure \uD83D\uDE00! ", "\nAnything else?", "1:9");
        assertFound("\uFEFFHi ", "", "1:4");
        assertFound("", " Done.", "1:1");
    }

    @Test
    void braces_in_the_chatter_are_not_taken_for_the_brief() {
        assertFound("Dear {name}, {} and {{x}} and {\"a\"} as you asked ({\"id\": ...}):\n", "\n{signed}", "2:1");
        assertFound("It has the form {\"headline\": \"text\"}.\n", "", "2:1");
        assertFound("Sad :{ but true\n", "", "2:1");
        assertFound("", "\nAs you see, {\"a\": [1, {\"b\": 2}]}.", "1:1");
    }

    @Test
    void brief_is_found_in_prose_with_many_braces() {
        BriefResult result = LENIENT.read(Cases.text("14-prose-with-braces.txt"));
        assertThat(result.orElseThrow().id()).isEqualTo("braces");
        assertThat(Draft.lines(result.report())).containsExactly("2:1 warning surrounding-text");
        assertFound("\\text{0} ".repeat(2000), "\\frac{a}{b}{".repeat(2000), "1:18001");
        assertFound("{".repeat(5000) + "\n", "}".repeat(5000), "2:1");
        assertFound("Hm " + "{\"a\": {\"b\": ".repeat(500) + "x\n", "}".repeat(5), "2:1");
        assertFound("{\"".repeat(501) + "\n", "", "2:1");
    }

    @Test
    void last_of_several_briefs_is_taken() {
        String draft = Draft.CLEAN.with("\"bridge-1\"", "\"draft\"").json();
        assertFound("A draft:\n" + draft + "Better:\n", "That is all.", "51:1");
        assertFound("```json\n" + draft + "```\nOn second thoughts:\n```json\n", "```\n", "53:1");
        assertFound(draft, "", "49:1");
        assertFound(Draft.CLEAN.with("\"hook\": \"The detour is over\",", "").json() + "and in full\n", "", "50:1");
    }

    @Test
    void last_brief_is_taken_even_if_it_lacks_something() {
        String last = Draft.CLEAN.with("\"id\": \"bridge-1\",", "").json();
        BriefResult result = LENIENT.read(CLEAN + "Now without the id:\n" + last);
        assertThat(Draft.lines(result.report()))
                .containsExactly("50:1 warning surrounding-text", "50:1 error required /id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"done\": true}",
                "{\"id\": \"call-1\", \"status\": \"completed\"}",
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\","
                        + " \"properties\": {\"id\": {}, \"language\": {}, \"headline\": {}, \"tldr\": {}}}",
                "[{\"id\": \"a\"}, {\"id\": \"b\"}]",
                "{\"headline\": \"text\"}",
                "{\"brief\": {\"id\": 1, \"language\": 2, \"headline\": 3, \"tldr\": 4}}",
                "{}",
                "{\"a\":"
            })
    void object_that_is_no_brief_is_not_taken_before_or_after_one(String other) {
        assertFound(other + "\n", "", "2:1");
        assertFound("", "\n" + other, "1:1");
        assertFound(other + "\n", "\n" + other, "2:1");
    }

    @Test
    void brief_is_taken_after_a_draft_that_was_left_unfinished_anywhere() {
        String draft = Draft.CLEAN.with("\"bridge-1\"", "\"draft\"").json();
        for (int end : Effort.some(1, draft.length() - 2).toArray()) {
            String unfinished = draft.substring(0, end);
            for (String between : new String[] {"\n", "\nLet me start again.\n", "\n```\n\n```json\n"}) {
                BriefResult result = LENIENT.read(unfinished + between + CLEAN);
                assertThat(result.brief()).as(unfinished + between).contains(Draft.CLEAN.readable());
            }
        }
    }

    @Test
    void braces_within_the_strings_of_a_brief_belong_to_it() {
        String headline = "\"Open { braces } and {\\\"id\\\": 1, \\\"tldr\\\": 2, \\\"hook\\\": 3} and }}{{\"";
        String brief =
                Draft.CLEAN.with("\"Bridge opens after three years\"", headline).json();
        BriefResult result = LENIENT.read("Here {it} is:\n" + brief + "Done }");
        assertThat(result.readable().orElseThrow().headline())
                .startsWith("Open { braces }")
                .endsWith("}}{{");
    }

    @Test
    void no_part_of_a_broken_brief_is_taken_for_one() {
        String previous = CLEAN.strip();
        String broken = Draft.CLEAN
                .with("\"Kim\",", "\"Kim\",,")
                .with("{\n  \"id\"", "{\"_previous\": " + previous + ",\n  \"id\"")
                .json();
        assertThat(Draft.lines(LENIENT.read("Here:\n" + broken).report()))
                .singleElement()
                .asString()
                .endsWith("error malformed-json");
    }

    @Test
    void problems_have_their_place_in_the_whole_input() {
        BriefResult result = LENIENT.read(
                "Here:\n```\n" + Draft.CLEAN.with("\"The detour is over\"", "7").json() + "```");
        assertThat(Draft.lines(result.report()))
                .containsExactly("3:1 warning surrounding-text", "8:11 error wrong-type /hook");
    }

    @Test
    void problem_on_the_line_of_the_chatter_counts_its_columns_too() {
        assertThat(Draft.lines(LENIENT.read("\u00e9\uD83D\uDE00: {\"id\": 7}").report()))
                .startsWith("1:5 warning surrounding-text")
                .contains("1:12 error wrong-type /id", "1:5 error required /language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello.\n"})
    void broken_brief_is_not_repaired_but_reported_where_it_is_broken(String before) {
        int line = before.isEmpty() ? 0 : 1;
        assertBroken(before, Draft.CLEAN.with("\"Kim\",", "\"Kim\",,").json(), 43 + line, 61);
        assertBroken(
                before,
                Draft.CLEAN
                        .with("\"language\": \"en\",", "\"language\": \"en\"")
                        .json(),
                4 + line,
                3);
        assertBroken(before, Draft.CLEAN.with("\"bridge-1\"", "'bridge-1'").json(), 2 + line, 9);
        assertBroken(before, Draft.CLEAN.with("{\n  \"id\"", "{\n  id").json(), 2 + line, 3);
    }

    private static void assertBroken(String before, String json, int line, int column) {
        for (String after : new String[] {"", "\nThat is all."}) {
            assertThat(Draft.lines(LENIENT.read(before + json + after).report()))
                    .containsExactly(line + ":" + column + " error malformed-json");
        }
    }

    @Test
    void brief_that_was_cut_off_is_broken_at_its_end_and_no_part_of_it_is_taken_for_a_brief() {
        for (int end = CLEAN.indexOf("\"headline\""); end < CLEAN.length() - 3; end += 7) {
            assertThat(Draft.lines(
                            LENIENT.read("Here:\n" + CLEAN.substring(0, end)).report()))
                    .as("cut at " + end)
                    .singleElement()
                    .asString()
                    .endsWith("error malformed-json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I cannot do that.",
                "[1, 2]  and so on",
                "{",
                "}{",
                "{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{",
                "null and void"
            })
    void text_without_a_brief_stays_malformed(String text) {
        assertThat(Draft.lines(LENIENT.read(text).report()))
                .singleElement()
                .asString()
                .endsWith("error malformed-json");
    }

    @Test
    void size_and_depth_are_limited_all_the_same() {
        assertThat(Draft.lines(LENIENT.read("a".repeat(1 << 20) + CLEAN).report()))
                .containsExactly("1:1 error too-large");
        String deep = "Here: {\"id\": 1, \"_x\":" + "[".repeat(40) + "]".repeat(40) + "}";
        assertThat(Draft.lines(LENIENT.read(deep).report()))
                .singleElement()
                .asString()
                .endsWith("error too-large");
    }
}
