package dev.storybrief.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds the JSON object in what a language model said around it: a Markdown fence, a greeting, a postscript. Of several
 * things in braces it is the longest one. It may turn out to be broken: then that is where its problem is.
 */
final class SurroundingText {
    private static final int MAX_TRIES = 20;

    private SurroundingText() {}

    /** {@return the part of the text that is to be read, or {@code null} where nothing looks like an object} */
    static @Nullable JsonText findObject(JsonText text, JsonFactory factory) {
        JsonText longest = null;
        int from = text.start();
        for (int tries = 0; tries < MAX_TRIES; tries++) {
            int brace = text.indexOf('{', from);
            if (brace < 0) {
                break;
            }
            int end = endOfObject(text, brace, factory);
            if (end > 0 && (longest == null || end - brace > longest.end() - longest.start())) {
                longest = text.part(brace, end);
            }
            from = end > 0 ? end : brace + 1;
        }
        return longest;
    }

    /** {@return the offset after an object, whole or broken, or -1 where a brace stands for something else} */
    private static int endOfObject(JsonText text, int brace, JsonFactory factory) {
        boolean hasMember = false;
        try (JsonParser parser = text.part(brace, text.end()).parser(factory)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                parser.nextToken();
                parser.skipChildren();
                parser.finishToken();
                hasMember = true;
            }
            return brace + (int) parser.currentLocation().getCharOffset();
        } catch (JacksonException e) {
            int closing = closingBrace(text, brace);
            return closing < 0 && hasMember ? text.end() : closing + 1;
        }
    }

    private static int closingBrace(JsonText text, int brace) {
        int depth = 0;
        for (int i = brace; i < text.end(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -2;
    }
}
