package dev.storybrief.quickstart;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options for the input where that is briefs. */
final class InputOptions {
    @Parameters(
            paramLabel = "FILE",
            description = "A brief as JSON, or with the ending .jsonl one a line; none or - is standard input.")
    List<String> files = new ArrayList<>();

    @Option(names = "--lines", description = "Every file holds one brief a line.")
    boolean lines;

    InputOptions() {}
}
