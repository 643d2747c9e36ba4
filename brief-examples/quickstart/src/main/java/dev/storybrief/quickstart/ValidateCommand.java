package dev.storybrief.quickstart;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.report.BriefReport;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the problems of briefs. */
@Command(name = "validate", description = "Prints every problem of each brief.", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Prints a JSON object for each brief instead of a line for each problem.")
    private boolean json;

    @Option(names = "--no-warnings", description = "Leaves out warnings, which a valid brief may have.")
    private boolean noWarnings;

    @Option(
            names = "--now",
            paramLabel = "TIMESTAMP",
            description =
                    "The time after which a brief is from the future, such as 2026-03-29T12:00:00Z. Default: the clock.")
    private @Nullable Instant now;

    ValidateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        BriefReader.Builder options = BriefReader.builder().editorial(!noWarnings);
        if (now != null) {
            options.clock(Clock.fixed(now, ZoneOffset.UTC));
        }
        BriefReader reader = options.build();
        boolean[] allValid = {true};
        boolean allRead;
        InOrder.Taker<Checked> taker = brief -> {
            allValid[0] &= brief.isValid();
            print(brief);
        };
        try (InOrder<Checked> briefs = new InOrder<>(item -> check(item, reader), taker)) {
            allRead = new BriefInput(input.files, input.lines, streams).forEach(briefs);
        }
        return !allRead ? ExitCode.USAGE : allValid[0] ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** What is printed of one brief, and of problems that were left out of it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Checked(boolean isValid, byte[] problems, String more) {}

    private Checked check(BriefInput.Item item, BriefReader reader) {
        BriefReport report = reader.read(item.json()).report();
        byte[] problems = json ? ProblemPrinter.json(item, report) : ProblemPrinter.lines(item, report);
        return new Checked(report.isValid(), problems, json ? "" : ProblemPrinter.more(item, report));
    }

    /** Prints without a buffer, so that problems and what standard error has of other files keep their order. */
    private void print(Checked brief) throws IOException {
        if (brief.problems().length > 0) {
            streams.out().write(brief.problems());
        }
        streams.err().print(brief.more());
    }
}
