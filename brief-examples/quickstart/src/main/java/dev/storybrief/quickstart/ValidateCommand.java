package dev.storybrief.quickstart;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.report.BriefReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
            converter = RenderCommand.Timestamp.class,
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
        try (OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16)) {
            ProblemPrinter printer = new ProblemPrinter(out);
            InOrder.Taker<Checked> taker = brief -> {
                allValid[0] &= brief.report().isValid();
                print(brief, printer);
            };
            try (InOrder<Checked> briefs = new InOrder<>(taker)) {
                allRead = new BriefInput(input, streams)
                        .forEach(item -> briefs.submit(
                                () -> new Checked(item, reader.read(item.json()).report())));
                briefs.finish();
            }
        }
        return !allRead ? ExitCode.USAGE : allValid[0] ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The problems of one brief. */
    private record Checked(BriefInput.Item item, BriefReport report) {}

    private void print(Checked brief, ProblemPrinter printer) throws IOException {
        if (json) {
            printer.printJson(brief.item(), brief.report());
            return;
        }
        printer.printLines(brief.item(), brief.report());
        if (brief.report().truncated()) {
            streams.err().println(brief.item().place() + ": there are more problems than these");
        }
    }
}
