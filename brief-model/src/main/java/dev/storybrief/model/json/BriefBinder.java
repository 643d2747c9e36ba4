package dev.storybrief.model.json;

import dev.storybrief.model.PartialDate;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.finding.Findings;
import dev.storybrief.model.shape.Kind;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import dev.storybrief.model.text.Characters;
import dev.storybrief.model.validation.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Turns the tokens of one JSON text into a brief. What does not fit is left out and noted, so that the constraints can
 * speak of the rest: one bad member hides no other. It reads valid and invalid briefs by the same way.
 */
final class BriefBinder {
    /**
     * No valid brief has more than 700 entries in all its lists; past this the rest of a list is not looked at. The time
     * that Hibernate Validator takes to collect violations of the entries of a list grows with the square of their number.
     */
    private static final int MAX_ENTRIES = 1000;

    private static final int MAX_NUMBER_LENGTH = 1000;

    private final JsonText text;
    private final JsonParser parser;
    private final Findings findings;
    private @Nullable Object[] steps = new Object[8];
    private int depth;
    private int entries;

    BriefBinder(JsonText text, JsonParser parser, Findings findings) {
        this.text = text;
        this.parser = parser;
        this.findings = findings;
    }

    /** {@return the brief, as far as it can be read, or {@code null} where the text is no JSON object} */
    @Nullable
    StoryBrief bind() {
        if (parser.nextToken() == null) {
            throw new UnreadableJsonException(ProblemCode.MALFORMED_JSON, "empty", offset());
        }
        StoryBrief brief = null;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            brief = (StoryBrief) object(RecordShape.BRIEF);
        } else {
            wrongType("object");
        }
        parser.finishToken(); // of a lone string only the start was read
        int end = text.offset(parser.currentLocation());
        if (hasMore()) {
            throw new UnreadableJsonException(ProblemCode.MALFORMED_JSON, "trailing", text.skipSpace(end));
        }
        return brief;
    }

    private boolean hasMore() {
        try {
            return parser.nextToken() != null;
        } catch (StreamReadException e) {
            return true;
        }
    }

    private Object object(RecordShape shape) {
        @Nullable Object[] values = new Object[shape.members().size()];
        long seen = 0;
        Set<String> unknown = null;
        Map<String, @Nullable Object> extensions = null;
        push("");
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            steps[depth - 1] = name;
            parser.nextToken();
            Member member = shape.member(name);
            if (member != null) {
                long bit = 1L << member.index();
                if ((seen & bit) == 0) {
                    seen |= bit;
                    values[member.index()] = value(member);
                } else {
                    duplicate();
                }
            } else if (shape == RecordShape.BRIEF && name.startsWith("_")) {
                extensions = extensions == null ? new LinkedHashMap<>() : extensions;
                if (extensions.containsKey(name)) {
                    duplicate();
                } else {
                    extensions.put(name, json());
                }
            } else {
                unknown = unknown == null ? new HashSet<>() : unknown;
                if (unknown.add(name)) {
                    note(ProblemCode.UNKNOWN_MEMBER, "", "nearest", new Nearest(shape, name));
                    skip();
                } else {
                    duplicate();
                }
            }
        }
        pop();
        if (extensions != null) {
            values[values.length - 1] = extensions;
        }
        return shape.make(values);
    }

    private @Nullable Object value(Member member) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (!member.isList()) {
            return entry(member);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return list(member);
        }
        return unreadable(member, "array");
    }

    private List<@Nullable Object> list(Member member) {
        List<@Nullable Object> list = new ArrayList<>();
        push("");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (entries++ > MAX_ENTRIES) {
                findings.listCut(steps, depth - 1);
                skipRestOfArray();
                break;
            }
            steps[depth - 1] = list.size();
            list.add(parser.currentToken() == JsonToken.VALUE_NULL ? null : entry(member));
        }
        pop();
        return list;
    }

    private void skipRestOfArray() {
        do {
            parser.skipChildren();
        } while (parser.nextToken() != JsonToken.END_ARRAY);
    }

    private @Nullable Object entry(Member member) {
        JsonToken token = parser.currentToken();
        return switch (member.kind()) {
            case RECORD ->
                token == JsonToken.START_OBJECT && member.shape() != null
                        ? object(member.shape())
                        : unreadable(member, "object");
            case INTEGER ->
                token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT
                        ? integer(member)
                        : unreadable(member, "integer");
            default -> token == JsonToken.VALUE_STRING ? string(member) : unreadable(member, "string");
        };
    }

    private @Nullable Object string(Member member) {
        String text = parser.getString();
        if (member.kind() == Kind.STRING) {
            return text;
        }
        Object value = switch (member.kind()) {
            case CHOICE -> member.choices().get(text);
            case TIMESTAMP -> Rfc3339.parse(text);
            default -> partialDate(text);
        };
        if (value == null) {
            if (Characters.isBlank(text)) {
                note(ProblemCode.BLANK, "");
            } else if (member.kind() == Kind.CHOICE) {
                note(
                        ProblemCode.INVALID_VALUE,
                        "",
                        "allowed",
                        String.join(", ", new TreeSet<>(member.choices().keySet())));
            } else {
                note(member.kind() == Kind.TIMESTAMP ? ProblemCode.INVALID_TIMESTAMP : ProblemCode.INVALID_DATE, "");
            }
        }
        return value;
    }

    private static @Nullable PartialDate partialDate(String text) {
        try {
            return PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Takes whole numbers, however written; those beyond {@code int} become its ends, which no bound allows. */
    private @Nullable Object integer(Member member) {
        BigDecimal number = number();
        if (number == null && parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getString().startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        if (number == null) {
            return unreadable(member, "integer");
        }
        long digitsBeforePoint = number.precision() - (long) number.scale();
        if (number.signum() != 0 && digitsBeforePoint > 10) {
            return number.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        if (number.signum() != 0
                && (digitsBeforePoint < 1 || number.stripTrailingZeros().scale() > 0)) {
            return unreadable(member, "integer");
        }
        return number.signum() == 0
                ? 0
                : (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValue()));
    }

    /** {@return the number at hand, or {@code null} where it has more digits, or an exponent, that nothing needs} */
    private @Nullable BigDecimal number() {
        if (parser.getStringLength() > MAX_NUMBER_LENGTH) {
            return null;
        }
        try {
            return new BigDecimal(parser.getString());
        } catch (NumberFormatException e) {
            return null; // an exponent beyond int
        }
    }

    /** Reads any JSON; the parser bounds how deep it goes. */
    private @Nullable Object json() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> jsonObject();
            case START_ARRAY -> jsonArray();
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> jsonNumber();
            case VALUE_NULL -> null;
            default -> parser.getBooleanValue();
        };
    }

    private Map<String, @Nullable Object> jsonObject() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        push("");
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            steps[depth - 1] = name;
            parser.nextToken();
            if (map.containsKey(name)) {
                duplicate();
            } else {
                map.put(name, json());
            }
        }
        pop();
        return map;
    }

    private List<@Nullable Object> jsonArray() {
        List<@Nullable Object> list = new ArrayList<>();
        push("");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            steps[depth - 1] = list.size();
            list.add(json());
        }
        pop();
        return list;
    }

    private Number jsonNumber() {
        BigDecimal number = number();
        if (number == null) {
            throw new UnreadableJsonException(ProblemCode.TOO_LARGE, "number", offset(), "max", MAX_NUMBER_LENGTH);
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getNumberValue() : number;
    }

    private @Nullable Object unreadable(Member member, String wanted) {
        wrongType(wanted);
        if (member.cites()) {
            findings.citationsUnread();
        }
        return null;
    }

    private void wrongType(String wanted) {
        note(ProblemCode.WRONG_TYPE, wanted);
        skip();
    }

    private void duplicate() {
        note(ProblemCode.DUPLICATE_MEMBER, "");
        skip();
    }

    /** Passes over a value that the brief has no place for; only a name twice in one object is wrong anywhere. */
    private void skip() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Set<String> names = new HashSet<>();
            push("");
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                steps[depth - 1] = name;
                parser.nextToken();
                if (names.add(name)) {
                    skip();
                } else {
                    duplicate();
                }
            }
            pop();
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            push("");
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                steps[depth - 1] = i;
                skip();
            }
            pop();
        }
    }

    private void note(ProblemCode code, String variant, Object... parameters) {
        findings.add(code, steps, depth, offset(), variant, parameters);
    }

    private int offset() {
        return text.offset(parser.currentTokenLocation());
    }

    private void push(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, depth * 2);
        }
        steps[depth++] = step;
    }

    private void pop() {
        depth--;
    }

    /** Looks for the nearest name only when the message is read. */
    private record Nearest(RecordShape shape, String name) {
        @Override
        public String toString() {
            return shape.nearest(name);
        }
    }
}
