package dev.storybrief.model.json;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.finding.Findings;
import dev.storybrief.model.finding.Place;
import dev.storybrief.model.report.Note;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.shape.Kind;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import dev.storybrief.model.text.Characters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;

/**
 * Makes a brief from the tokens of one JSON text. A value that its member cannot hold is reported and left out, so that
 * the constraints can still check the other members. Valid and invalid briefs are read by the same code.
 */
final class BriefBinder {
    /** The most entries that are read of a list, with those of the lists within it. No valid brief has more than 330. */
    static final int MAX_ENTRIES = 700;

    private final JsonText text;
    private final JsonParser parser;
    private final Findings findings;
    private final AnyValue anyValue;
    private final @Nullable Facts facts;
    private final @Nullable Tidying tidying;
    private int entries;
    private int openLists;

    BriefBinder(JsonText text, JsonParser parser, Findings findings, @Nullable Facts facts, @Nullable Tidying tidying) {
        this.text = text;
        this.parser = parser;
        this.findings = findings;
        this.facts = facts;
        this.tidying = tidying;
        anyValue = new AnyValue(text, parser, () -> note(ProblemCode.DUPLICATE_MEMBER, ""), this::noteBreak);
    }

    /** {@return the brief, as far as it can be read, or {@code null} where the text is no JSON object} */
    @Nullable
    StoryBrief bind() {
        if (parser.nextToken() == null) {
            throw UnreadableJsonException.malformed("empty", offset());
        }
        StoryBrief brief = null;
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            brief = (StoryBrief) object(RecordShape.BRIEF);
        } else {
            note(ProblemCode.WRONG_TYPE, "object");
            anyValue.skip();
        }
        parser.finishToken(); // if the text is a single string, only its start has been read
        int end = text.offset(parser.currentLocation());
        if (hasMore()) {
            throw UnreadableJsonException.malformed("trailing", text.skipSpace(end));
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
        long seen = 0; // a bit for each member; no record has 64
        Facts given = shape == RecordShape.BRIEF ? facts : null;
        Set<String> refused = null;
        Map<String, @Nullable Object> extensions = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            boolean isOfHost = given != null && given.isOfHost(name);
            Member member = isOfHost ? null : shape.member(name);
            if (member != null) {
                long bit = 1L << member.index();
                if ((seen & bit) == 0) {
                    seen |= bit;
                    values[member.index()] = value(member);
                } else {
                    note(ProblemCode.DUPLICATE_MEMBER, "");
                    findings.secondValueUnread(place());
                    skip(member);
                }
            } else if (shape == RecordShape.BRIEF && !isOfHost && name.startsWith(Extensions.PREFIX)) {
                extensions = extensions == null ? new LinkedHashMap<>() : extensions;
                if (extensions.containsKey(name)) {
                    duplicate();
                } else {
                    extensions.put(name, anyValue.read());
                }
            } else {
                refused = refused == null ? new HashSet<>() : refused;
                if (!refused.add(name)) {
                    duplicate();
                } else if (isOfHost) {
                    notYours(shape.member(name));
                } else {
                    unknown(shape, name);
                }
            }
        }
        if (extensions != null) {
            values[values.length - 1] = extensions;
        }
        if (given != null) {
            given.addTo(values);
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
        if (openLists++ == 0) {
            entries = 0;
        }
        List<@Nullable Object> list = new ArrayList<>();
        Tidying citations = member.isCitations() ? tidying : null;
        Set<Object> cited = citations == null ? Set.of() : new HashSet<>();
        List<Integer> kept = citations == null ? List.of() : new ArrayList<>();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (entries++ >= MAX_ENTRIES) {
                skipRestOfArray();
                findings.listCut(place(), MAX_ENTRIES);
                break;
            }
            Object entry = parser.currentToken() == JsonToken.VALUE_NULL ? null : entry(member);
            if (citations == null) {
                list.add(entry);
            } else if (entry != null && !cited.add(entry)) {
                entries--;
                citations.note(Note.Kind.REPEATED_CITATION, place(), offset());
            } else {
                list.add(entry);
                kept.add(i);
            }
        }
        if (citations != null) {
            findings.entriesKept(place(), kept);
        }
        openLists--;
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
            case INTEGER -> {
                Integer number = token.isNumeric() ? WholeNumber.at(parser) : null;
                yield number == null ? unreadable(member, "integer") : number;
            }
            default -> token == JsonToken.VALUE_STRING ? string(member) : unreadable(member, "string");
        };
    }

    private @Nullable Object string(Member member) {
        String given = text.decoded(parser.getString());
        String tidied = tidying == null ? given : tidying.tidy(member, given, place(), offset());
        Object value = member.parse(tidied);
        if (value == null) {
            if (Characters.isBlank(tidied)) {
                note(ProblemCode.BLANK, "");
            } else if (member.kind() == Kind.CHOICE) {
                note(ProblemCode.INVALID_VALUE, "", Map.of("allowed", member.allowed()));
            } else {
                note(member.kind() == Kind.TIMESTAMP ? ProblemCode.INVALID_TIMESTAMP : ProblemCode.INVALID_DATE, "");
            }
        }
        return value;
    }

    private @Nullable Object unreadable(Member member, String wanted) {
        note(ProblemCode.WRONG_TYPE, wanted);
        return skip(member);
    }

    private @Nullable Object skip(Member member) {
        anyValue.skip();
        if (member.cites()) {
            findings.citationsUnread();
        }
        return null;
    }

    private void duplicate() {
        note(ProblemCode.DUPLICATE_MEMBER, "");
        anyValue.skip();
    }

    private void noteBreak() {
        if (tidying != null) {
            tidying.note(Note.Kind.UNESCAPED_BREAK, place(), offset());
        }
    }

    /** Passes over a member of the host's. One that is null, or a list without entries, is absent, as everywhere. */
    private void notYours(@Nullable Member member) {
        Place place = place();
        int start = offset();
        boolean isList = parser.currentToken() == JsonToken.START_ARRAY && member != null && member.isList();
        boolean isAbsent =
                parser.currentToken() == JsonToken.VALUE_NULL || (isList && parser.nextToken() == JsonToken.END_ARRAY);
        if (!isAbsent && findings.needs(ProblemCode.NOT_YOURS)) {
            findings.add(ProblemCode.NOT_YOURS, place, start, "", Map.of());
        }
        if (isList && !isAbsent) {
            skipRestOfArray();
        } else {
            parser.skipChildren();
        }
    }

    private void unknown(RecordShape shape, String name) {
        if (findings.needs(ProblemCode.UNKNOWN_MEMBER)) {
            String nearest = shape.nearest(name);
            if (nearest == null || (facts != null && shape == RecordShape.BRIEF && facts.isOfHost(nearest))) {
                note(ProblemCode.UNKNOWN_MEMBER, "unlike");
            } else {
                note(ProblemCode.UNKNOWN_MEMBER, "", Map.of("nearest", nearest));
            }
        }
        anyValue.skip();
    }

    private void note(ProblemCode code, String variant) {
        note(code, variant, Map.of());
    }

    private void note(ProblemCode code, String variant, Map<String, Object> parameters) {
        if (findings.needs(code)) {
            findings.add(code, place(), offset(), variant, parameters);
        }
    }

    /** {@return the place of the value that the parser is at, or of the object or list whose end it is at} */
    private Place place() {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext holder = parser.currentToken().isStructStart() ? context.getParent() : context;
        Deque<TokenStreamContext> unplaced = new ArrayDeque<>();
        while (!holder.inRoot() && holder.currentValue() == null) {
            unplaced.push(holder);
            holder = holder.getParent();
        }
        Place place = placeOfValueIn(holder);
        for (TokenStreamContext container : unplaced) {
            container.assignCurrentValue(place); // the parser drops it with the container
            place = placeOfValueIn(container);
        }
        return place;
    }

    private static Place placeOfValueIn(TokenStreamContext holder) {
        return holder.currentValue() instanceof Place place
                ? place.child(holder.inArray() ? (Object) holder.getCurrentIndex() : holder.currentName())
                : Place.ROOT;
    }

    private int offset() {
        return text.offset(parser.currentTokenLocation());
    }
}
