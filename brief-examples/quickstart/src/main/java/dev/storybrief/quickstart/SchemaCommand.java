package dev.storybrief.quickstart;

import dev.storybrief.model.json.BriefSchema;
import dev.storybrief.model.json.Vendor;
import dev.storybrief.model.report.InvalidBriefException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a brief. */
@Command(name = "schema", description = "Prints the JSON Schema of a brief (draft 2020-12).", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--structured-output",
            description = "The subset that the structured output of language models takes, in one line.")
    private boolean structuredOutput;

    @Option(
            names = "--for",
            paramLabel = "VENDOR",
            description = "Whose subset: openai (default), anthropic or gemini.")
    private @Nullable Vendor vendor;

    @Option(
            names = "--draft",
            paramLabel = "FACTS",
            description = "A file with what the host knows of a brief: the subset for the rest, which a model writes.")
    private @Nullable String facts;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String schema;
        try {
            schema = schema();
        } catch (InvalidBriefException e) {
            streams.err().write(ProblemPrinter.allLines(FactsFile.item(String.valueOf(facts)), e.report()));
            return ExitCode.USAGE;
        }
        streams.out().write((schema.strip() + "\n").getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.OK;
    }

    private String schema() throws IOException {
        Vendor chosen = vendor == null ? Vendor.OPENAI : vendor;
        if (facts != null) {
            return FactsFile.read(facts).schema(chosen);
        }
        if (structuredOutput) {
            return BriefSchema.structuredOutput(chosen);
        }
        if (vendor != null) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--for needs --structured-output or --draft");
        }
        return BriefSchema.json();
    }
}
