package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.validation.BriefValidator;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.CountingStream;
import dev.storybrief.render.chat.ChatRenderer;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Briefs may be as large as they like: every renderer writes them, in work that grows as they do and on little stack. */
class BoundsTest {
    private static final String FLAG = "\uD83C\uDFF4";
    private static final String TAG = FLAG + "\uDB40\uDC61";
    /** Half of what a thread usually has; the frames of the interpreter are larger than those of compiled code. */
    private static final int SMALL_STACK = 512 * 1024;

    /** How many times larger the larger of two briefs is. */
    private static final int FACTOR = 4;

    /** The bytes that the attempts of the binary search for a limit may allocate. */
    private static final long REPEATED_MESSAGE = 10_000_000;

    private static final List<String> UNITS = List.of(
            "<", "<@", "&", "&a", "&#1;", "#", " #", "\\", "[", "]", "~", "*", "_", "`", "www.", "http://", "1", "-",
            " ", "\t", FLAG, TAG);

    static Stream<String> formats() {
        return Renderers.all().keySet().stream();
    }

    @Test
    void a_brief_at_every_limit_is_valid() {
        assertThat(BriefValidator.builder()
                        .editorial(false)
                        .build()
                        .validate(FullBrief.of("word ab", 1))
                        .isValid())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "<&\"'>", "*_`[]\\~", "\uD83D\uDE00\u4E2D\u05D0", "\u0000\uD800\u202E\n"})
    void a_brief_at_every_limit_renders_in_every_format(String characters) {
        StoryBrief brief = FullBrief.of(characters, 1);
        Renderers.all()
                .forEach((name, renderer) -> assertThat(lengthOf(renderer, brief))
                        .as(name)
                        .isGreaterThan(isLimited(renderer) ? 4_000 : 10_000));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void output_and_allocations_grow_as_the_brief_does(String name) {
        BriefRenderer renderer = Renderers.all().get(name);
        int factor = Effort.isWhole() ? 10 : 2;
        Work small = Work.of(renderer, FullBrief.of("a <b>*c", 1));
        Work medium = Work.of(renderer, FullBrief.of("a <b>*c", factor));
        Work large = Work.of(renderer, FullBrief.of("a <b>*c", factor * factor));
        // a message with a limit does not grow, and ends at an entry or a word
        int leastTenths = isLimited(renderer) ? 8 : 10;
        assertThat(medium.bytes()).isBetween(small.bytes() * leastTenths / 10, small.bytes() * (factor + 1));
        assertThat(large.bytes()).isBetween(medium.bytes() * leastTenths / 10, medium.bytes() * (factor + 1));
        // a first run allocates what later ones reuse, and large buffers double
        assertThat(medium.allocated()).isLessThan(small.allocated() * 2 * factor + repeated(renderer));
        assertThat(large.allocated()).isLessThan(medium.allocated() * 2 * factor);
    }

    private static long repeated(BriefRenderer renderer) {
        return isLimited(renderer) ? REPEATED_MESSAGE : 0;
    }

    private static boolean isLimited(BriefRenderer renderer) {
        return renderer instanceof ChatRenderer;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void output_and_allocations_grow_no_faster_than_a_text_of_nothing_but_marks(String name) {
        BriefRenderer renderer = Renderers.all().get(name);
        int length = Effort.isWhole() ? 60_000 : 2_000;
        for (String unit : UNITS) {
            Work small = Work.of(renderer, longText(unit, length / FACTOR));
            Work large = Work.of(renderer, longText(unit, length));
            assertGrows(renderer, small, large, Quoted.of(unit));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void output_and_allocations_grow_no_faster_than_the_number_of_citations_and_sources(String name) {
        BriefRenderer renderer = Renderers.all().get(name);
        int times = Effort.isWhole() ? 40 : 8;
        Work small = Work.of(renderer, citingAllSources(times / FACTOR));
        Work large = Work.of(renderer, citingAllSources(times));
        assertGrows(renderer, small, large, "citations");
    }

    private static void assertGrows(BriefRenderer renderer, Work small, Work large, String what) {
        assertThat(large.bytes()).as("bytes of %s", what).isBetween(1L, small.bytes() * FACTOR);
        assertThat(large.allocated())
                .as("allocated for %s", what)
                .isLessThan(small.allocated() * 2 * FACTOR + repeated(renderer));
    }

    /** {@return a brief whose one statement cites as many sources as so many full briefs have} */
    private static StoryBrief citingAllSources(int times) {
        StoryBrief full = FullBrief.of("a", times);
        List<String> ids = full.sources().stream().map(Source::id).toList();
        return full.toBuilder()
                .insight(null)
                .tldr(new Tldr(new Statement("a", ids), null, null, List.of()))
                .build();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void a_large_brief_renders_on_a_small_stack(String name) throws InterruptedException {
        BriefRenderer renderer = Renderers.all().get(name);
        StoryBrief brief = FullBrief.of("a<b", 2).toBuilder()
                .extension("_deep", nested(127))
                .build();
        assertThat(onSmallStack(() -> lengthOf(renderer, brief))).isNull();
    }

    @Test
    void a_value_as_deep_as_may_be_renders_as_json_on_a_small_stack() throws InterruptedException {
        String lists = "{\"_deep\":" + "[".repeat(127) + "]".repeat(127) + "}";
        String objects = "{\"_deep\":".repeat(127) + "{}" + "}".repeat(127);
        BriefReader reader = BriefReader.builder().maxDepth(128).build();
        BriefRenderer renderer = Renderers.all().get("JSON");
        for (String json : List.of(lists, objects)) {
            StoryBrief brief = reader.read(json).readable().orElseThrow();
            assertThat(onStack(
                            192 * 1024, () -> assertThat(renderer.render(brief)).isEqualTo(json)))
                    .isNull();
        }
    }

    private static StoryBrief longText(String unit, int length) {
        String text = unit.repeat(length / unit.length());
        return StoryBrief.builder()
                .id(text)
                .language("xx-" + text)
                .headline(text)
                .hook("a" + text)
                .schema(text)
                .build();
    }

    private static Object nested(int depth) {
        Object value = List.of();
        for (int i = 1; i < depth; i++) {
            value = i % 2 == 0 ? List.of(value) : Map.of("a", value);
        }
        return value;
    }

    private static Throwable onSmallStack(Runnable work) throws InterruptedException {
        return onStack(SMALL_STACK, work);
    }

    private static Throwable onStack(int size, Runnable work) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", size);
        thread.setUncaughtExceptionHandler((any, e) -> thrown.set(e));
        thread.start();
        thread.join();
        return thrown.get();
    }

    private static long lengthOf(BriefRenderer renderer, StoryBrief brief) {
        CountingStream counter = new CountingStream();
        try {
            renderer.render(brief, counter);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return counter.count();
    }

    /** How much a renderer wrote and allocated. */
    private record Work(long bytes, long allocated) {
        private static final com.sun.management.ThreadMXBean THREADS =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

        static Work of(BriefRenderer renderer, StoryBrief brief) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long bytes = lengthOf(renderer, brief);
            return new Work(bytes, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
    }
}
