package dev.storybrief.quickstart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds the exit status and the output of one run of the command line. */
record Run(int exit, String out, String err) {

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int exit = Main.run(streams, arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Path sample(String name) {
        return Path.of("src/main/resources/samples").resolve(name);
    }

    static List<Path> samples() {
        List<Path> samples = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(sample(""), "*.json")) {
            files.forEach(samples::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        samples.sort(null);
        return samples;
    }

    /** {@return a sample on one line, with another id} */
    static String line(String id) throws IOException {
        Run json = of("render", "--to", "json", sample("genesis-mission.json").toString());
        return json.out().strip().replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"" + id + "\"");
    }
}
