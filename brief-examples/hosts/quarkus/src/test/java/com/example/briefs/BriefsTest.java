package com.example.briefs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BriefsTest {
    private static final String BRIEF = """
            {
              "id": "orbiter-arrives",
              "language": "en",
              "headline": "The orbiter <has> arrived",
              "original": { "url": "https://news.example.org/orbiter", "publisher": { "name": "Example News" } },
              "collectedAt": "2026-11-22T08:00:00Z",
              "tldr": {
                "whatChanged": { "text": "The probe entered its orbit — on Saturday.", "citations": ["agency"] },
                "whyItMatters": { "text": "First maps of the far side are due in spring." }
              },
              "sources": [{ "id": "agency", "title": "Orbit entry", "url": "https://agency.example.org/42" }],
              "disclosure": { "origin": "ai-assisted", "reviewer": "Space desk" }
            }
            """;

    private static Response post(String json) {
        return given().contentType(ContentType.JSON).body(json).post("/briefs");
    }

    private static void assertCard(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        Element card = Jsoup.parse(response.asString()).expectFirst("article.brief");
        assertThat(card.expectFirst("h2").text()).isEqualTo("The orbiter <has> arrived");
        assertThat(card.text()).contains("The probe entered its orbit — on Saturday.", "Space desk");
    }

    @Test
    void a_good_brief_is_answered_with_its_card_which_is_served_from_then_on() {
        assertCard(post(BRIEF));
        assertCard(given().get("/briefs/orbiter-arrives"));
        assertThat(given().get("/briefs/another").statusCode()).isEqualTo(404);
    }

    @Test
    void every_problem_of_a_bad_brief_is_named() {
        Response response = post(BRIEF.replace("orbiter-arrives", "bad-brief")
                .replace("[\"agency\"]", "[\"nobody\"]")
                .replace("The orbiter <has> arrived", "a".repeat(201))
                .replace("https://agency.example.org/42", "javascript:alert(1)"));
        assertThat(response.statusCode()).isEqualTo(400);
        JsonPath report = response.jsonPath();
        assertThat(report.getMap("problems.collectEntries { [it.pointer, it.code] }"))
                .isEqualTo(Map.of(
                        "/headline", "too-long",
                        "/tldr/whatChanged/citations/0", "unknown-citation",
                        "/sources/0/url", "invalid-url"));
        assertThat(report.getList("problems.message", String.class))
                .hasSize(3)
                .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContain("{"));
        assertThat(given().get("/briefs/bad-brief").statusCode()).isEqualTo(404);
    }

    @Test
    void a_member_that_no_brief_has_is_refused() {
        assertThat(post(BRIEF.replace("\"reviewer\"", "\"reviewr\"")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        String brief = BRIEF.replace("\"sources\": [", "\"sources\": [" + "{},".repeat(20_000));
        assertThat(post(brief).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"id\": ", "", "null", "[]"})
    void what_is_no_brief_is_refused(String json) {
        assertThat(post(json).statusCode()).isEqualTo(400);
    }
}
