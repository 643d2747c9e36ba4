package dev.storybrief.model.text;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Writes JSON to streams, which it neither flushes nor closes. Safe to share among threads. */
public final class JsonStream {
    private final JsonFactory factory;
    private final ObjectWriteContext context;

    /** Makes a writer of the JSON that generators of a factory write in a context, see {@link #factory()}. */
    public JsonStream(JsonFactory factory, ObjectWriteContext context) {
        this.factory = factory;
        this.context = context;
    }

    /** {@return a builder of factories whose generators neither flush nor close a stream} */
    public static JsonFactoryBuilder factory() {
        return JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT) // what failed must not look complete
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM);
    }

    /** Writes a document. */
    @FunctionalInterface
    public interface Document {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Writes a document in UTF-8.
     *
     * @throws IOException if the stream cannot be written, or the document is no JSON
     */
    public void write(Document document, OutputStream out) throws IOException {
        JsonGenerator generator = factory.createGenerator(context, out);
        try (JsonGenerator json = generator) {
            document.write(json);
        } catch (JacksonException e) {
            if (e.processor() != generator) {
                throw e; // from the host, such as of a stream, or of an iterator that reads briefs
            }
            throw e instanceof JacksonIOException failure
                    ? failure.getCause()
                    : new IOException("the document cannot be written as JSON", e);
        }
    }
}
