package dev.storybrief.quickstart;

import dev.storybrief.model.json.Vendor;
import dev.storybrief.render.Layout;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command line. */
@Command(
        name = "brief.jar",
        description = "Reads, checks and renders story briefs.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    /** What the JVM makes of the bytes of an argument that are no characters in the encoding of the locale. */
    private static final char UNKNOWN = '\uFFFD';

    private Main() {}

    /**
     * Runs a command and exits: 0 if all briefs are valid, 1 if one has errors, 2 on wrong usage or a file that cannot be
     * read or written.
     *
     * @param arguments a command and its arguments
     */
    public static void main(String[] arguments) {
        OutputStream out = new StandardOutput();
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(new Streams(System.in, out, err), arguments));
    }

    static int run(Streams streams, String... arguments) {
        Logs.keepQuiet();
        CommandLine commands = new CommandLine(new Main())
                .addSubcommand(new RenderCommand(streams))
                .addSubcommand(new ValidateCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new DraftCommand(streams))
                .addSubcommand(new DigestCommand(streams))
                .addSubcommand(new GalleryCommand(streams));
        commands.registerConverter(Format.class, EnumName.all(Format.class))
                .registerConverter(DigestFormat.class, EnumName.all(DigestFormat.class))
                .registerConverter(Layout.class, EnumName.all(Layout.class))
                .registerConverter(Vendor.class, EnumName.all(Vendor.class))
                .registerConverter(Instant.class, new PresentationOptions.Timestamp())
                .registerConverter(Locale.class, new PresentationOptions.LocaleTag())
                .registerConverter(ZoneId.class, new PresentationOptions.ZoneName());
        StringWriter help = new StringWriter(); // written at the end, since a PrintWriter hides that it cannot write
        commands.setOut(new PrintWriter(help));
        commands.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        commands.setExpandAtFiles(false); // a file may be named @x
        commands.setParameterExceptionHandler((e, given) -> explain(e));
        commands.setExecutionExceptionHandler((e, command, parsed) -> {
            command.getErr().println(Failure.of(e));
            return ExitCode.USAGE;
        });
        if (arguments.length == 0) {
            commands.usage(commands.getErr());
            return ExitCode.USAGE;
        }
        for (String argument : arguments) {
            if (argument.indexOf(UNKNOWN) >= 0) {
                streams.err()
                        .println(Printable.path(argument) + ": " + whyUnknown(System.getProperty("sun.jnu.encoding")));
                return ExitCode.USAGE;
            }
        }
        try {
            int exit = commands.execute(arguments);
            streams.out().write(help.toString().getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
            return exit;
        } catch (IOException e) {
            streams.err().println(Failure.of(e));
        } catch (OutOfMemoryError e) {
            streams.err().println("there is too little memory; give Java more, such as by -Xmx4g");
        } catch (StackOverflowError e) {
            streams.err().println("there is too little stack; give Java more, such as by -Xss16m");
        }
        return ExitCode.USAGE;
    }

    /**
     * {@return why an argument has an unknown character}
     *
     * @param encoding of the locale
     */
    static String whyUnknown(@Nullable String encoding) {
        return "UTF-8".equals(encoding)
                ? "has bytes that are not UTF-8, or U+FFFD, which stands for them; rename the file, or correct the text"
                : "has characters that the locale cannot hold; set a locale of UTF-8, such as LC_ALL=C.UTF-8";
    }

    /** Reports wrong usage as picocli's own handler does, with unprintable characters of the arguments replaced. */
    private static int explain(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) { // picocli names all that follow as well
            String first = unmatched.getUnmatched().get(0);
            Set<String> commands = e.getCommandLine().getSubcommands().keySet();
            if (!first.startsWith("-") && !commands.isEmpty()) {
                err.println(
                        "there is no command " + Printable.of(first) + "; use one of " + String.join(", ", commands));
                return ExitCode.USAGE;
            }
            message = "there is no " + (first.startsWith("-") ? "option " : "argument ") + first;
        }
        err.println(Printable.of(message));
        if (!UnmatchedArgumentException.printSuggestions(e, err)) {
            e.getCommandLine().usage(err);
        }
        return ExitCode.USAGE;
    }

    /** Is not closed: a JVM that is started without standard output may use its file descriptor for another file. */
    private static final class StandardOutput extends NamedOutput {
        StandardOutput() {
            super("standard output", new FileOutputStream(FileDescriptor.out));
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
