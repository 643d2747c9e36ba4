package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureProblemsTest {
    private static final Draft CLEAN = Draft.CLEAN;

    @Test
    void the_draft_that_the_tests_change_has_no_problem() {
        assertThat(CLEAN.problems()).isEmpty();
        assertThat(Draft.problems(CLEAN.readable())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"Bridge opens after three years\" | 7          | 5:15 error wrong-type /headline",
                "\"Bridge opens after three years\" | true       | 5:15 error wrong-type /headline",
                "\"Bridge opens after three years\" | {\"a\": 1} | 5:15 error wrong-type /headline",
                "\"Bridge opens after three years\" | [\"a\"]    | 5:15 error wrong-type /headline",
                "\"2026-03-29T08:15:00Z\"           | 1774772100 | 14:18 error wrong-type /collectedAt",
                "\"usable\"                         | 1          | 4:13 error wrong-type /status",
                "\"2026-12\"                        | 2026       | 28:128 error wrong-type /insight/implications/0/horizon",
                "[\"Drivers\", \"Shops\"]           | \"Drivers\" | 21:22 error wrong-type /tldr/whoShouldCare",
                "[\"Drivers\", \"Shops\"]           | [1, {}]    | 21:23 error wrong-type /tldr/whoShouldCare/0, 21:26 error wrong-type /tldr/whoShouldCare/1",
                "{\"name\": \"Traffic\", \"emoji\": \"\uD83C\uDF09\"} | \"Traffic\" | 7:12 error wrong-type /topic",
                "{\"text\": \"Take the bridge.\"}   | [\"Take\"] | 20:21 error wrong-type /tldr/whatToDoNext",
                "640                                | \"640\"    | 16:94 error wrong-type /image/width",
            })
    void other_json_type_is_a_wrong_type_at_the_value(String part, String replacement, String expected) {
        assertThat(CLEAN.with(part, replacement).problems()).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7", "true", "null", "[{}]"})
    void root_that_is_no_object_is_a_wrong_type(String json) {
        assertThat(Draft.problems(json)).containsExactly("1:1 error wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"640.0", "6.4e2", "64E+1", "6400e-1", "640.000"})
    void whole_number_may_be_written_in_any_way(String number) {
        Draft draft = CLEAN.with("640", number);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.readable().image().width()).isEqualTo(640);
    }

    @ParameterizedTest
    @ValueSource(strings = {"640.5", "6.4e-1", "0.5", "1e-400", "6405e-1", "640.0000000000000000000000000001"})
    void number_with_a_fraction_is_a_wrong_type(String number) {
        assertThat(CLEAN.with("640", number).problems()).containsExactly("16:94 error wrong-type /image/width");
    }

    @ParameterizedTest
    @CsvSource({
        "\"id\":, id",
        "\"language\":, language",
        "\"headline\":, headline",
        "\"collectedAt\":, collectedAt",
    })
    void absent_member_is_required_at_the_object(String line, String name) {
        assertThat(CLEAN.withoutLine("  " + line).problems()).containsExactly("1:1 error required /" + name);
    }

    @Test
    void absent_member_of_a_part_is_required_at_the_part() {
        assertThat(CLEAN.with("{\"name\": \"Traffic\", ", "{").problems())
                .containsExactly("7:12 error required /topic/name");
        assertThat(CLEAN.with("{\"at\": \"2026-03-29T09:15:00Z\", ", "{").problems())
                .containsExactly("46:5 error required /corrections/0/at");
    }

    @Test
    void null_for_something_required_is_required_at_the_null() {
        assertThat(CLEAN.with("\"Bridge opens after three years\"", "null").problems())
                .containsExactly("5:15 error required /headline");
    }

    @Test
    void null_entries_of_lists_are_required() {
        assertThat(CLEAN.with("[\"Drivers\", \"Shops\"]", "[null, \"Shops\"]").problems())
                .containsExactly("21:23 error required /tldr/whoShouldCare/0");
        assertThat(CLEAN.with("[\"city\", \"press\"]", "[\"city\", null]").problems())
                .containsExactly("19:80 error required /tldr/whyItMatters/citations/1");
        assertThat(CLEAN.with(
                                "{\"headline\": \"Tunnel closes\", \"url\": \"https://news.example/tunnel\", \"publisher\": \"News\"}",
                                "null")
                        .problems())
                .containsExactly("40:5 error required /related/0");
    }

    @Test
    void null_means_absent_for_everything_optional() {
        String json = CLEAN.json()
                .replaceFirst("\"hook\": .*", "\"hook\": null,")
                .replaceFirst("\"topic\": .*", "\"topic\": null,")
                .replaceFirst("\"image\": .*", "\"image\": null,")
                .replaceFirst("\"whoShouldCare\": .*", "\"whoShouldCare\": null")
                .replaceFirst("\"status\": .*", "\"status\": null, \"\\$schema\": null, \"_x\": null,");
        assertThat(Draft.problems(json)).isEmpty();
    }

    @Test
    void brief_of_nothing_lacks_what_is_required_in_java_too() {
        StoryBrief brief = StoryBrief.builder().build();
        assertThat(Draft.problems(brief))
                .containsExactly(
                        "error required /id",
                        "error required /language",
                        "error required /headline",
                        "error required /original",
                        "error required /collectedAt",
                        "error required /tldr",
                        "warning missing-disclosure /disclosure");
        assertThat(Draft.problems("{}"))
                .containsExactly(
                        "1:1 error required /id",
                        "1:1 error required /language",
                        "1:1 error required /headline",
                        "1:1 error required /original",
                        "1:1 error required /collectedAt",
                        "1:1 error required /tldr",
                        "1:1 warning missing-disclosure /disclosure");
    }

    @Test
    void null_entry_is_required_in_java_too() {
        StoryBrief brief = CLEAN.readable().toBuilder().source(null).build();
        assertThat(Draft.problems(brief)).contains("error required /sources/2");
    }

    @Test
    void schema_address_may_be_any_string_and_nothing_else() {
        for (String any : List.of("\"\"", "\" \"", "\"not an address \\u202e\"", "\"../story-brief.schema.json\"")) {
            assertThat(CLEAN.with("{\n  \"id\"", "{\"$schema\": " + any + ",\n  \"id\"")
                            .problems())
                    .isEmpty();
        }
        for (String wrong : List.of("1", "{}", "[]", "false")) {
            assertThat(CLEAN.with("{\n  \"id\"", "{\"$schema\": " + wrong + ",\n  \"id\"")
                            .problems())
                    .containsExactly("1:13 error wrong-type /$schema");
        }
    }

    @Test
    void extensions_may_be_any_json() {
        Draft draft = CLEAN.with(
                "{\n  \"id\"",
                "{\"_\": null, \"_a\": [1, -2.50, 1e30, true, \"\", {\"_\": {}, \"\": [[]]}],\n  \"id\"");
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.readable().extensions()).containsOnlyKeys("_", "_a").containsEntry("_", null);
        assertThat(draft.readable().extensions().get("_a")).hasToString("[1, -2.50, 1e30, true, , {_={}, =[[]]}]");
    }
}
