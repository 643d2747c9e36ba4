package dev.storybrief.benchmarks.process;

import dev.storybrief.benchmarks.Sink;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.json.JsonRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes briefs that are in memory, on one thread in a loop: what the command line is compared with. */
public final class InMemory {
    private InMemory() {}

    /** Goes through the lines of a file as often as asked for, {@code FILE TIMES}. */
    public static void main(String[] arguments) throws IOException {
        List<byte[]> lines = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        BriefReader reader = BriefReader.builder().editorial(false).build();
        JsonRenderer renderer = JsonRenderer.create();
        Sink json = new Sink();
        for (int time = 0; time < Integer.parseInt(arguments[1]); time++) {
            for (byte[] line : lines) {
                renderer.render(reader.read(line).orElseThrow(), json.reset());
            }
        }
    }
}
