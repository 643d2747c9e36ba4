package dev.storybrief.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Starts the command line. */
@Command(
        name = "brief.jar",
        description = "Reads, checks and renders story briefs.",
        version = "Storybrief 0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    /** Held, so that its level stays: Hibernate Validator greets whoever listens. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs a command and exits: 0 if all briefs are valid, 1 if one has errors, 2 on wrong usage or a file that cannot be
     * read or written.
     *
     * @param arguments as the commands take them
     */
    public static void main(String[] arguments) {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(new Streams(System.in, out, err), arguments));
    }

    static int run(Streams streams, String... arguments) {
        VALIDATOR_LOG.setLevel(Level.WARNING);
        CommandLine commands = new CommandLine(new Main())
                .addSubcommand(new RenderCommand(streams))
                .addSubcommand(new ValidateCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new GalleryCommand(streams));
        commands.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println(Failure.of(e));
            return ExitCode.USAGE;
        });
        if (arguments.length == 0) {
            commands.usage(commands.getErr());
            return ExitCode.USAGE;
        }
        return commands.execute(arguments);
    }
}
