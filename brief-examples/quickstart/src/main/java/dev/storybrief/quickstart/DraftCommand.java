package dev.storybrief.quickstart;

import dev.storybrief.model.draft.DraftContract;
import dev.storybrief.model.json.BriefResult;
import dev.storybrief.model.json.BriefWriter;
import dev.storybrief.model.json.Vendor;
import dev.storybrief.model.report.InvalidBriefException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes briefs of what a language model answered. */
@Command(
        name = "draft",
        description = "Prints the brief that a language model's answer and the facts make, or the answer's problems.",
        sortOptions = false)
final class DraftCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "FILE",
            description = "What the model answered, or with the ending .jsonl an answer a line; none or - is standard"
                    + " input.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--lines", description = "Every file holds an answer a line.")
    private boolean lines;

    @Option(
            names = "--facts",
            paramLabel = "FACTS",
            required = true,
            description = "A file with what the host knows of the brief, as a brief that holds nothing else.")
    private String facts = "";

    @Option(
            names = "--for",
            paramLabel = "VENDOR",
            description = "Whose schema the model was given: openai (default), anthropic or gemini. Answers by all of"
                    + " them are read alike.")
    @SuppressWarnings("UnusedVariable") // null and what is left out mean the same, so that no vendor needs a case
    private @Nullable Vendor vendor;

    @Option(names = "--repair", description = "Prints what to send the model instead of the problems.")
    private boolean repair;

    DraftCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        DraftContract contract;
        try {
            contract = FactsFile.read(facts);
        } catch (InvalidBriefException e) {
            streams.err().write(ProblemPrinter.allLines(FactsFile.item(facts), e.report()));
            return ExitCode.USAGE;
        }
        boolean[] allValid = {true};
        boolean allRead = new BriefInput(files, lines, streams).forEach(item -> {
            BriefResult result = contract.read(item.json());
            allValid[0] &= result.isValid();
            streams.out().write(result.isValid() ? json(result) : problems(contract, item, result));
            streams.err().print(repair ? "" : ProblemPrinter.more(item, result.report()));
        });
        return !allRead ? ExitCode.USAGE : allValid[0] ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static byte[] json(BriefResult result) {
        return (BriefWriter.create().write(result.orElseThrow()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] problems(DraftContract contract, BriefInput.Item item, BriefResult result) {
        return repair
                ? contract.repairRequest(result).getBytes(StandardCharsets.UTF_8)
                : ProblemPrinter.lines(item, result.report());
    }
}
