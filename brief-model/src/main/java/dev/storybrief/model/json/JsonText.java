package dev.storybrief.model.json;

import dev.storybrief.model.finding.Located;
import dev.storybrief.model.finding.Place;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Holds the characters of a JSON text, and makes parsers for it. Positions are counted in the same characters that the
 * parsers read, so that bytes are decoded once and places are right in every script.
 */
final class JsonText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char[] characters;

    /** The characters before any of them were replaced, in which lines are counted; of the same length. */
    private final char[] given;

    private final int start;
    private final int end;

    private JsonText(char[] characters, char[] given, int start, int end) {
        this.characters = characters;
        this.given = given;
        this.start = start;
        this.end = end;
    }

    /** {@return a factory whose parsers take any JSON (RFC 8259) up to a size and a depth, and nothing but JSON} */
    static JsonFactory factory(int maxSize, int maxDepth) {
        return JsonFactory.builder()
                // the table of names would keep those of every text for as long as the factory lives
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxStringLength(maxSize)
                        .maxNameLength(maxSize)
                        .maxNumberLength(maxSize)
                        .build())
                .build();
    }

    static JsonText of(String text) {
        return of(text.toCharArray(), text.length());
    }

    /**
     * {@return the text that bytes encode in UTF-8, the one encoding of JSON (RFC 8259, section 8.1)}
     *
     * @throws UnreadableJsonException if they are not UTF-8; its offset is the end of the text before
     */
    static JsonText of(byte[] utf8) {
        try {
            CharBuffer decoded = Utf8.decode(utf8);
            return of(decoded.array(), decoded.length());
        } catch (CharacterCodingException e) {
            throw new UnreadableJsonException(ProblemCode.MALFORMED_JSON, "encoding", validPrefix(utf8).end);
        }
    }

    /** {@return the text up to the first byte that is not UTF-8} */
    static JsonText validPrefix(byte[] utf8) {
        CharBuffer decoded = CharBuffer.allocate(utf8.length);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(utf8), decoded, true);
        return of(decoded.array(), decoded.position());
    }

    private static JsonText of(char[] characters, int length) {
        boolean isMarked = length > 0 && characters[0] == BYTE_ORDER_MARK;
        return new JsonText(characters, characters, isMarked ? 1 : 0, length);
    }

    /** {@return the part of this text between two offsets, whose places are still those of the whole} */
    JsonText part(int from, int to) {
        return new JsonText(characters, given, from, to);
    }

    /** {@return this text with other characters, as many as it has} Places are still those of this text. */
    JsonText with(char[] replaced) {
        return new JsonText(replaced, given, start, end);
    }

    char[] copyOfCharacters() {
        return characters.clone();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** {@return the first offset from the given one on that is not JSON's white space} */
    int skipSpace(int from) {
        int offset = from;
        while (offset < end && " \t\r\n".indexOf(characters[offset]) >= 0) {
            offset++;
        }
        return offset;
    }

    /** {@return all characters, also those outside of this part} */
    CharSequence characters() {
        return CharBuffer.wrap(characters);
    }

    JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), characters, start, end - start);
    }

    /** {@return the index in {@code characters} of a parser's location, which counts from the start of this part} */
    int offset(TokenStreamLocation location) {
        return start + (int) location.getCharOffset();
    }

    /** {@return why a parser gave up, with what it threw} */
    UnreadableJsonException unreadable(JacksonException e, JsonParser parser, int maxDepth) {
        if (e instanceof StreamConstraintsException) {
            int bracket = offset(parser.currentLocation()) - 1;
            return new UnreadableJsonException(ProblemCode.TOO_LARGE, "depth", bracket, "max", maxDepth);
        }
        TokenStreamLocation location = e.getLocation();
        int offset = location == null ? start : Math.max(start, Math.min(end, offset(location)));
        return e instanceof UnexpectedEndOfInputException
                ? new UnreadableJsonException(ProblemCode.MALFORMED_JSON, "end", offset)
                : new UnreadableJsonException(ProblemCode.MALFORMED_JSON, "syntax", startOfForeignWord(offset));
    }

    /** {@return the start of a word that is no JSON, such as {@code NaN}, or else the offset: the parser reports its end} */
    private int startOfForeignWord(int offset) {
        for (String word : new String[] {"NaN", "Infinity", "+"}) {
            int from = offset - word.length();
            if (from >= start && word.contentEquals(CharBuffer.wrap(characters, from, word.length()))) {
                return from;
            }
        }
        return offset;
    }

    /** {@return the places of the values in this text, which the factory's parsers can read} */
    Located located(JsonFactory factory) {
        return new LocatedText(factory);
    }

    /** {@return the lines of this text, for places that are known by their offset} */
    Located lines() {
        return new LocatedText(null);
    }

    private final class LocatedText implements Located {
        private final @Nullable JsonFactory factory;
        private @Nullable Node root;
        private int offset;
        private int line = 1;
        private int column = 1;

        private LocatedText(@Nullable JsonFactory factory) {
            this.factory = factory;
            this.offset = characters.length > 0 && characters[0] == BYTE_ORDER_MARK ? 1 : 0;
        }

        /** {@return the values, which are looked up once a place is asked for} */
        private Node root() {
            Node found = root;
            if (found == null) {
                found = factory == null ? new Node(start) : readRoot(factory);
                root = found;
            }
            return found;
        }

        @Override
        public int offsetOf(Place place) {
            Node node = root();
            for (Object step : place.steps()) {
                Node next = node.child(step);
                if (next == null) {
                    break;
                }
                node = next;
            }
            return node.offset;
        }

        @Override
        public LineColumn lineColumn(int wanted) {
            while (offset < wanted) {
                char c = given[offset++];
                boolean isBreak = c == '\n' || (c == '\r' && (offset == end || given[offset] != '\n'));
                if (isBreak) {
                    line++;
                    column = 1;
                } else if (!Character.isLowSurrogate(c) || !Character.isHighSurrogate(given[Math.max(0, offset - 2)])) {
                    column++;
                }
            }
            return new LineColumn(line, column);
        }
    }

    private Node readRoot(JsonFactory factory) {
        try (JsonParser parser = parser(factory)) {
            parser.nextToken();
            return value(parser, RecordShape.BRIEF);
        }
    }

    /** Finds the values that a constraint may be about: what the format names, as far as the binder looks at it. */
    private Node value(JsonParser parser, @Nullable RecordShape shape) {
        Node node = new Node(offset(parser.currentTokenLocation()));
        if (parser.currentToken() == JsonToken.START_OBJECT && shape != null) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                Member member = shape.member(name);
                if (member == null || node.child(name) != null) {
                    parser.skipChildren();
                } else {
                    node.put(member.name(), member.isList() ? list(parser, member) : value(parser, member.shape()));
                }
            }
        } else {
            parser.skipChildren();
        }
        return node;
    }

    private Node list(JsonParser parser, Member member) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return value(parser, null);
        }
        Node node = new Node(offset(parser.currentTokenLocation()));
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i > BriefBinder.MAX_ENTRIES) {
                parser.skipChildren();
            } else {
                node.put(i, value(parser, member.shape()));
            }
        }
        return node;
    }

    /** Knows where a value is, and where the values in it are. */
    private static final class Node {
        private final int offset;
        private Map<Object, Node> children = Map.of();

        private Node(int offset) {
            this.offset = offset;
        }

        private void put(Object step, Node child) {
            if (children.isEmpty()) {
                children = new HashMap<>();
            }
            children.put(step, child);
        }

        private @Nullable Node child(Object step) {
            return children.get(step);
        }
    }
}
