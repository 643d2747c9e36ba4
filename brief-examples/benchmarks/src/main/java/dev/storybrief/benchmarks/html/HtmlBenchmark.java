package dev.storybrief.benchmarks.html;

import dev.storybrief.benchmarks.Sample;
import dev.storybrief.benchmarks.Sink;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HtmlBenchmark {
    @Param("storybrief")
    public String peer = "storybrief";

    @Param("ARTICLE")
    public Layout layout = Layout.ARTICLE;

    @Param("GENESIS")
    public Sample sample = Sample.GENESIS;

    private Presentation presentation = Sample.PRESENTATION;
    private StoryBrief brief;
    private BriefView view;
    private HtmlPeer renderer;

    @Setup
    public void prepare() throws IOException {
        if (layout == Layout.CARD) { // as a host that shows only cards would
            presentation = Sample.PRESENTATION.forLayout(Layout.CARD);
        }
        brief = sample.brief();
        view = presentation.view(brief);
        renderer = HtmlPeers.make(peer, layout, brief);
    }

    /** Holds the stream of one thread. */
    @State(Scope.Thread)
    public static class Stream {
        private final Sink sink = new Sink();
    }

    @Benchmark
    public int viewToBytes(Stream stream) throws IOException {
        renderer.render(view, stream.sink.reset());
        return stream.sink.length();
    }

    @Benchmark
    public int briefToBytes(Stream stream) throws IOException {
        renderer.render(presentation.view(brief), stream.sink.reset());
        return stream.sink.length();
    }

    @Benchmark
    public BriefView view() {
        return presentation.view(brief);
    }

    /** Makes a new renderer for every brief, as a host might. */
    @Benchmark
    public int freshRenderer(Stream stream) throws IOException {
        HtmlPeers.storybrief(layout).render(view, stream.sink.reset());
        return stream.sink.length();
    }
}
