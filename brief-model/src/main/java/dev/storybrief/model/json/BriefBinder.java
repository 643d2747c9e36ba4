package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.finding.Findings;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.shape.Kind;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import dev.storybrief.model.text.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Makes a brief from the tokens of one JSON text. A value that its member cannot hold is reported and left out, so that
 * the constraints can still check the other members. Valid and invalid briefs are read by the same code.
 */
final class BriefBinder {
    /**
     * The limit of entries in all lists of a brief together; the reader skips the rest. No valid brief has more than 678.
     * The limit bounds the memory for violations of Hibernate Validator, and the time that it takes to collect those of
     * the entries of one list, which grows with the square of their number.
     */
    static final int MAX_ENTRIES = 700;

    private final JsonText text;
    private final JsonParser parser;
    private final Findings findings;
    private final CurrentPath path = new CurrentPath();
    private final AnyValue anyValue;
    private int entries;

    BriefBinder(JsonText text, JsonParser parser, Findings findings) {
        this.text = text;
        this.parser = parser;
        this.findings = findings;
        anyValue = new AnyValue(text, parser, path, this::noteDuplicate);
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
        parser.finishToken(); // if the text is a single string, only its start has been read
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
        path.enter();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            path.nextMember(name);
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
            } else if (shape == RecordShape.BRIEF && name.startsWith(Extensions.PREFIX)) {
                extensions = extensions == null ? new LinkedHashMap<>() : extensions;
                if (extensions.containsKey(name)) {
                    duplicate();
                } else {
                    extensions.put(name, anyValue.read());
                }
            } else {
                unknown = unknown == null ? new HashSet<>() : unknown;
                if (unknown.add(name)) {
                    unknown(shape, name);
                } else {
                    duplicate();
                }
            }
        }
        path.leave();
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
        path.enter();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (entries++ > MAX_ENTRIES) {
                findings.listCut(path.holder());
                skipRestOfArray();
                break;
            }
            path.nextEntry();
            list.add(parser.currentToken() == JsonToken.VALUE_NULL ? null : entry(member));
        }
        path.leave();
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
        Object value = member.parse(text);
        if (value == null) {
            if (Characters.isBlank(text)) {
                note(ProblemCode.BLANK, "");
            } else if (member.kind() == Kind.CHOICE) {
                note(ProblemCode.INVALID_VALUE, "", "allowed", member.allowed());
            } else {
                note(member.kind() == Kind.TIMESTAMP ? ProblemCode.INVALID_TIMESTAMP : ProblemCode.INVALID_DATE, "");
            }
        }
        return value;
    }

    /** Reads a whole number, such as 2, 2.0 or 2e0. One beyond {@code int} becomes its least or greatest value. */
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

    /** {@return the current number, or {@code null} if it is too long or its exponent is beyond {@code int}} */
    private @Nullable BigDecimal number() {
        if (parser.getStringLength() > AnyValue.MAX_NUMBER_LENGTH) {
            return null;
        }
        try {
            return new BigDecimal(parser.getString());
        } catch (NumberFormatException e) {
            return null; // an exponent beyond int
        }
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
        anyValue.skip();
    }

    private void duplicate() {
        noteDuplicate();
        anyValue.skip();
    }

    private void noteDuplicate() {
        note(ProblemCode.DUPLICATE_MEMBER, "");
    }

    private void unknown(RecordShape shape, String name) {
        if (findings.needs(ProblemCode.UNKNOWN_MEMBER)) {
            String nearest = shape.nearest(name);
            if (nearest == null) {
                note(ProblemCode.UNKNOWN_MEMBER, "unlike");
            } else {
                note(ProblemCode.UNKNOWN_MEMBER, "", "nearest", nearest);
            }
        }
        anyValue.skip();
    }

    private void note(ProblemCode code, String variant, Object... parameters) {
        if (findings.needs(code)) {
            findings.add(code, path.place(), offset(), variant, parameters);
        }
    }

    private int offset() {
        return text.offset(parser.currentTokenLocation());
    }
}
