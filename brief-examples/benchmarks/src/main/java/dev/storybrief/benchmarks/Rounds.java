package dev.storybrief.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures everything once in each round, each peer in a new JVM. A ratio compares two peers in the same round, and the
 * median of the rounds is reported, so that a machine that is slow for a while does not distort it.
 */
final class Rounds {
    private final int rounds;
    private final int warmups;
    private final int iterations;
    private final Map<Comparison, Map<String, List<Score>>> scores = new LinkedHashMap<>();

    Rounds(int rounds, int warmups, int iterations) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.iterations = iterations;
    }

    /** Holds the time and the memory of one peer in one round. */
    record Score(double nanos, double bytes) {}

    void run(List<Comparison> comparisons) throws RunnerException {
        for (int round = 1; round <= rounds; round++) {
            for (Comparison comparison : comparisons) {
                System.out.println("Round " + round + " of " + rounds + ": " + comparison.title());
                run(comparison);
            }
        }
    }

    private void run(Comparison comparison) throws RunnerException {
        List<String> peers = new ArrayList<>(List.of(comparison.ours()));
        peers.addAll(comparison.peers());
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(comparison.benchmark().replace(".", "\\.") + "$")
                .param("peer", peers.toArray(String[]::new))
                .threads(comparison.threads())
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(100))
                .jvmArgsAppend("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        comparison.parameters().forEach(options::param);
        for (RunResult result : new Runner(options.build()).run()) {
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            // of the fastest iteration: other work on the machine makes one slower, and never faster
            double nanos = result.getPrimaryResult().getStatistics().getMin();
            scores.computeIfAbsent(comparison, c -> new LinkedHashMap<>())
                    .computeIfAbsent(result.getParams().getParam("peer"), p -> new ArrayList<>())
                    .add(new Score(nanos, allocated == null ? 0 : allocated.getScore()));
        }
    }

    Map<Comparison, Map<String, List<Score>>> scores() {
        return scores;
    }

    /** {@return the ratios of a peer's times to those of Storybrief, sorted} */
    static double[] ratios(List<Score> ours, List<Score> theirs) {
        double[] ratios = new double[Math.min(ours.size(), theirs.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = theirs.get(i).nanos() / ours.get(i).nanos();
        }
        Arrays.sort(ratios);
        return ratios;
    }

    /** {@return the ratio of a peer's fastest time to that of Storybrief, of all rounds: the one of an idle machine} */
    static double ratioOfFastest(List<Score> ours, List<Score> theirs) {
        return fastest(theirs) / fastest(ours);
    }

    private static double fastest(List<Score> scores) {
        return scores.stream().mapToDouble(Score::nanos).min().orElseThrow();
    }

    static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
