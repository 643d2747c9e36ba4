package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.validation.BriefValidator;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Shares one reader, one validator and one renderer of each kind among threads. */
class SharedAmongThreadsTest {
    private static final int THREADS = 8;
    /** The pieces of work that each thread does. */
    private static final int PIECES = Math.max(20, Effort.of(50));

    private final BriefReader reader = BriefReader.create();
    private final BriefValidator validator = BriefValidator.create();
    private final List<Function<String, String>> work = new ArrayList<>();

    SharedAmongThreadsTest() {
        work.add(json -> reader.read(json).report().problems().toString());
        work.add(json -> validator.validate(readable(json)).problems().toString());
        for (BriefRenderer renderer : Renderers.all().values()) {
            work.add(json -> renderer.render(readable(json)));
        }
    }

    @Test
    void many_threads_get_what_one_gets() throws InterruptedException, ExecutionException {
        List<String> briefs = briefs();
        List<List<String>> expected = new ArrayList<>();
        for (String json : briefs) {
            expected.add(work.stream().map(task -> task.apply(json)).toList());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                long seed = Effort.seed(20260305) + i;
                results.add(threads.submit(() -> doPieces(new SplittableRandom(seed), briefs, expected)));
            }
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Does work that is drawn by lot, and compares what comes of it. */
    private void doPieces(SplittableRandom random, List<String> briefs, List<List<String>> expected) {
        for (int i = 0; i < PIECES; i++) {
            int brief = random.nextInt(briefs.size());
            int task = random.nextInt(work.size());
            assertThat(work.get(task).apply(briefs.get(brief)))
                    .isEqualTo(expected.get(brief).get(task));
        }
    }

    private StoryBrief readable(String json) {
        BriefResult result = reader.read(json);
        return result.readable().orElseThrow();
    }

    private static List<String> briefs() {
        BriefRenderer json = Renderers.all().get("JSON");
        List<String> briefs = new ArrayList<>();
        briefs.add(json.render(FullBrief.of("a word ", 1)));
        briefs.add(json.render(FullBrief.of("<\u4E2D*", 1)));
        for (int i = 0; i < 8; i++) {
            briefs.add(json.render(BriefOfTexts.of(SplicedTexts.of(i, BriefOfTexts.places(true)), true)));
        }
        briefs.add("{\"id\":\"a\",\"tldr\":{},\"unknown\":1}");
        briefs.add("{\"language\":\"ar\",\"status\":\"withheld\",\"headline\":\"a\"}");
        return briefs;
    }
}
