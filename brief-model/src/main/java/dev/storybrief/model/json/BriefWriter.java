package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.text.JsonStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes briefs as JSON (RFC 8259, in UTF-8), canonically: members in the order of the format, absent ones and empty
 * lists left out, times in UTC, extension members last and in their own order. The same brief always gives the same
 * bytes, and {@link BriefReader} reads an equal brief from those of a valid one within its limits. A withdrawn brief is
 * written in full.
 *
 * <p>An extension member is written only if its name starts with {@code _}, since any other could pass for a member of
 * the format. Characters that a text of the format may not hold, such as controls, bidirectional overrides and lone
 * surrogates, are written as escapes of four hexadecimal digits in lower case, or as the short ones of JSON such as {@code
 * \n}. In names, U+FFFD replaces lone surrogates.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class BriefWriter {
    private static final JsonFactory FACTORY = JsonStream.factory().build();

    private final JsonStream stream;

    private BriefWriter(ObjectWriteContext context) {
        stream = new JsonStream(FACTORY, context);
    }

    /** {@return a writer that puts a brief on one line} */
    public static BriefWriter create() {
        return new BriefWriter(ObjectWriteContext.empty());
    }

    /** {@return a writer that puts each member on a line of its own, indented, for people to read} */
    public static BriefWriter indented() {
        return new BriefWriter(new ObjectWriteContext.Base() {
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

    /**
     * Writes a brief in UTF-8. The stream is neither flushed nor closed.
     *
     * @param brief valid or not
     * @param out takes the bytes
     * @throws IOException if the stream cannot be written to
     */
    public void write(StoryBrief brief, OutputStream out) throws IOException {
        Objects.requireNonNull(brief, "brief");
        stream.write(json -> new RecordWriter(json).write(brief), out);
    }

    /**
     * {@return the JSON of a brief}
     *
     * @param brief valid or not
     */
    public String write(StoryBrief brief) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(brief, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
