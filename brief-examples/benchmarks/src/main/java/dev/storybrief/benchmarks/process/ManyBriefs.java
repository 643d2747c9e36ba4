package dev.storybrief.benchmarks.process;

import dev.storybrief.benchmarks.Sample;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Measures the time and the peak memory of the command line for files with a brief on each line. */
public final class ManyBriefs {
    private ManyBriefs() {}

    /** {@return seconds and peak megabytes by the number of briefs, after printing them} */
    public static Map<String, Object> measure(int most) throws IOException, InterruptedException {
        Map<String, Object> results = new LinkedHashMap<>();
        for (int count : new int[] {1, 10_000, 1_000_000}) {
            if (count <= most) {
                Map<String, Object> result = run(count);
                results.put(Integer.toString(count), result);
                System.out.println("Many briefs, " + count + ": " + result);
            }
        }
        return results;
    }

    private static Map<String, Object> run(int count) throws IOException, InterruptedException {
        String line = new String(Sample.GENESIS.json(), java.nio.charset.StandardCharsets.UTF_8) + "\n";
        byte[] bytes = line.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.storybrief.quickstart.Main",
                "render",
                "--lines",
                "-");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(new ArrayList<>(command))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long peak = 0;
        IOException broken = null; // the pipe, if the process ended early: its exit code says more
        try (OutputStream in = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                in.write(bytes);
                if (i % 5000 == 0) {
                    peak = Math.max(peak, peakKilobytes(process));
                }
            }
        } catch (IOException e) {
            broken = e;
        }
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process));
        }
        if (process.exitValue() != 0 || broken != null) {
            throw new IllegalStateException("the command line ended with " + process.exitValue(), broken);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("seconds", Math.round((System.nanoTime() - start) / 1e7) / 100.0);
        result.put("peakMegabytes", peak / 1024);
        return result;
    }

    /** Asks Linux; on other systems it is 0. */
    private static long peakKilobytes(Process process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        } catch (IOException e) {
            return 0; // it has ended
        }
        return 0;
    }
}
