package dev.storybrief.benchmarks.json;

import dev.storybrief.benchmarks.Sample;
import dev.storybrief.benchmarks.Sink;
import dev.storybrief.model.StoryBrief;
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

/** Measures reading and writing of JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class JsonBenchmark {
    @Param("storybrief")
    public String peer = "storybrief";

    @Param("GENESIS")
    public Sample sample = Sample.GENESIS;

    private JsonPeer json;
    private byte[] bytes;
    private StoryBrief brief;
    private final Sink sink = new Sink();

    @Setup
    public void prepare() {
        json = JsonPeers.make(peer);
        bytes = sample.json();
        brief = sample.brief();
    }

    @Benchmark
    public StoryBrief read() {
        return json.read(bytes);
    }

    @Benchmark
    public int write() throws IOException {
        json.write(brief, sink.reset());
        return sink.length();
    }
}
