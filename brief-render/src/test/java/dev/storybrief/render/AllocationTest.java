package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards the speed by what can be counted without a clock: the memory that a brief takes on its way. The bounds are far
 * enough from what is needed that neither a JDK nor a JIT that has not yet run breaks them.
 */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 200;

    private final StoryBrief brief = typical();
    private final BriefView view = Presentation.create().view(brief);

    static Stream<Named<ViewRenderer>> renderers() {
        return Stream.of(
                Named.of("article", HtmlRenderer.create()),
                Named.of("card", HtmlRenderer.builder().layout(Layout.CARD).build()),
                Named.of("item", HtmlRenderer.builder().layout(Layout.ITEM).build()),
                Named.of("Markdown", MarkdownRenderer.create()));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void an_output_takes_less_memory_than_it_has_bytes(ViewRenderer renderer) throws IOException {
        assertThat(allocated(() -> renderer.render(view, OutputStream.nullOutputStream())))
                .isLessThan(length(renderer));
    }

    @Test
    void the_view_of_a_typical_brief_takes_less_than_16_kilobytes() throws IOException {
        Presentation presentation = Presentation.create();
        assertThat(allocated(() -> presentation.view(brief))).isLessThan(16 * 1024);
    }

    private long length(ViewRenderer renderer) throws IOException {
        CountingStream out = new CountingStream();
        renderer.render(view, out);
        return out.count();
    }

    /** {@return the least bytes that any of some runs took: what loads classes or compiles is none of it} */
    private static long allocated(Job job) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < WARM_UP; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            job.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private interface Job {
        void run() throws IOException;
    }

    /** As much as a brief usually has: the size of the quickstart's sample. */
    private static StoryBrief typical() {
        String sentence =
                "The agency has signed memoranda with 24 organizations, which join their machines, clouds and models"
                        + " in the service of science & security.";
        Insight.Builder insight = Insight.builder();
        for (int i = 1; i <= 4; i++) {
            insight.takeaway(sentence, "s" + i, "s" + (i + 4));
            insight.event(PartialDate.of(2026, i), sentence, "s" + i);
        }
        for (int i = 1; i <= 2; i++) {
            insight.implication(Implication.builder("The first report arrives in November", sentence)
                    .citations("s" + i)
                    .likelihood(Likelihood.LIKELY)
                    .horizon(PartialDate.of(2026, 11))
                    .build());
        }
        StoryBriefBuilder brief = Briefs.small()
                .insight(insight.build())
                .updatedAt(Briefs.COLLECTED.plusSeconds(3600))
                .disclosure(new Disclosure(
                        Origin.AI_ASSISTED, "ExampleModel 3", "Space desk", Briefs.COLLECTED, "Example News", sentence))
                .correction(new Correction(Briefs.COLLECTED.plusSeconds(3600), sentence));
        for (int i = 1; i <= 8; i++) {
            String url = "https://www.agency.example.org/articles/" + i + "/announces-collaboration-agreements";
            brief.source(Source.of("s" + i, "The agency announces its agreements", url, "Space Agency"));
        }
        return brief.build();
    }
}
