package dev.storybrief.model.json;

import static java.util.Objects.requireNonNull;

import dev.storybrief.model.finding.Located;
import dev.storybrief.model.finding.Place;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Finds lines and columns in a text, and the values in it that constraints may be about. */
final class LocatedText implements Located {
    private final JsonText text;
    private final char[] given;
    private final JsonFactory factory;
    private final @Nullable Facts facts;

    /** Where the values start. They are looked up once a place is asked for. */
    private final Map<Place, Integer> offsets = new HashMap<>();

    private int offset;
    private int line = 1;
    private int column = 1;

    /**
     * Starts at the first line.
     *
     * @param given the characters of the text as they were given
     * @param factory of parsers that can read the text
     * @param facts whose members have the place of the brief, also where the text has such a member
     */
    LocatedText(JsonText text, char[] given, JsonFactory factory, @Nullable Facts facts) {
        this.text = text;
        this.given = given;
        this.factory = factory;
        this.facts = facts;
        this.offset = given.length > 0 && given[0] == JsonText.BYTE_ORDER_MARK ? 1 : 0;
    }

    @Override
    public int offsetOf(Place place) {
        if (offsets.isEmpty()) {
            try (JsonParser parser = text.parser(factory)) {
                parser.nextToken();
                value(parser, RecordShape.BRIEF, Place.ROOT);
            }
        }
        Integer offset = offsets.get(place);
        return offset != null ? offset : offsetOf(requireNonNull(place.parent(), "the brief itself has an offset"));
    }

    @Override
    public LineColumn lineColumn(int wanted) {
        while (offset < wanted) {
            char c = given[offset++];
            boolean isBreak = c == '\n' || (c == '\r' && (offset == text.end() || given[offset] != '\n'));
            if (isBreak) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c) || !Character.isHighSurrogate(given[Math.max(0, offset - 2)])) {
                column++;
            }
        }
        return new LineColumn(line, column);
    }

    /**
     * Finds the values that a constraint may be about: those that the format names. Of a list it finds as many entries as the
     * binder reads of it at most, those of lists within it not counted; all others are looked for at the list.
     */
    private void value(JsonParser parser, @Nullable RecordShape shape, Place place) {
        offsets.put(place, text.offset(parser.currentTokenLocation()));
        if (parser.currentToken() != JsonToken.START_OBJECT || shape == null) {
            parser.skipChildren();
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            Member member = shape.member(name);
            boolean isOfHost = shape == RecordShape.BRIEF && facts != null && facts.isOfHost(name);
            Place child = place.child(name);
            if (member == null || isOfHost || offsets.containsKey(child)) {
                parser.skipChildren();
            } else if (member.isList() && parser.currentToken() == JsonToken.START_ARRAY) {
                list(parser, member.shape(), child);
            } else {
                value(parser, member.isList() ? null : member.shape(), child);
            }
        }
    }

    private void list(JsonParser parser, @Nullable RecordShape shape, Place place) {
        offsets.put(place, text.offset(parser.currentTokenLocation()));
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i >= BriefBinder.MAX_ENTRIES) {
                parser.skipChildren();
            } else {
                value(parser, shape, place.child(i));
            }
        }
    }
}
