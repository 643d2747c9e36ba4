package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Briefs that once were shown wrong, from files. */
public final class Cases {
    private static final BriefReader READER = BriefReader.create();

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

    private static String text(String name) throws IOException {
        try (InputStream in = Cases.class.getResourceAsStream("/cases/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
