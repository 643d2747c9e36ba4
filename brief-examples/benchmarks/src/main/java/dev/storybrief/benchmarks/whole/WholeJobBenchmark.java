package dev.storybrief.benchmarks.whole;

import dev.storybrief.benchmarks.Sample;
import dev.storybrief.benchmarks.Sink;
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

/** Measures the whole job from JSON to validated HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WholeJobBenchmark {
    @Param("storybrief")
    public String peer = "storybrief";

    @Param("GENESIS")
    public Sample sample = Sample.GENESIS;

    private WholeJob job;
    private byte[] json;
    private final Sink sink = new Sink();

    @Setup
    public void prepare() {
        job = WholeJob.make(peer);
        json = sample.json();
    }

    @Benchmark
    public int jsonToHtml() throws IOException {
        job.run(json, sink.reset());
        return sink.length();
    }
}
