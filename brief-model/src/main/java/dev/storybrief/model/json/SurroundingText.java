package dev.storybrief.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Finds the one JSON object in what a language model said around it: a Markdown fence, a greeting, a postscript. */
final class SurroundingText {
    private static final int MAX_TRIES = 20;

    private SurroundingText() {}

    /** {@return the first object of the text that is whole, or {@code null} where there is none} */
    static @Nullable JsonText findObject(JsonText text, JsonFactory factory) {
        int tries = 0;
        for (int i = text.start(); i < text.end() && tries < MAX_TRIES; i++) {
            if (text.charAt(i) == '{') {
                tries++;
                int end = endOfObject(text.part(i, text.end()), factory);
                if (end > i) {
                    return text.part(i, end);
                }
            }
        }
        return null;
    }

    /** {@return the offset after the object that the text starts with, or -1 where it is not whole or has no member} */
    private static int endOfObject(JsonText text, JsonFactory factory) {
        try (JsonParser parser = text.parser(factory)) {
            parser.nextToken();
            if (parser.nextToken() == JsonToken.END_OBJECT) {
                return -1;
            }
            parser.nextToken();
            parser.skipChildren();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                parser.nextToken();
                parser.skipChildren();
            }
            return text.offset(parser.currentLocation());
        } catch (JacksonException e) {
            return -1;
        }
    }
}
