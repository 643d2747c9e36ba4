package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Briefs from files: those that once were shown wrong, and the samples. */
public final class Cases {
    private static final BriefReader READER = BriefReader.create();
    private static final Path SAMPLES = Path.of("../brief-examples/quickstart/src/main/resources/samples");

    private Cases() {}

    /** {@return the brief of a file} */
    public static StoryBrief of(String name) throws IOException {
        return READER.read(text(name)).readable().orElseThrow();
    }

    /** {@return the briefs of a file that has one in each line} */
    public static List<StoryBrief> lines(String name) throws IOException {
        List<StoryBrief> briefs = new ArrayList<>();
        for (String line : text(name).lines().toList()) {
            briefs.add(READER.read(line).readable().orElseThrow());
        }
        return briefs;
    }

    /** {@return the briefs that the quickstart shows as samples} */
    public static List<StoryBrief> samples() throws IOException {
        List<StoryBrief> briefs = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                briefs.add(READER.read(Files.readAllBytes(file)).orElseThrow());
            }
        }
        return briefs;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Cases.class.getResourceAsStream("/cases/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
