package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of members with one name the first counts; the second may have the citation or the source that others are about. */
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
            })
    void no_citation_is_unknown_and_no_source_unused_because_of_a_value_that_is_not_read(
            String once, String twice, String place) {
        assertThat(CLEAN.with(once, twice).problems())
                .singleElement()
                .asString()
                .endsWith(" error duplicate-member " + place);
    }

    @Test
    void a_takeaway_whose_second_citations_are_not_read_is_not_uncited() {
        assertThat(CLEAN.with(
                                "\"It was late.\", \"citations\": [\"press\"]",
                                "\"It was late.\", \"citations\": [], \"citations\": [\"press\"]")
                        .problems())
                .singleElement()
                .asString()
                .endsWith(" error duplicate-member /insight/takeaways/0/citations");
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
