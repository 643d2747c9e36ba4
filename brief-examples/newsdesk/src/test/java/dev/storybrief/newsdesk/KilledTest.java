package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Timeout(120)
class KilledTest {
    /** Many more than the desk takes in until it is killed, however late the clients notice that. */
    private static final int BRIEFS = 500;

    private static final int UNTIL_KILLED = Effort.isWhole() ? BRIEFS / 2 : 50;
    private static final int CLIENTS = 4;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Map<String, String> taken = new ConcurrentHashMap<>();
    private final CountDownLatch enough = new CountDownLatch(UNTIL_KILLED);

    @TempDir
    private Path folder;

    /** Sends briefs until the queue is empty or the desk does not answer. */
    private void send(Queue<String> ids, int port) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/briefs"))
                .headers("Authorization", "Bearer " + Desk.TOKEN, "Content-Type", "application/json");
        try {
            for (String id = ids.poll(); id != null; id = ids.poll()) {
                String json = Drafts.json(Drafts.brief().id(id).build()).replace(",", " ,\n\t");
                sent.put(id, json);
                HttpResponse<Void> answer = client.send(
                        request.POST(HttpRequest.BodyPublishers.ofString(json)).build(),
                        HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).isEqualTo(201);
                taken.put(id, json);
                enough.countDown();
            }
        } catch (IOException e) {
            // The desk was killed before it answered the last request of this client.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_was_answered_201_is_there_after_a_kill_to_the_letter_and_nothing_that_was_not_sent() throws Exception {
        String database = "spring.datasource.url=jdbc:h2:file:" + folder.resolve("briefs") + ";WRITE_DELAY=0";
        int port = Desk.freePort();
        List<String> settings = new ArrayList<>(Desk.settings(port));
        settings.addAll(List.of(database, "newsdesk.samples=false"));
        Queue<String> ids = new ConcurrentLinkedQueue<>(
                IntStream.range(0, BRIEFS).mapToObj(i -> "brief-" + i).toList());
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Process desk =
                Desk.process(List.of(Desk.QUICK_COMPILER, "-XX:+UseSerialGC"), settings, folder.resolve("output"));
        List<Future<?>> sending = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                sending.add(clients.submit(() -> send(ids, port)));
            }
            assertThat(enough.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            desk.destroyForcibly().waitFor();
            clients.shutdown();
        }
        for (Future<?> client : sending) {
            client.get(10, TimeUnit.SECONDS); // throws what a client asserted in vain
        }
        assertThat(taken).hasSizeBetween(UNTIL_KILLED, BRIEFS - 1);

        Desk again = Desk.with(List.of(database, "newsdesk.samples=false"));
        Map<String, String> kept = new HashMap<>();
        try {
            again.application
                    .getBean(JdbcClient.class)
                    .sql("select brief_id, json from brief_version")
                    .query(row -> {
                        assertThat(kept.put(row.getString(1), row.getString(2))).isNull();
                    });
            assertThat(again.get("/").statusCode()).isEqualTo(200);
        } finally {
            again.application.close();
        }

        // Of each client, one unanswered brief may have been stored; no other may.
        assertThat(kept.keySet()).containsAll(taken.keySet());
        assertThat(kept).containsAllEntriesOf(taken).hasSizeLessThanOrEqualTo(taken.size() + CLIENTS);
        assertThat(sent).containsAllEntriesOf(kept);
    }
}
