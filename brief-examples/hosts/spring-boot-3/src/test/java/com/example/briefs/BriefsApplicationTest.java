package com.example.briefs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.json.JsonContent;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BriefsApplicationTest {
    private static final String BRIEF = """
            {
              "id": "bridge-1", "language": "en", "headline": "Bridge <opens>", "collectedAt": "2026-11-22T08:00:00Z",
              "original": {"url": "https://news.example/bridge", "publisher": {"name": "Example News"}},
              "tldr": {
                "whatChanged": {"text": "The bridge is open.", "citations": ["city"]},
                "whyItMatters": {"text": "The detour took an hour."}
              },
              "sources": [{"id": "city", "title": "The city's announcement", "url": "https://city.example/1"}],
              "disclosure": {"origin": "ai-assisted", "reviewer": "Kim"}
            }
            """;

    /** A validator of Spring's own kind, as a host may have one beside the constraints. */
    @TestConfiguration
    @ControllerAdvice
    static class Embargo {
        @InitBinder("storyBrief")
        void add(WebDataBinder binder) {
            binder.addValidators(Validator.forInstanceOf(StoryBrief.class, (brief, errors) -> {
                if ("Secret".equals(brief.headline())) {
                    errors.reject("embargo", "This must not be known yet.");
                }
            }));
        }
    }

    @LocalServerPort
    private int port;

    @Test
    void a_good_brief_is_answered_with_its_card_which_has_an_address_from_then_on() throws Exception {
        assertCard(post(BRIEF), 201);
        assertCard(get("/briefs/bridge-1", "text/html"), 200);
    }

    private static void assertCard(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        Document card = Jsoup.parse(answer.body());
        assertThat(card.select("article.brief-card .brief-headline").text()).isEqualTo("Bridge <opens>");
        assertThat(card.select("article").text()).contains("The bridge is open.", "The detour took an hour.");
    }

    @Test
    void there_is_no_card_of_a_brief_that_was_not_taken() throws Exception {
        assertThat(get("/briefs/bridge-2", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void a_client_that_accepts_json_gets_the_brief_as_it_was_sent() throws Exception {
        post(BRIEF);

        assertThat(new JsonContent(get("/briefs/bridge-1", "application/json").body()))
                .isStrictlyEqualTo(BRIEF);
    }

    @Test
    void every_problem_of_a_bad_brief_is_named_with_its_place() throws Exception {
        HttpResponse<String> answer = post(BRIEF.replace("Bridge <opens>", "a".repeat(201))
                .replace("[\"city\"]", "[\"radio\"]")
                .replace("https://city.example/1", "javascript:alert(1)"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonContent problem = new JsonContent(answer.body());
        assertThat(problem)
                .extractingPath("$.problems[*]['code', 'pointer']")
                .asArray()
                .containsExactly(
                        Map.of("code", "too-long", "pointer", "/headline"),
                        Map.of("code", "unknown-citation", "pointer", "/tldr/whatChanged/citations/0"),
                        Map.of("code", "invalid-url", "pointer", "/sources/0/url"));
        assertThat(problem).extractingPath("$.problems[0].message").isEqualTo("This must have at most 200 characters.");
    }

    @Test
    void an_error_that_is_no_violation_is_answered_without_problems_or_beside_them() throws Exception {
        HttpResponse<String> alone = post(BRIEF.replace("Bridge <opens>", "Secret"));
        HttpResponse<String> beside =
                post(BRIEF.replace("Bridge <opens>", "Secret").replace("[\"city\"]", "[\"radio\"]"));

        assertThat(alone.statusCode()).isEqualTo(400);
        assertThat(alone.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonContent(alone.body())).doesNotHavePath("$.problems");
        assertThat(beside.statusCode()).isEqualTo(400);
        assertThat(new JsonContent(beside.body()))
                .extractingPath("$.problems.length()")
                .isEqualTo(1);
    }

    @Test
    void a_misspelt_member_is_refused() throws Exception {
        HttpResponse<String> answer = post(BRIEF.replace("\"disclosure\"", "\"discosure\""));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_no_json_is_refused() throws Exception {
        HttpResponse<String> answer = post("{\"id\": ");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_body_that_is_too_long_is_refused() throws Exception {
        String padding = " ".repeat(20_000 - BRIEF.getBytes(UTF_8).length);

        assertThat(post(BRIEF + padding).statusCode()).isEqualTo(201);
        assertThat(post(BRIEF + padding + " ").statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> post(String json) throws IOException, InterruptedException {
        return send(
                request("/briefs").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
