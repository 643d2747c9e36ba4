package com.example.briefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.storybrief.model.report.InvalidBriefException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefsTest {
    private static final String BRIEF = """
            {
              "id": "orbiter-arrives",
              "language": "en",
              "headline": "The orbiter <has> arrived",
              "original": { "url": "https://news.example.org/orbiter", "publisher": { "name": "Example News" } },
              "collectedAt": "2026-11-22T08:00:00Z",
              "tldr": {
                "whatChanged": { "text": "The probe entered its orbit.", "citations": ["agency"] },
                "whyItMatters": { "text": "First maps of the far side are due in spring." }
              },
              "insight": { "timeline": [{ "date": "2026-11", "event": "The probe arrives." }] },
              "sources": [{ "id": "agency", "title": "Orbit entry", "url": "https://agency.example.org/42" }],
              "disclosure": { "origin": "ai-assisted", "reviewer": "Space desk" },
              "_desk": { "score": 2.5 }
            }
            """;

    private final Briefs briefs = new Briefs();

    @Test
    void a_good_brief_has_a_card() throws JsonProcessingException {
        Element card = Jsoup.parse(briefs.card(briefs.read(BRIEF))).expectFirst("article.brief-card");
        assertThat(card.expectFirst("h2").text()).isEqualTo("The orbiter <has> arrived");
        assertThat(card.text()).contains("The probe entered its orbit.", "Space desk");
    }

    @Test
    void a_brief_is_written_as_it_was_read() throws JsonProcessingException {
        ObjectMapper plain = new ObjectMapper();
        assertThat(plain.readTree(briefs.write(briefs.read(BRIEF)))).isEqualTo(plain.readTree(BRIEF));
    }

    @Test
    void every_problem_of_a_bad_brief_is_named() {
        InvalidBriefException invalid = catchThrowableOfType(
                InvalidBriefException.class,
                () -> briefs.read(BRIEF.replace("[\"agency\"]", "[\"nobody\"]")
                        .replace("The orbiter <has> arrived", "a".repeat(201))
                        .replace("https://agency.example.org/42", "javascript:alert(1)")));
        assertThat(invalid.report().errors())
                .extracting(problem -> problem.code().key() + " " + problem.pointer())
                .containsExactly(
                        "too-long /headline",
                        "unknown-citation /tldr/whatChanged/citations/0",
                        "invalid-url /sources/0/url");
        assertThat(invalid.report().errors())
                .allSatisfy(
                        problem -> assertThat(problem.message()).isNotBlank().doesNotContain("{"));
    }

    @Test
    void a_brief_that_is_too_long_is_refused() {
        String brief = BRIEF.replace("\"sources\": [", "\"sources\": [" + "{},".repeat(20_000));
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> briefs.read(brief))
                .withMessageContaining("exceeds the maximum");
    }

    @Test
    void no_brief_at_all_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> briefs.read("null"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"id\": ",
                "",
                "[]",
                "{} {}",
                "{ \"id\": \"a\", \"id\": \"b\" }",
                "{ \"topic\": { \"nam\": \"a\" } }"
            })
    void what_the_mapper_cannot_bind_is_refused(String json) {
        assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> briefs.read(json));
    }
}
