package dev.storybrief.benchmarks.markdown;

import dev.storybrief.benchmarks.Sample;
import dev.storybrief.benchmarks.Sink;
import dev.storybrief.render.BriefView;
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

/** Measures Markdown. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MarkdownBenchmark {
    @Param("storybrief")
    public String peer = "storybrief";

    @Param("GENESIS")
    public Sample sample = Sample.GENESIS;

    private BriefView view;
    private MarkdownPeer renderer;
    private final Sink sink = new Sink();

    @Setup
    public void prepare() throws IOException {
        view = Sample.PRESENTATION.view(sample.brief());
        renderer = MarkdownPeers.make(peer, view);
    }

    @Benchmark
    public int viewToBytes() throws IOException {
        renderer.render(view, sink.reset());
        return sink.length();
    }
}
