package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Topic;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures the front page, and the same page by Thymeleaf, for three minutes. */
@Tag("measurement")
class FrontPageLoadTest {
    private static final int BRIEFS = 1_000;
    private static final int CLIENTS = 4;
    private static final int MOST_REQUESTS = 200_000;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofMinutes(1);

    /** The number of pages served, with time and memory. */
    private record Load(long pages, long errors, double seconds) {
        double rate() {
            return pages / seconds;
        }
    }

    /** Each client sends its next request after each answer, until the time is over or the number is reached. */
    private static Load ask(Desk desk, String path, int length, Duration time) {
        LongAdder pages = new LongAdder();
        LongAdder errors = new LongAdder();
        long start = System.nanoTime();
        Runnable client = () -> {
            for (int i = 0; i < MOST_REQUESTS / CLIENTS && System.nanoTime() - start < time.toNanos(); i++) {
                HttpResponse<String> answer = desk.get(path);
                boolean isRight = answer.statusCode() == 200 && answer.body().length() == length;
                (isRight ? pages : errors).increment();
            }
        };
        CompletableFuture.allOf(IntStream.range(0, CLIENTS)
                        .mapToObj(i -> CompletableFuture.runAsync(client, command -> new Thread(command).start()))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        return new Load(pages.sum(), errors.sum(), (System.nanoTime() - start) / 1e9);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void a_thousand_briefs_are_taken_in_and_their_front_page_is_served_without_an_error() {
        Desk desk = Desk.empty(ThymeleafPage.class);
        try {
            long start = System.nanoTime();
            for (int i = 0; i < BRIEFS; i++) {
                String json = Drafts.json(Drafts.brief()
                        .hook("What is known of orbiter " + i)
                        .topic(new Topic("Space " + i % 20, null))
                        .build());
                assertThat(desk.post(json).statusCode()).isEqualTo(201);
            }
            print("taking in: %d briefs, %.0f a second", BRIEFS, BRIEFS / ((System.nanoTime() - start) / 1e9));
            String page = desk.get("/").body();
            String byThymeleaf = desk.get(ThymeleafPage.ADDRESS).body();
            assertThat(page.split("<article ", -1)).hasSize(51);
            assertThat(text(byThymeleaf)).isEqualTo(text(page));

            for (String path : List.of("/", ThymeleafPage.ADDRESS)) {
                int length = path.equals("/") ? page.length() : byThymeleaf.length();
                assertThat(ask(desk, path, length, WARM_UP).errors()).isZero();
                Load load = ask(desk, path, length, MEASURED);
                print(
                        "%s: %d pages of 50 cards and %d characters, %.0f a second, %d errors",
                        path.equals("/") ? "Storybrief" : "Thymeleaf",
                        load.pages(),
                        length,
                        load.rate(),
                        load.errors());
                assertThat(load.errors()).isZero();
            }
        } finally {
            desk.application.close();
        }
    }

    private static void print(String line, Object... figures) {
        System.out.println(String.format(Locale.ROOT, line, figures));
    }
}
