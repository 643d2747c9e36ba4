package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Loads a desk that has 512 MB, for ten seconds a test in a whole run. */
@Timeout(600)
class OverloadIT {
    private static final Duration TIME = Duration.ofMillis(Math.max(2_000, Effort.of(10_000)));
    private static final Duration READERS_WAIT = Duration.ofMinutes(1);
    private static final String CHECK = "/playground/check?format=HTML&layout=PAGE";

    @TempDir
    private static Path folder;

    private static Process process;
    private static String desk;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final List<Thread> clients = new ArrayList<>();
    private long end;

    @BeforeAll
    static void start() throws Exception {
        int port = Desk.freePort();
        desk = "http://127.0.0.1:" + port;
        List<String> settings = new ArrayList<>(Database.H2.empty());
        settings.addAll(Desk.settings(port));
        List<String> options = new ArrayList<>(List.of("-Xmx512m"));
        if (!Effort.isWhole()) {
            options.add(Desk.QUICK_COMPILER);
            settings.add("newsdesk.body-within=2s"); // a test ends with the last body that was taken in until its end
        }
        process = Desk.process(options, settings, folder.resolve("output"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(desk + path));
    }

    private static HttpRequest checkOfAMebibyte() {
        String start = "{\"id\": \"x\", \"hook\": \"";
        return request(CHECK)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(start + "<".repeat((1 << 20) - start.length() - 2) + "\"}"))
                .build();
    }

    /** Repeats an action until the end, and counts its results. */
    private void again(int times, String name, Callable<String> action) {
        for (int i = 0; i < times; i++) {
            Thread thread = new Thread(() -> {
                while (System.nanoTime() - end < 0) {
                    String answer;
                    try {
                        answer = action.call();
                        TimeUnit.SECONDS.sleep(1); // before the next attempt
                    } catch (IOException e) {
                        answer = "closed";
                    } catch (Exception e) {
                        answer = e.toString();
                    }
                    answers.merge(name + ": " + answer, 1, Integer::sum);
                }
            });
            thread.setDaemon(true);
            clients.add(thread);
        }
    }

    private void trickles(int times, String more, String... lines) {
        again(times, lines[0], () -> {
            try (SlowClient slow = new SlowClient(desk, lines)) {
                String answer = slow.trickle(more, end);
                return answer.isEmpty() ? "closed" : answer.substring(0, Math.min(12, answer.length()));
            }
        });
    }

    private void tricklesOfBody(int times, String requestLine, String type) {
        trickles(
                times,
                " ",
                requestLine + " HTTP/1.1",
                "Host: desk",
                "Content-Type: " + type,
                "Content-Length: 1000000",
                "",
                "");
    }

    /** Requests the front page until the end, and publishes a brief now and then. No request may fail. */
    private void readAndPublish(String name) throws Exception {
        HttpRequest page = request("/").timeout(READERS_WAIT).build();
        for (int i = 0; i < 20; i++) { // warms up a desk that has just started
            assertThat(client.send(page, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        end = System.nanoTime() + TIME.toNanos();
        clients.forEach(Thread::start);
        int read = 0;
        long longest = 0;
        while (System.nanoTime() - end < 0) {
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(page, HttpResponse.BodyHandlers.ofString());
            longest = Math.max(longest, System.nanoTime() - start);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("brief-card").endsWith("</html>\n");
            if (read++ % 20 == 0) {
                HttpRequest publication = request("/briefs")
                        .headers("Authorization", "Bearer " + Desk.TOKEN, "Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                Drafts.json(Drafts.brief().build())))
                        .build();
                assertThat(client.send(publication, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .isEqualTo(201);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        for (Thread thread : clients) {
            thread.join();
        }
        System.out.printf(
                "%s: %d s, %d front pages, the slowest after %d ms; %s%n",
                name, TIME.toSeconds(), read, TimeUnit.NANOSECONDS.toMillis(longest), answers);
        assertThat(Files.readString(folder.resolve("output"))).doesNotContain("OutOfMemoryError");
        assertThat(process.isAlive()).isTrue();
    }

    private void fortyChecksOfAMebibyte() {
        HttpRequest check = checkOfAMebibyte();
        again(
                40,
                "check",
                () -> Integer.toString(client.send(check, HttpResponse.BodyHandlers.discarding())
                        .statusCode()));
    }

    @Test
    void readers_are_served_while_forty_check_a_mebibyte_and_250_bodies_trickle_in() throws Exception {
        fortyChecksOfAMebibyte();
        tricklesOfBody(250, "POST " + CHECK, "application/json");

        readAndPublish("40 checks and 250 slow bodies");

        assertThat(answers.keySet())
                .contains("check: 503")
                .allMatch(answer -> answer.matches("(?s).*: (200|503|HTTP/1.1 503|HTTP/1.1 408|closed)"));
    }

    @Test
    void readers_are_served_while_forty_check_a_mebibyte() throws Exception {
        fortyChecksOfAMebibyte();

        readAndPublish("40 checks");

        assertThat(answers.keySet())
                .contains("check: 200")
                .allMatch(answer -> answer.matches("check: (200|503|closed)"));
    }

    @Test
    void readers_are_served_while_250_send_heads_or_bodies_that_nobody_reads() throws Exception {
        tricklesOfBody(30, "GET /", "application/json");
        tricklesOfBody(30, "POST /nowhere", "application/json");
        tricklesOfBody(30, "POST /briefs", "application/json");
        tricklesOfBody(30, "PUT /briefs/x", "application/x-www-form-urlencoded");
        tricklesOfBody(30, "POST /briefs", "multipart/form-data; boundary=x");
        trickles(
                30,
                "a",
                "POST " + CHECK + " HTTP/1.1",
                "Host: desk",
                "Content-Type: application/json",
                "Transfer-Encoding: chunked",
                "",
                "1;a");
        trickles(20, "", "OPTIONS * HTTP/1.1", "Host: desk", "Connection: close", "Content-Length: 100", "", "");
        trickles(20, "", "GET /%2F HTTP/1.1", "Host: desk", "Connection: close", "Content-Length: 100", "", "");
        trickles(15, "a", "GET /");
        trickles(15, "a", "GET / HTTP/1.1", "Host: desk", "X: ");

        readAndPublish("250 slow heads, and bodies that nobody reads");

        assertThat(answers.keySet())
                .contains("POST /nowhere HTTP/1.1: HTTP/1.1 404", "PUT /briefs/x HTTP/1.1: HTTP/1.1 415")
                .allMatch(answer -> answer.matches(".*: (HTTP/1\\.1 (200|400|401|404|411|415)|closed)"));
    }
}
