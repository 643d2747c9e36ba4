package dev.storybrief.render.json;

import tools.jackson.core.JsonGenerator;

/** Writes strings so that any string of Java gets through: UTF-8 has no lone surrogates, but JSON can say them. */
final class JsonStrings {
    private final JsonGenerator json;
    private final char[] characters = new char[512];

    JsonStrings(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a string. Its characters are taken out as a block, which both the look at them and Jackson are faster with. */
    void write(String text) {
        int length = text.length();
        if (length <= characters.length) {
            text.getChars(0, length, characters, 0);
            if (!mayHoldSurrogate(characters, length)) {
                json.writeString(characters, 0, length);
                return;
            }
        }
        if (hasLoneSurrogate(text)) {
            json.writeRawValue(quote(text));
        } else {
            json.writeString(text);
        }
    }

    /** Looks at every character without a way out, which the JIT unrolls. May say yes where there is none, never no. */
    private static boolean mayHoldSurrogate(char[] characters, int length) {
        int seen = 0;
        for (int i = 0; i < length; i++) {
            seen |= characters[i];
        }
        return (seen & Character.MIN_SURROGATE) == Character.MIN_SURROGATE;
    }

    /** {@return a text that UTF-8 can say, with U+FFFD for lone surrogates: for names, of which Jackson takes no other} */
    static String withoutLoneSurrogates(String text) {
        if (!hasLoneSurrogate(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                if (codePoint <= 0xFFFF) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(c -> {
            boolean isLone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || isLone) {
                quoted.append(String.format("\\u%04X", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
