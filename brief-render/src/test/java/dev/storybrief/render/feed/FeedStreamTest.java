package dev.storybrief.render.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds on their way to a stream. */
class FeedStreamTest {
    private static final int BRIEFS = 1000;
    private static final int LENGTH = 20_000;
    private static final int BUFFERED = 64 * 1024;

    static Stream<DigestRenderer> renderers() {
        return Stream.of(Feeds.json(), Feeds.atom());
    }

    private static StoryBrief brief(int i) {
        return Briefs.small().id("brief-" + i).hook("x".repeat(LENGTH)).build();
    }

    /** {@return a digest that iterates over new briefs, with all that would make the view iterate over them too} */
    private static Digest digest(Iterable<StoryBrief> briefs) {
        return Digest.builder("A digest", briefs)
                .language("en")
                .updatedAt(Briefs.COLLECTED)
                .build();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void a_thousand_briefs_are_written_one_by_one_and_none_is_kept(DigestRenderer renderer) throws IOException {
        Counter out = new Counter();
        WeakReference<?>[] made = new WeakReference<?>[BRIEFS];
        Iterable<StoryBrief> briefs = () -> IntStream.range(0, BRIEFS)
                .mapToObj(i -> {
                    assertThat(out.count).isGreaterThan((long) i * LENGTH - BUFFERED);
                    if (i == BRIEFS / 2) {
                        System.gc();
                        assertThat(Arrays.copyOf(made, i - 2))
                                .extracting(WeakReference::get)
                                .containsOnlyNulls();
                    }
                    StoryBrief brief = brief(i);
                    made[i] = new WeakReference<>(brief);
                    return brief;
                })
                .iterator();

        renderer.render(digest(briefs), out);

        assertThat(out.count).isGreaterThan((long) BRIEFS * LENGTH);
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void briefs_are_iterated_over_once(DigestRenderer renderer) throws IOException {
        Iterator<StoryBrief> once = List.of(brief(0), brief(1)).iterator();

        renderer.render(digest(() -> once), OutputStream.nullOutputStream());

        assertThat(once).isExhausted();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void string_and_stream_get_the_same_and_the_stream_stays_open(DigestRenderer renderer) throws IOException {
        Digest digest = Feeds.digest(Feeds.briefs());
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }

            @Override
            public void flush() {
                throw new AssertionError("flushed");
            }
        };

        renderer.render(digest, stream);

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo(renderer.render(digest))
                .contains("The orbiter has arrived");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void what_the_stream_throws_comes_through(DigestRenderer renderer) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the line is down");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> renderer.render(Feeds.digest(Feeds.FULL), broken))
                .withMessage("the line is down");
    }

    private static final class Counter extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }
}
