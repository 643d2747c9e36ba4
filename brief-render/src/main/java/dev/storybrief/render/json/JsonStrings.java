package dev.storybrief.render.json;

import tools.jackson.core.JsonGenerator;

/** Writes strings so that any string of Java gets through: UTF-8 has no lone surrogates, but JSON can say them. */
final class JsonStrings {
    private JsonStrings() {}

    static void write(JsonGenerator json, String text) {
        if (hasLoneSurrogate(text)) {
            json.writeRawValue(quote(text));
        } else {
            json.writeString(text);
        }
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
