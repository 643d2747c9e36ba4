package dev.storybrief.benchmarks;

import dev.storybrief.benchmarks.process.ColdStart;
import dev.storybrief.benchmarks.process.ManyBriefs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes sure that all peers do the same, measures them all, and prints what came of it. */
public final class Main {
    private Main() {}

    /**
     * Runs everything.
     *
     * @param arguments {@code --quick} for a few minutes instead of hours; {@code --only TEXT} for what has the text in its
     *     title; {@code --rounds N}; {@code --json FILE} to write to another file than {@code benchmarks.json}
     * @throws Exception if something cannot be measured
     */
    public static void main(String[] arguments) throws Exception {
        List<String> options = List.of(arguments);
        boolean isQuick = options.contains("--quick");
        String only = option(options, "--only", "");
        int rounds = Integer.parseInt(option(options, "--rounds", isQuick ? "1" : "7"));

        List<String> differences = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            differences.addAll(SameOutput.differences(sample));
        }
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            throw new IllegalStateException("the peers do not write the same: nothing is measured");
        }

        List<Comparison> comparisons = (isQuick ? Comparison.quick() : Comparison.full())
                .stream()
                        .filter(comparison -> comparison.title().contains(only))
                        .toList();
        Rounds measured = isQuick ? new Rounds(rounds, 4, 5) : new Rounds(rounds, 6, 10);
        measured.run(comparisons);
        Report report = new Report();
        report.add(measured);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("java", System.getProperty("java.vm.version"));
        results.put("comparisons", report.rows());
        System.out.println("Java " + System.getProperty("java.vm.version") + "\n\n" + report.table());
        if ("Cold start".contains(only)) {
            results.put("cold", ColdStart.measure(isQuick ? 5 : 11));
        }
        if ("Many briefs".contains(only)) {
            results.put("many", ManyBriefs.measure(isQuick ? 10_000 : 1_000_000));
        }
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Path file = Path.of(option(options, "--json", "benchmarks.json"));
        Files.write(file, mapper.writeValueAsBytes(results));
        System.out.println("Written: " + file);
    }

    private static String option(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : options.get(at + 1);
    }
}
