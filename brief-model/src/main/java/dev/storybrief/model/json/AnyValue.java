package dev.storybrief.model.json;

import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.extension.JsonNumber;
import dev.storybrief.model.extension.JsonTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads values that may be any JSON, and passes over values that the brief has no place for. Either may have a name twice in
 * one object; a value that is read may be too large. The parser bounds how deep they go; no stack grows with that.
 */
final class AnyValue {
    private final JsonText text;
    private final JsonParser parser;
    private final Runnable duplicate;
    private final Runnable unescaped;
    private int weight;

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
        JsonTree tree = new JsonTree();
        addTo(tree);
        while (tree.isOpen()) {
            switch (parser.nextToken()) {
                case PROPERTY_NAME -> {
                    String name = nextMember();
                    if (tree.name(name)) {
                        addTo(tree);
                    } else {
                        duplicate.run();
                        skip();
                    }
                }
                case END_OBJECT, END_ARRAY -> tree.end();
                default -> addTo(tree);
            }
        }
        weight += tree.weight();
        return tree.value();
    }

    private void addTo(JsonTree tree) {
        switch (parser.currentToken()) {
            case START_OBJECT -> tree.startObject();
            case START_ARRAY -> tree.startList();
            case VALUE_STRING -> tree.add(string());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.add(number());
            case VALUE_NULL -> tree.add(null);
            default -> tree.add(parser.getBooleanValue());
        }
        if (weight + tree.weight() > Extensions.MAX_VALUES) {
            throw tooLarge("values", Extensions.MAX_VALUES);
        }
    }

    private String string() {
        String string = parser.getString();
        String decoded = text.decoded(string);
        if (!decoded.equals(string)) {
            unescaped.run();
        }
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
        Deque<Set<String>> names = new ArrayDeque<>();
        enterWith(names);
        while (!names.isEmpty()) {
            switch (parser.nextToken()) {
                case PROPERTY_NAME -> {
                    if (!names.element().add(nextMember())) {
                        duplicate.run();
                    }
                    enterWith(names);
                }
                case END_OBJECT, END_ARRAY -> names.pop();
                default -> enterWith(names);
            }
        }
    }

    private void enterWith(Deque<Set<String>> names) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            names.push(new HashSet<>(4));
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            names.push(Set.of());
        }
    }

    private String nextMember() {
        String name = parser.currentName();
        parser.nextToken();
        return name;
    }
}
