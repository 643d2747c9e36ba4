package com.example.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Starts the image, and sends requests to it. */
class ImageIT {
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

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Process server;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        server = new ProcessBuilder(System.getProperty("launcher"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = server.inputReader();
        address = output.readLine();
        assertThat(address).as("what the image prints").startsWith("http://localhost:");
    }

    @AfterAll
    static void stop() {
        server.descendants().forEach(ProcessHandle::destroy); // the launcher is a script, which waits for Java
        server.destroy();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static void assertCard(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        Element card = Jsoup.parse(response.body()).expectFirst("article.brief-card");
        assertThat(card.expectFirst("h2").text()).isEqualTo("The orbiter <has> arrived");
        assertThat(card.text()).contains("The probe entered its orbit — on Saturday.", "Space desk");
    }

    @Test
    void a_good_brief_is_answered_with_its_card_which_is_served_from_then_on() throws Exception {
        HttpResponse<String> taken = post(BRIEF);
        assertThat(taken.statusCode()).isEqualTo(201);
        assertCard(taken);
        HttpResponse<String> shown = get("/orbiter-arrives");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertCard(shown);
    }

    @Test
    void every_problem_of_a_bad_brief_is_named_with_its_place() throws Exception {
        HttpResponse<String> response = post(BRIEF.replace("orbiter-arrives", "bad-brief")
                .replace("[\"agency\"]", "[\"nobody\"]")
                .replace("The orbiter <has> arrived", "a".repeat(201))
                .replace("\"reviewer\"", "\"reviewr\"")
                .replace("https://agency.example.org/42", "javascript:alert(1)"));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(response.body().lines().filter(line -> line.contains(" error ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("4:15: error too-long /headline This "),
                        line -> assertThat(line).contains(": error unknown-citation /tldr/whatChanged/citations/0 "),
                        line -> assertThat(line).contains(": error invalid-url /sources/0/url "),
                        line -> assertThat(line).contains(": error unknown-member /disclosure/reviewr "));
        assertThat(get("/bad-brief").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_no_json_is_refused() throws Exception {
        HttpResponse<String> response = post("{ \"id\": ");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).startsWith("1:9: error malformed-json ");
    }

    @Test
    void other_requests_are_refused() throws Exception {
        assertThat(get("").statusCode()).isEqualTo(404);
        assertThat(get("/").statusCode()).isEqualTo(404);
    }
}
