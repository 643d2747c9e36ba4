package dev.storybrief.benchmarks;

import dev.storybrief.benchmarks.process.ColdStart;
import dev.storybrief.benchmarks.process.LinesToJson;
import dev.storybrief.benchmarks.process.ManyBriefs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Checks that all peers do the same work, measures them, and prints the results. */
@Command(
        name = "benchmarks.jar",
        mixinStandardHelpOptions = true,
        description = "Measures Storybrief against what a host would use in its place.")
public final class Main implements Callable<Integer> {
    private static final int ROUNDS = 7;

    @Option(names = "--quick", description = "One round of what has a goal, in about seven minutes.")
    private boolean isQuick;

    @Option(
            names = "--guard",
            description =
                    "Three rounds of what no change may make much slower, in about three minutes; fails if one did.")
    private boolean isGuard;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How many rounds; by default " + ROUNDS + ", with --quick 1, with --guard 3.")
    private @Nullable Integer rounds;

    @Option(
            names = "--only",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only what has the text in its title, such as card, 'Cold start' or 'Many briefs'.")
    private String only = "";

    @Option(
            names = "--json",
            paramLabel = "FILE",
            defaultValue = "benchmarks.json",
            description = "Where to write the results as JSON; by default ${DEFAULT-VALUE}.")
    private Path file = Path.of("benchmarks.json");

    private Main() {}

    /**
     * Runs everything, or what the options select.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, RunnerException {
        List<String> differences = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            differences.addAll(SameOutput.differences(sample));
        }
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            System.err.println("The peers do not write the same: nothing is measured.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        Report report = measure();
        if (isGuard && !report.isEveryGoalReached()) {
            System.err.println("Something became much slower: see the last column.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        return CommandLine.ExitCode.OK;
    }

    /** Holds what is measured, and how thoroughly. */
    private record Plan(List<Comparison> comparisons, int rounds, int warmups, int iterations) {}

    private Plan plan() {
        if (isGuard) {
            return new Plan(Comparison.guard(), 3, 4, 15);
        }
        return isQuick ? new Plan(Comparison.quick(), 1, 6, 15) : new Plan(Comparison.full(), ROUNDS, 6, 30);
    }

    private Report measure() throws IOException, InterruptedException, RunnerException {
        Plan plan = plan();
        List<Comparison> comparisons = plan.comparisons().stream()
                .filter(comparison -> comparison.title().contains(only))
                .toList();
        int count = rounds == null ? plan.rounds() : rounds;
        Rounds measured = new Rounds(count, plan.warmups(), plan.iterations());
        measured.run(comparisons);
        Report report = new Report();
        report.add(measured);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("java", System.getProperty("java.vm.version"));
        results.put("comparisons", report.rows());
        System.out.println("Java " + System.getProperty("java.vm.version") + "\n\n" + report.table());
        if (!isGuard && "Cold start".contains(only)) {
            results.put("cold", ColdStart.measure(isQuick ? 5 : 11));
        }
        if (!isGuard && "Many briefs".contains(only)) {
            results.put("many", ManyBriefs.measure(isQuick ? 10_000 : 1_000_000));
            results.put("lines", LinesToJson.measure(count, isQuick ? 100_000 : 1_000_000));
        }
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.write(file, mapper.writeValueAsBytes(results));
        System.out.println("Written: " + file);
        return report;
    }
}
