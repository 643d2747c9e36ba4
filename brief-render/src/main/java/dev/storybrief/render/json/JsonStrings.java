package dev.storybrief.render.json;

import dev.storybrief.model.text.Characters;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes strings so that every string of Java comes back, and names. Characters that a text of the format may not hold,
 * such as controls (C0, DEL, C1), bidirectional overrides and lone surrogates, are written as escapes of four hexadecimal
 * digits, in lower case as in RFC 8785: the output may be shown on a terminal, which obeys some of them.
 */
final class JsonStrings {
    private static final int ROOM = 512;
    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final HexFormat HEX = HexFormat.of();
    private static final char DELETE = 0x7F;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final JsonGenerator json;
    private final char[] characters = new char[ROOM];
    private final byte[] bytes = new byte[ROOM + Long.BYTES];

    JsonStrings(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a string. Jackson looks at characters one by one; most strings are short ASCII with nothing to escape, which
     * a block of them tells at once, and are written as a block as well: a brief takes two thirds of the time.
     */
    void write(String text) {
        int length = text.length();
        int seen = length <= ROOM ? seen(text, length) : Character.MAX_VALUE;
        if (seen < 0x80 && isWrittenAsItIs(text, length)) {
            json.writeRawUTF8String(bytes, 0, length);
        } else if (Characters.firstUnsafe(text) >= 0) {
            json.writeRawValue('"' + escape(text) + '"');
        } else {
            json.writeString(text);
        }
    }

    /** Writes the name of a member that is none of the format's, without lone surrogates: no reader takes those in names. */
    void writeName(String name) {
        if (Characters.firstUnsafe(name) >= 0) {
            json.writeName(new EscapedName(name, escape(name)));
        } else {
            json.writeName(name);
        }
    }

    /** {@return the bits of all characters} Without a way out, which the JIT unrolls. */
    private int seen(String text, int length) {
        text.getChars(0, length, characters, 0);
        int seen = 0;
        for (int i = 0; i < length; i++) {
            seen |= characters[i];
        }
        return seen;
    }

    /** Looks at eight bytes at a time, with spaces after the text so that the last eight are whole. */
    @SuppressWarnings("deprecation") // the one copy from string to bytes that the JIT makes a block move of; ASCII only
    boolean isWrittenAsItIs(String ascii, int length) {
        ascii.getBytes(0, length, bytes, 0);
        WORDS.set(bytes, length, ONES * ' ');
        long found = 0;
        for (int i = 0; i < length; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            found |= (word - ONES * ' ') | ((word ^ ONES * '"') - ONES) | ((word ^ ONES * '\\') - ONES);
            found |= (word ^ ONES * DELETE) - ONES;
        }
        return (found & HIGH_BITS) == 0;
    }

    /** {@return a text that UTF-8 can encode, with U+FFFD for lone surrogates} */
    static String withoutLoneSurrogates(String text) {
        return Characters.firstUnsafe(text) < 0
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '"', '\\' -> escaped.append('\\').append((char) c);
                case '\b' -> escaped.append("\\b");
                case '\f' -> escaped.append("\\f");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> append(c, escaped);
            }
        }
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        if (Characters.isUnsafe(c)) {
            for (char unit : Character.toChars(c)) {
                escaped.append("\\u").append(HEX.toHexDigits(unit));
            }
        } else {
            escaped.appendCodePoint(c);
        }
    }

    /** A name that was escaped here, so that Jackson does not escape it by its own rules. */
    private static final class EscapedName extends SerializedString {
        private static final long serialVersionUID = 1L;

        EscapedName(String name, String escaped) {
            super(name);
            _quotedUTF8Ref = escaped.getBytes(StandardCharsets.UTF_8);
        }
    }
}
