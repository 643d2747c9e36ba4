package dev.storybrief.benchmarks.process;

import dev.storybrief.benchmarks.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the command line, which reads and writes files of lines on all processors, with one thread that does the same
 * in memory. Both are new JVMs, whose start counts, and go through the same lines again and again.
 */
public final class LinesToJson {
    private static final int LINES = 10_000;

    private LinesToJson() {}

    /** {@return the medians in seconds, and how many times as long the one thread takes, after printing them} */
    public static Map<String, Object> measure(int rounds, int briefs) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return measure(rounds, briefs, Files.write(folder.path().resolve("briefs.jsonl"), lines()));
        }
    }

    private static Map<String, Object> measure(int rounds, int briefs, Path file)
            throws IOException, InterruptedException {
        int times = briefs / LINES;
        List<String> command = new ArrayList<>(List.of("dev.storybrief.quickstart.Main", "render", "--to", "json"));
        command.addAll(Collections.nCopies(times, file.toString()));
        List<String> loop = List.of(InMemory.class.getName(), file.toString(), Integer.toString(times));
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            ours[round] = seconds(command);
            theirs[round] = seconds(loop);
            ratios[round] = theirs[round] / ours[round];
        }
        Arrays.sort(ratios);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("briefs", times * LINES);
        result.put("seconds", median(ours));
        result.put("secondsOfOneThread", median(theirs));
        result.put("ratio", median(ratios));
        result.put("ratioLeast", ratios[0]);
        result.put("ratioMost", ratios[rounds - 1]);
        System.out.println("Many briefs, lines to JSON against one thread in memory: " + result);
        return result;
    }

    private static byte[] lines() {
        String brief = new String(Sample.GENESIS.json(), StandardCharsets.UTF_8);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int i = 0; i < LINES; i++) {
            String line = brief.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"brief-" + i + "\"") + "\n";
            lines.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        }
        return lines.toByteArray();
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of("-cp", System.getProperty("java.class.path")));
        java.addAll(command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command.get(0) + " ended with " + process.exitValue());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
