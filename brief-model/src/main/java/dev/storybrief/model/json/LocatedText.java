package dev.storybrief.model.json;

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
    private final @Nullable JsonFactory factory;
    private final @Nullable Facts facts;
    private @Nullable Node root;
    private int offset;
    private int line = 1;
    private int column = 1;

    /**
     * Starts at the first line.
     *
     * @param given the characters of the text as they were given
     * @param factory of parsers that can read the text, or {@code null} where only lines are asked for
     * @param facts whose members have the place of the brief, also where the text has such a member
     */
    LocatedText(JsonText text, char[] given, @Nullable JsonFactory factory, @Nullable Facts facts) {
        this.text = text;
        this.given = given;
        this.factory = factory;
        this.facts = facts;
        this.offset = given.length > 0 && given[0] == JsonText.BYTE_ORDER_MARK ? 1 : 0;
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

    /** {@return the values, which are looked up once a place is asked for} */
    private Node root() {
        Node found = root;
        if (found == null) {
            found = factory == null ? new Node(text.start()) : readRoot(factory);
            root = found;
        }
        return found;
    }

    private Node readRoot(JsonFactory parsers) {
        try (JsonParser parser = text.parser(parsers)) {
            parser.nextToken();
            return value(parser, RecordShape.BRIEF);
        }
    }

    /** Finds the values that a constraint may be about: what the format names, as far as the binder looks at it. */
    private Node value(JsonParser parser, @Nullable RecordShape shape) {
        Node node = new Node(text.offset(parser.currentTokenLocation()));
        if (parser.currentToken() == JsonToken.START_OBJECT && shape != null) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                Member member = shape.member(name);
                boolean isHosts = shape == RecordShape.BRIEF && facts != null && facts.isOfHost(name);
                if (member == null || isHosts || node.child(name) != null) {
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
        Node node = new Node(text.offset(parser.currentTokenLocation()));
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i >= BriefBinder.MAX_ENTRIES) {
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
