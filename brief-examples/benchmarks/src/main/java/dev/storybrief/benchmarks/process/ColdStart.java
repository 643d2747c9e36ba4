package dev.storybrief.benchmarks.process;

import dev.storybrief.benchmarks.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures from the start of a JVM to its first HTML, all jobs in turn, with and without an archive of the classes that
 * the job loads: a class-data archive, and from Java 25 on an AOT cache.
 */
public final class ColdStart {
    private static final List<String> JOBS = List.of("empty", "html", "html-jte", "validated", "validated-handmade");
    private static final boolean HAS_AOT = Runtime.version().feature() >= 25;

    private ColdStart() {}

    /** {@return the medians in milliseconds by job, without and with an archive, after printing them} */
    public static Map<String, Object> measure(int starts) throws IOException, InterruptedException {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return measure(starts, folder.path());
        }
    }

    private static Map<String, Object> measure(int starts, Path folder) throws IOException, InterruptedException {
        Path json = Files.write(folder.resolve("brief.json"), Sample.GENESIS.json());
        Map<String, Object> results = new LinkedHashMap<>();
        for (boolean isArchived : new boolean[] {false, true}) {
            Map<String, double[]> times = new LinkedHashMap<>();
            for (String job : JOBS) {
                times.put(job, new double[starts]);
                if (isArchived) {
                    run(
                            List.of((HAS_AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=")
                                    + folder.resolve(job)),
                            job,
                            json);
                }
            }
            for (int i = 0; i < starts; i++) {
                for (String job : JOBS) {
                    List<String> options = isArchived
                            ? List.of((HAS_AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + folder.resolve(job))
                            : List.of();
                    times.get(job)[i] = run(options, job, json);
                }
            }
            for (String job : JOBS) {
                double[] sorted = times.get(job);
                Arrays.sort(sorted);
                String name = job + (isArchived ? HAS_AOT ? ", AOT cache" : ", class-data archive" : "");
                results.put(name, sorted[starts / 2]);
                System.out.printf(
                        "Cold start, %s: %.0f ms (%.0f–%.0f)%n",
                        name, sorted[starts / 2], sorted[0], sorted[starts - 1]);
            }
        }
        return results;
    }

    private static double run(List<String> options, String job, Path json) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Cold.class.getName(), job));
        command.add(json.toString());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int done = process.getInputStream().read();
        double millis = (System.nanoTime() - start) / 1e6;
        process.getInputStream().readAllBytes();
        process.waitFor();
        if (done != '.') {
            throw new IllegalStateException(job + " did not end as it should");
        }
        return millis;
    }
}
