package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that occur twice in an object, and names that the format does not have. */
class MemberNamesTest {
    private static final Draft CLEAN = Draft.CLEAN;

    @Test
    void name_twice_in_one_object_is_a_duplicate_member_at_the_second() {
        assertThat(CLEAN.with("\"language\": \"en\",", "\"language\": \"en\", \"id\": \"b\",")
                        .problems())
                .containsExactly("3:27 error duplicate-member /id");
    }

    @Test
    void name_twice_is_a_duplicate_member_however_it_is_escaped() {
        assertThat(CLEAN.with("\"language\": \"en\",", "\"language\": \"en\", \"\\u0069d\": \"b\",")
                        .problems())
                .containsExactly("3:32 error duplicate-member /id");
    }

    @Test
    void name_twice_in_a_part_is_a_duplicate_member_even_if_the_first_is_null() {
        assertThat(CLEAN.with("{\"name\": \"Traffic\"", "{\"name\": null, \"name\": \"Traffic\"")
                        .problems())
                .containsExactly("7:21 error required /topic/name", "7:35 error duplicate-member /topic/name");
    }

    @Test
    void name_thrice_is_two_duplicate_members() {
        assertThat(CLEAN.with("\"language\": \"en\",", "\"language\": \"en\", \"id\": 1, \"id\": {\"id\": 2},")
                        .problems())
                .containsExactly("3:27 error duplicate-member /id", "3:36 error duplicate-member /id");
    }

    @Test
    void name_twice_in_an_extension_is_a_duplicate_member() {
        assertThat(CLEAN.with(
                                "\"language\": \"en\",",
                                "\"language\": \"en\", \"_x\": [{\"a\": 1, \"a\": 2}], \"_x\": 3,")
                        .problems())
                .containsExactly("3:42 error duplicate-member /_x/0/a", "3:53 error duplicate-member /_x");
    }

    @Test
    void name_twice_is_a_duplicate_member_also_in_what_cannot_be_read_otherwise() {
        assertThat(CLEAN.with(
                                "\"language\": \"en\",",
                                "\"language\": \"en\", \"other\": {\"a\": 1, \"a\": [{\"b\": 1, \"b\": 2}]},")
                        .problems())
                .containsExactly(
                        "3:30 error unknown-member /other",
                        "3:44 error duplicate-member /other/a",
                        "3:59 error duplicate-member /other/a/0/b");
        assertThat(CLEAN.with("\"The detour is over\"", "[{\"b\": 1, \"b\": 2}]")
                        .problems())
                .containsExactly("6:11 error wrong-type /hook", "6:26 error duplicate-member /hook/0/b");
    }

    @Test
    void unknown_name_twice_is_unknown_once_and_then_a_duplicate() {
        assertThat(CLEAN.with("\"language\": \"en\",", "\"language\": \"en\", \"x\": 1, \"x\": 2,")
                        .problems())
                .containsExactly("3:26 error unknown-member /x", "3:34 error duplicate-member /x");
    }

    @Test
    void message_about_an_unknown_member_suggests_the_nearest_known_one() {
        BriefResult result =
                BriefReader.create().read(CLEAN.with("\"hook\":", "\"Hok\":").json());
        assertThat(Draft.lines(result.report())).containsExactly("6:10 error unknown-member /Hok");
        assertThat(result.report().problems().get(0).message()).contains("\"hook\"");
    }

    @ParameterizedTest
    @CsvSource({
        "headlin, headline",
        "Headline, headline",
        "haedline, headline",
        "collected_at, collectedAt",
        "collected-at, collectedAt",
        "collected, collectedAt",
        "source, sources",
        "tl;dr, tldr",
        "lang, language",
        "correction, corrections",
        "schema, $schema",
    })
    void message_about_a_misspelt_member_suggests_the_one_that_was_meant(String name, String meant) {
        assertThat(unknownMessage("\"hook\":", "\"" + name + "\":")).contains("\"" + meant + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audience", "summary", "x", "", "\\u0000", "whoever", "what", "\uD83D\uDE00", "text"})
    void message_about_a_member_that_resembles_none_suggests_nothing(String name) {
        assertThat(unknownMessage("\"whoShouldCare\":", "\"" + name + "\":"))
                .isEqualTo("There is no member of this name here: leave it out.");
    }

    @Test
    void message_about_a_member_with_a_long_name_suggests_nothing() {
        assertThat(unknownMessage("\"hook\":", "\"hook" + "k".repeat(1000) + "\":"))
                .isEqualTo("There is no member of this name here: leave it out.");
    }

    private static String unknownMessage(String part, String replacement) {
        return BriefReader.create().read(CLEAN.with(part, replacement).json()).report().problems().stream()
                .filter(problem -> problem.code() == ProblemCode.UNKNOWN_MEMBER)
                .map(Problem::message)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unknown_member_of_a_part_is_an_error_even_with_an_underscore() {
        assertThat(CLEAN.with("{\"name\": \"Traffic\"", "{\"_x\": 1, \"name\": \"Traffic\"")
                        .problems())
                .containsExactly("7:19 error unknown-member /topic/_x");
    }

    @Test
    void unknown_member_is_escaped_in_its_pointer() {
        assertThat(CLEAN.with("\"language\": \"en\",", "\"language\": \"en\", \"a/b~c\": 1,")
                        .problems())
                .containsExactly("3:30 error unknown-member /a~1b~0c");
    }

    @Test
    void name_of_the_component_that_holds_extensions_is_an_unknown_member() {
        assertThat(CLEAN.with("\"language\": \"en\",", "\"language\": \"en\", \"extensions\": {},")
                        .problems())
                .containsExactly("3:35 error unknown-member /extensions");
    }

    @Test
    void extension_without_underscore_is_an_unknown_member_from_java() {
        StoryBrief brief = CLEAN.readable().toBuilder().extension("desk", 7).build();
        assertThat(Draft.problems(brief)).containsExactly("error unknown-member /desk");
    }
}
