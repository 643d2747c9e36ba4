package dev.storybrief.render.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Renders briefs to the JSON of the format, canonically: members in the order of the format and no others, absent ones
 * left out, times in UTC, the host's own members last and as they came. The same brief always gives the same bytes, and
 * reading them gives the same brief. A withdrawn brief stays whole: JSON is the data.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class JsonRenderer implements BriefRenderer {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final ObjectWriteContext context;

    private JsonRenderer(ObjectWriteContext context) {
        this.context = context;
    }

    /** {@return a renderer that writes a brief in one line} */
    public static JsonRenderer create() {
        return new JsonRenderer(ObjectWriteContext.empty());
    }

    /** {@return a renderer that writes a line for each value, indented, for people to read} */
    public static JsonRenderer indented() {
        return new JsonRenderer(new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        });
    }

    @Override
    public void render(StoryBrief brief, OutputStream out) throws IOException {
        Objects.requireNonNull(brief, "brief");
        try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
            new JsonBriefWriter(generator).write(brief);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            throw new IOException("the brief cannot be written as JSON", e);
        }
    }
}
