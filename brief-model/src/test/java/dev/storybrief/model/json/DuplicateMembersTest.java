package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of a repeated member only the first value is read. A citation or source that only a later value has must cause no other
 * problem.
 */
class DuplicateMembersTest {
    private static final Draft CLEAN = Draft.CLEAN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"sources\": [           | \"sources\": null, \"sources\": [           | /sources",
                "\"sources\": [           | \"sources\": [], \"sources\": [             | /sources",
                "{\"id\": \"press\"       | {\"id\": \"radio\", \"id\": \"press\"       | /sources/1/id",
                "\"citations\": [\"city\", \"press\"] | \"citations\": [], \"citations\": [\"city\", \"press\"] | /tldr/whyItMatters/citations",
                "late.\", \"citations\": [ | late.\", \"citations\": [], \"citations\": [ | /insight/takeaways/0/citations",
            })
    void a_value_that_is_not_read_makes_no_other_problem(String once, String twice, String place) {
        assertThat(CLEAN.with(once, twice).problems())
                .singleElement()
                .asString()
                .endsWith(" error duplicate-member " + place);
    }

    @Test
    void a_source_is_unused_whatever_else_is_there_twice() {
        String json = CLEAN.json()
                .replace(", \"citations\": [\"press\"]", ", \"citations\": [\"city\"]")
                .replace("[\"city\", \"press\"]", "[\"city\"]")
                .replace("\"language\": \"en\"", "\"language\": \"en\", \"language\": \"de\"");
        assertThat(Draft.problems(json))
                .hasSize(2)
                .anyMatch(problem -> problem.endsWith(" warning unused-source /sources/1"))
                .anyMatch(problem -> problem.endsWith(" error duplicate-member /language"));
    }
}
