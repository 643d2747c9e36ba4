package dev.storybrief.model.json;

import dev.storybrief.model.finding.Located;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
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
    static final char BYTE_ORDER_MARK = '\uFEFF';

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
            throw UnreadableJsonException.malformed("encoding", validPrefix(utf8).end);
        }
    }

    /** {@return the text up to the first byte that is not UTF-8} */
    static JsonText validPrefix(byte[] utf8) {
        CharBuffer decoded = CharBuffer.allocate(utf8.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8), decoded, true); // stops there
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

    /** {@return a string that a parser decoded, with the line breaks that had to be replaced for it} */
    String decoded(String string) {
        return characters == given ? string : SmartQuotes.withBreaks(string);
    }

    char[] copyOfCharacters() {
        return characters.clone();
    }

    /** {@return the whole text as it was given} */
    @Override
    public String toString() {
        return new String(given, 0, end);
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
            return UnreadableJsonException.tooLarge("depth", bracket, maxDepth);
        }
        TokenStreamLocation location = e.getLocation();
        int offset = location == null ? start : Math.max(start, Math.min(end, offset(location)));
        return e instanceof UnexpectedEndOfInputException
                ? UnreadableJsonException.malformed("end", offset)
                : UnreadableJsonException.malformed("syntax", startOfForeignWord(offset));
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
    Located located(JsonFactory factory, @Nullable Facts facts) {
        return new LocatedText(this, given, factory, facts);
    }
}
