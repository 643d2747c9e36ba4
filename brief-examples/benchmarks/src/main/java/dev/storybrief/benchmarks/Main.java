package dev.storybrief.benchmarks;

import dev.storybrief.benchmarks.process.ColdStart;
import dev.storybrief.benchmarks.process.LinesToJson;
import dev.storybrief.benchmarks.process.ManyBriefs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
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

    @Spec
    private @Nullable CommandSpec command;

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
        Plan plan = plan();
        if (plan.isEmpty()) {
            throw usage("--only: nothing that is measured has \"" + only + "\" in its title");
        }
        try {
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException e) {
            throw usage("--json: cannot write " + file);
        }
        List<String> differences = new ArrayList<>();
        for (Sample sample : Sample.values()) {
            differences.addAll(SameOutput.differences(sample));
        }
        if (!differences.isEmpty()) {
            differences.forEach(System.err::println);
            System.err.println("The peers do not write the same: nothing is measured.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        Report report = measure(plan);
        if (isGuard && !report.isEveryGoalReached()) {
            System.err.println("Something became much slower: see the last column.");
            return CommandLine.ExitCode.SOFTWARE;
        }
        return CommandLine.ExitCode.OK;
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    /** Holds what is measured, and how thoroughly. */
    private record Plan(
            List<Comparison> comparisons,
            int rounds,
            int warmups,
            int iterations,
            boolean hasColdStart,
            boolean hasManyBriefs) {
        boolean isEmpty() {
            return comparisons.isEmpty() && !hasColdStart && !hasManyBriefs;
        }
    }

    private Plan plan() {
        if (isGuard) {
            return plan(Comparison.guard(), 3, 4, 15);
        }
        return isQuick ? plan(Comparison.quick(), 1, 6, 15) : plan(Comparison.full(), ROUNDS, 6, 30);
    }

    private Plan plan(List<Comparison> comparisons, int usualRounds, int warmups, int iterations) {
        return new Plan(
                comparisons.stream()
                        .filter(comparison -> comparison.title().contains(only))
                        .toList(),
                rounds == null ? usualRounds : rounds,
                warmups,
                iterations,
                !isGuard && "Cold start".contains(only),
                !isGuard && "Many briefs".contains(only));
    }

    private Report measure(Plan plan) throws IOException, InterruptedException, RunnerException {
        Rounds measured = new Rounds(plan.rounds(), plan.warmups(), plan.iterations());
        measured.run(plan.comparisons());
        Report report = new Report();
        report.add(measured);
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("java", System.getProperty("java.vm.version"));
        results.put("comparisons", report.rows());
        System.out.println("Java " + System.getProperty("java.vm.version") + "\n\n" + report.table());
        if (plan.hasColdStart()) {
            results.put("cold", ColdStart.measure(isQuick ? 5 : 11));
        }
        if (plan.hasManyBriefs()) {
            results.put("many", ManyBriefs.measure(isQuick ? 10_000 : 1_000_000));
            results.put("lines", LinesToJson.measure(plan.rounds(), isQuick ? 100_000 : 1_000_000));
        }
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.write(file, mapper.writeValueAsBytes(results));
        System.out.println("Written: " + file);
        return report;
    }
}
