package dev.storybrief.model.json;

import dev.storybrief.model.text.Characters;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.core.io.SerializedString;

/**
 * Is the name of an extension member with characters that a text of the format may not hold. They are escaped, since the
 * output may be shown on a terminal, which obeys some of them. Jackson's {@code CharacterEscapes} cannot do that: it is
 * asked about each half of a surrogate pair by itself.
 */
final class EscapedName extends SerializedString {
    private static final long serialVersionUID = 1L;

    private static final String SHORT_ESCAPES = "\"\\\b\f\n\r\t";
    private static final String SHORT_ESCAPE_LETTERS = "\"\\bfnrt";
    private static final HexFormat HEX = HexFormat.of();

    /** Makes the name of a member, which Jackson writes without escaping it again. */
    EscapedName(String name) {
        super(name);
        _quotedUTF8Ref = escape(name).getBytes(StandardCharsets.UTF_8);
    }

    /** {@return a text as it stands between quotation marks, with lower-case escapes as RFC 8785 has them} */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            int shortEscape = SHORT_ESCAPES.indexOf(c);
            if (shortEscape >= 0) {
                escaped.append('\\').append(SHORT_ESCAPE_LETTERS.charAt(shortEscape));
            } else if (Characters.isUnsafe(c)) {
                for (char unit : Character.toChars(c)) {
                    escaped.append("\\u").append(HEX.toHexDigits(unit));
                }
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
