package dev.storybrief.quickstart;

import dev.storybrief.model.json.BriefSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of a brief. */
@Command(name = "schema", description = "Prints the JSON Schema of a brief (draft 2020-12).", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--structured-output",
            description = "The strict subset that structured-output interfaces of language models take.")
    private boolean structuredOutput;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String schema = structuredOutput ? BriefSchema.structuredOutput() : BriefSchema.json();
        streams.out().write((schema.strip() + "\n").getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.OK;
    }
}
