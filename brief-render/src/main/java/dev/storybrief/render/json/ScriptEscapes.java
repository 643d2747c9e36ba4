package dev.storybrief.render.json;

import dev.storybrief.model.text.Characters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what could end a script element, open a comment in it, or end a line of it, and the controls (DEL, C1) and
 * bidirectional overrides that a terminal obeys.
 */
final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    ScriptEscapes() {
        for (char c : new char[] {'<', '>', '&', '\'', 0x7F}) {
            ascii[c] = ESCAPE_STANDARD;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    /** Jackson asks for each half of a surrogate pair by itself. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Characters.isUnsafe(c) && !Character.isSurrogate((char) c)
                ? new SerializedString(String.format("\\u%04X", c))
                : null;
    }
}
