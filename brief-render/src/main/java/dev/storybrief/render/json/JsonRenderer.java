package dev.storybrief.render.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefWriter;
import dev.storybrief.render.BriefRenderer;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Renders briefs to the JSON of the format, as {@link BriefWriter} writes it. A withdrawn brief is written in full, since
 * JSON is the data and not a page.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class JsonRenderer implements BriefRenderer {
    private final BriefWriter writer;

    private JsonRenderer(BriefWriter writer) {
        this.writer = writer;
    }

    /** {@return a renderer that puts a brief on one line} */
    public static JsonRenderer create() {
        return new JsonRenderer(BriefWriter.create());
    }

    /** {@return a renderer that puts each member on a line of its own, indented, for people to read} */
    public static JsonRenderer indented() {
        return new JsonRenderer(BriefWriter.indented());
    }

    @Override
    public void render(StoryBrief brief, OutputStream out) throws IOException {
        writer.write(brief, out);
    }
}
