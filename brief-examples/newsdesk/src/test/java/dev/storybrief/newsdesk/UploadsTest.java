package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class UploadsTest {
    private static Desk desk;

    /** Longer than the tests wait, so that no connection is closed because its client is silent. */
    @BeforeAll
    static void start() {
        List<String> settings = new ArrayList<>(Database.H2.empty());
        settings.addAll(List.of(
                "newsdesk.bodies-at-once=2",
                "newsdesk.checks-at-once=1",
                "newsdesk.body-within=1s",
                "server.tomcat.connection-timeout=10m"));
        desk = Desk.with(settings);
    }

    @AfterAll
    static void stop() {
        desk.application.close();
    }

    private static HttpResponse<String> check(String json) {
        return Desk.send(desk.request("/playground/check?format=HTML&layout=PAGE")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The desk frees a permit when it notices that the client has closed the connection. */
    private static void awaitRoom() throws InterruptedException {
        for (int attempts = 0; check("{}").statusCode() == 503; attempts++) {
            assertThat(attempts).isLessThan(400);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /briefs", "PUT /briefs/x", "DELETE /briefs/x", "PATCH /briefs/x"})
    void a_wrong_token_is_refused_before_the_body_is_read(String requestLine) throws IOException {
        for (String keepAlive : List.of("Connection: keep-alive", "Connection: close")) {
            try (SlowClient client = SlowClient.withBody(
                    desk.address,
                    requestLine,
                    "Content-Type: application/json",
                    "Authorization: Bearer wrong",
                    keepAlive)) {
                assertThat(client.answer())
                        .startsWith(requestLine.startsWith("PATCH") ? "HTTP/1.1 405" : "HTTP/1.1 401");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / 200 application/json",
                "HEAD / 200 text/plain",
                "GET /briefs/nowhere 404 application/json",
                "OPTIONS /briefs 200 application/json",
                "POST /nowhere 404 application/json",
                "POST / 405 application/x-www-form-urlencoded",
                "PUT /desk.css 405 application/x-www-form-urlencoded",
                "PUT /briefs/x 415 application/x-www-form-urlencoded",
                "PATCH /briefs/x 405 application/x-www-form-urlencoded",
                "POST /briefs 415 multipart/form-data;boundary=x",
                "POST /playground/check 415 multipart/form-data;boundary=x",
                "POST /playground/check 415 application/x-www-form-urlencoded"
            })
    void a_body_that_nobody_reads_is_not_waited_for(String request) throws IOException {
        String[] parts = request.split(" ");
        for (String keepAlive : List.of("Connection: keep-alive", "Connection: close")) {
            try (SlowClient client = SlowClient.withBody(
                    desk.address, parts[0] + " " + parts[1], "Content-Type: " + parts[3], keepAlive)) {
                assertThat(client.answer()).startsWith("HTTP/1.1 " + parts[2]);
            }
        }
    }

    @Test
    void a_body_in_chunks_is_refused_wherever_it_stops() throws IOException {
        for (String start : List.of("", "1", "1;a=", "1\r\n{", "0\r\nX: ")) {
            try (SlowClient client = new SlowClient(
                    desk.address,
                    "POST /playground/check?format=HTML&layout=PAGE HTTP/1.1",
                    "Host: desk",
                    "Content-Type: application/json",
                    "Transfer-Encoding: chunked",
                    "",
                    start)) {
                assertThat(client.answer()).startsWith("HTTP/1.1 411");
            }
        }
    }

    @Test
    void a_body_that_trickles_in_is_cut_off_and_makes_room_for_others() throws Exception {
        for (int i = 0; i < 3; i++) { // more than are read at once
            try (SlowClient client = SlowClient.check(desk.address)) {
                assertThat(client.trickle(" ", System.nanoTime() + TimeUnit.SECONDS.toNanos(60)))
                        .startsWith("HTTP/1.1 408");
            }
        }
        assertThat(check("{}").statusCode()).isEqualTo(200);
    }

    @Test
    void past_the_bound_checks_are_refused_for_a_while_and_publishers_are_not() throws Exception {
        try (SlowClient one = SlowClient.check(desk.address);
                SlowClient other = SlowClient.check(desk.address)) {
            HttpResponse<String> refusal = check("{}");
            assertThat(refusal.statusCode()).isEqualTo(503);
            assertThat(refusal.headers().firstValueAsLong("Retry-After")).hasValue(2);
            assertThat(refusal.headers().firstValue("Content-Type")).contains("application/problem+json");
            for (String keepAlive : List.of("Connection: keep-alive", "Connection: close")) {
                try (SlowClient refused = SlowClient.withBody(
                        desk.address,
                        "POST /playground/check?format=HTML&layout=PAGE",
                        "Content-Type: application/json",
                        keepAlive)) {
                    assertThat(refused.answer()).startsWith("HTTP/1.1 503");
                }
            }
            assertThat(desk.post(Drafts.json(Drafts.brief().build())).statusCode())
                    .isEqualTo(201);
            for (SlowClient late : List.of(one, other)) {
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
                assertThat(late.trickle(" ", end)).startsWith("HTTP/1.1 408");
            }
        }
        awaitRoom();
    }

    @Test
    void who_does_not_read_an_answer_keeps_the_turn_of_one() throws Exception {
        String json = "{\"id\": \"x\", \"hook\": \"" + "<".repeat(1_000_000) + "\"}";
        try (SlowClient client = new SlowClient(
                desk.address,
                "POST /playground/check?format=HTML&layout=PAGE HTTP/1.1",
                "Host: desk",
                "Content-Type: application/json",
                "Content-Length: " + json.length(),
                "",
                json)) {
            assertThat(client.answerSoFar()).startsWith("HTTP/1.1 200");
            assertThat(check("{}").statusCode()).isEqualTo(503);
        }
        awaitRoom();
    }

    @Test
    void a_client_that_asks_first_sends_a_body_only_to_be_read() throws IOException {
        String json = Drafts.json(Drafts.brief().build());
        for (String token : List.of("wrong", Desk.TOKEN)) {
            try (SlowClient client = new SlowClient(
                    desk.address,
                    "POST /briefs HTTP/1.1",
                    "Host: desk",
                    "Connection: close",
                    "Authorization: Bearer " + token,
                    "Content-Type: application/json",
                    "Content-Length: " + json.length(),
                    "Expect: 100-continue",
                    "",
                    "")) {
                if (token.equals("wrong")) {
                    assertThat(client.answer()).startsWith("HTTP/1.1 401");
                } else {
                    assertThat(client.answerSoFar()).startsWith("HTTP/1.1 100");
                    client.send(json);
                    assertThat(client.answer()).startsWith("HTTP/1.1 201");
                }
            }
        }
    }
}
