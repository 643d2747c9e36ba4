package dev.storybrief.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Writes the gallery. */
@Command(
        name = "gallery",
        description =
                "Writes every sample in every layout, language and format, and digests of them, as one static site.",
        sortOptions = false)
final class GalleryCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "gallery",
            description = "The folder to write into. Default: gallery.")
    private String out = "gallery";

    @Option(
            names = "--now",
            paramLabel = "TIMESTAMP",
            description = "The time from which the briefs' age is counted. Default: the clock.")
    private @Nullable Instant now;

    GalleryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (out.isEmpty()) {
            throw new IOException("--out is empty; give the name of a folder");
        }
        Path folder = Path.of(out);
        Clock clock = now == null ? Clock.systemUTC() : Clock.fixed(now, ZoneOffset.UTC);
        new Gallery(clock).write(folder);
        streams.err().println(Printable.path(folder.resolve("index.html").toString()));
        return ExitCode.OK;
    }
}
