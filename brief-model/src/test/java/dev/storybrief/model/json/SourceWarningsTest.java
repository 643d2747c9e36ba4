package dev.storybrief.model.json;

import static dev.storybrief.model.json.Draft.assertFoundInJava;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Insight;
import dev.storybrief.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The warnings about sources and about what cites them. */
class SourceWarningsTest {
    private static final Draft CLEAN = Draft.CLEAN;

    @Test
    void takeaway_without_a_citation_is_uncited_at_the_entry() {
        Draft draft = CLEAN.with(
                "{\"text\": \"It was late.\", \"citations\": [\"press\"]}",
                "{\"text\": \"It was late.\"}, {\"text\": \"And dear.\", \"citations\": []}");
        assertThat(draft.problems())
                .containsExactly(
                        "25:7 warning uncited-takeaway /insight/takeaways/0",
                        "25:33 warning uncited-takeaway /insight/takeaways/1");
        assertFoundInJava(
                "warning uncited-takeaway /insight/takeaways/0",
                brief ->
                        brief.insight(Insight.builder().takeaway("It was late.").build()));
    }

    @Test
    void implication_without_a_citation_is_uncited_at_the_entry() {
        Draft draft =
                CLEAN.with("\"They said so.\", \"citations\": [\"press\"]", "\"They said so.\", \"citations\": null");
        assertThat(draft.problems()).containsExactly("28:7 warning uncited-implication /insight/implications/0");
        assertThat(Draft.problems(draft.readable()))
                .containsExactly("warning uncited-implication /insight/implications/0");
    }

    @Test
    void nothing_is_uncited_in_a_brief_without_sources() {
        String json = CLEAN.json()
                .replaceAll(", \"citations\": \\[.*?\\]", "")
                .replaceAll("(?s)\"sources\": \\[.*?\\n  \\],", "\"sources\": null,");
        assertThat(Draft.problems(json)).isEmpty();
    }

    @Test
    void citations_that_cannot_be_read_make_no_warning() {
        Draft draft = CLEAN.with(
                "\"It was late.\", \"citations\": [\"press\"]", "\"It was late.\", \"citations\": \"press\"");
        assertThat(draft.problems()).containsExactly("25:45 error wrong-type /insight/takeaways/0/citations");
        assertThat(CLEAN.with("\"It was late.\", \"citations\": [\"press\"]", "\"It was late.\", \"citations\": [1]")
                        .problems())
                .containsExactly("25:46 error wrong-type /insight/takeaways/0/citations/0");
    }

    @Test
    void parts_that_cannot_be_read_make_no_source_unused() {
        String json = CLEAN.json().replaceAll("(?s)\"insight\": \\{.*?\\n  \\},", "\"insight\": [],");
        assertThat(Draft.problems(json.replace("[\"city\", \"press\"]", "[\"city\"]")))
                .containsExactly("23:14 error wrong-type /insight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"the press\"", "\"\""})
    void citation_that_names_no_source_makes_none_unused(String citation) {
        assertThat(CLEAN.with("[\"city\", \"press\"]", "[\"city\"]")
                        .with(
                                "\"It was late.\", \"citations\": [\"press\"]",
                                "\"It was late.\", \"citations\": [" + citation + "]")
                        .problems())
                .noneMatch(problem -> problem.contains("unused-source"))
                .hasSize(1);
    }

    @Test
    void source_that_nothing_cites_is_unused() {
        String json =
                CLEAN.json().replace(", \"citations\": [\"press\"]", "").replace("[\"city\", \"press\"]", "[\"city\"]");
        assertThat(Draft.problems(json))
                .containsExactly(
                        "25:7 warning uncited-takeaway /insight/takeaways/0",
                        "28:7 warning uncited-implication /insight/implications/0",
                        "37:5 warning unused-source /sources/1");
        assertFoundInJava(
                "warning unused-source /sources/2",
                brief -> brief.source(Source.of("x", "X", "https://x.example/", "X")));
    }

    @Test
    void source_without_a_proper_id_is_not_unused_as_well() {
        assertThat(CLEAN.with("{\"id\": \"press\"", "{\"id\": \"the press\"").problems())
                .containsExactly("37:12 error invalid-id /sources/1/id");
    }

    @Test
    void sources_of_one_publisher_are_a_single_publisher_at_the_list() {
        assertThat(CLEAN.with("\"publisher\": \"Press\"", "\"publisher\": \"CITY \"")
                        .problems())
                .containsExactly("35:14 warning single-publisher /sources");
        assertThat(CLEAN.with("\"publisher\": \"City\", ", "")
                        .with(", \"publisher\": \"Press\"", "")
                        .problems())
                .isEmpty();
        assertThat(CLEAN.with("\"publisher\": \"City\", ", "").problems()).isEmpty();
    }

    @Test
    void one_source_alone_is_not_a_single_publisher() {
        String json = CLEAN.json()
                .replaceAll("\\}, *\\n *\\{\"id\": \"press\".*", "}")
                .replace("\"press\"", "\"city\"")
                .replace("[\"city\", \"city\"]", "[\"city\"]");
        assertThat(Draft.problems(json)).isEmpty();
    }

    @Test
    void second_source_of_an_address_is_a_duplicate_at_its_url() {
        assertThat(CLEAN.with("https://press.example/2", "https://city.example/1")
                        .problems())
                .containsExactly("37:53 warning duplicate-source-url /sources/1/url");
        assertThat(CLEAN.with("https://press.example/2", " ")
                        .with("https://city.example/1", " ")
                        .problems())
                .containsExactly("36:51 error blank /sources/0/url", "37:53 error blank /sources/1/url");
    }
}
