package dev.storybrief.model.json;

import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.extension.JsonNumber;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads values that may be any JSON, and passes over values that the brief has no place for. Either may have a name twice in
 * one object; a value that is read may be too large. The parser bounds how deep they go.
 */
final class AnyValue {
    private static final int FEW_MEMBERS = 4;

    private final JsonText text;
    private final JsonParser parser;
    private final Runnable duplicate;
    private final Runnable unescaped;
    private int count;

    /**
     * Makes a reader of values.
     *
     * @param duplicate notes that the value at hand is of a name that its object has already
     * @param unescaped notes that the string at hand has a line break that had to be replaced for the parser
     */
    AnyValue(JsonText text, JsonParser parser, Runnable duplicate, Runnable unescaped) {
        this.text = text;
        this.parser = parser;
        this.duplicate = duplicate;
        this.unescaped = unescaped;
    }

    /** Reads the value at hand. */
    @Nullable
    Object read() {
        count(1);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> string();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_NULL -> null;
            default -> parser.getBooleanValue();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(FEW_MEMBERS);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            count(name.length() / Extensions.CHARACTERS_PER_VALUE);
            if (members.containsKey(name)) {
                duplicate.run();
                skip();
            } else {
                members.put(name, read());
            }
        }
        return members;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> entries = new ArrayList<>(0);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(read());
        }
        return entries;
    }

    private void count(int values) {
        count += values;
        if (count > Extensions.MAX_VALUES) {
            throw tooLarge("values", Extensions.MAX_VALUES);
        }
    }

    private String string() {
        String string = parser.getString();
        String decoded = text.decoded(string);
        if (!decoded.equals(string)) {
            unescaped.run();
        }
        count(decoded.length() / Extensions.CHARACTERS_PER_VALUE);
        return decoded;
    }

    private Number number() {
        if (parser.getStringLength() > Extensions.MAX_NUMBER_LENGTH) {
            throw tooLarge("number", Extensions.MAX_NUMBER_LENGTH);
        }
        String literal = parser.getString();
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && !literal.equals("-0")) {
            return parser.getNumberValue();
        }
        try {
            return JsonNumber.of(literal);
        } catch (NumberFormatException e) { // an exponent beyond int
            throw tooLarge("number", Extensions.MAX_NUMBER_LENGTH);
        }
    }

    private UnreadableJsonException tooLarge(String variant, int max) {
        int offset = text.offset(parser.currentTokenLocation());
        return UnreadableJsonException.tooLarge(variant, offset, max);
    }

    /** Passes over the value at hand. */
    void skip() {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                skip();
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> names = new HashSet<>(FEW_MEMBERS);
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (!names.add(name)) {
                    duplicate.run();
                }
                skip();
            }
        }
    }
}
