package dev.storybrief.model.report;

import java.util.Objects;

/**
 * Describes one thing that a tidying reader repaired, since it could be read in one way only. Immutable.
 *
 * @param kind what was repaired
 * @param pointer where, as a JSON Pointer (RFC 6901) into the text that was read; the root is empty
 * @param line of the value, 1-based
 * @param column of the same place, in Unicode code points, 1-based
 */
public record Note(Kind kind, String pointer, int line, int column) {

    public Note {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** {@return the note in one line, such as {@code 3:15: /headline White space at the edges was left out.}} */
    @Override
    public String toString() {
        return line + ":" + column + ": " + pointer + (pointer.isEmpty() ? "" : " ") + kind.message();
    }

    /** Lists what is repaired. */
    public enum Kind {
        /** White space before the first or after the last character of a string. */
        EDGE_SPACE("White space at the edges was left out."),
        /** The end of a line or a tab within a string, where a space stands now. */
        LINE_BREAK("The end of a line became a space."),
        /** A line break or a tab within a string of the host's own members, where JSON demands an escape. */
        UNESCAPED_BREAK("A line break within a string was read as if it were escaped."),
        /** Typographic quotes around the strings of the JSON, in the place of the straight ones. */
        SMART_QUOTES("Typographic quotes around strings became straight ones."),
        /** A citation that the same list had already. */
        REPEATED_CITATION("A citation that the list has already was left out."),
        /** Letters of a value of a closed list in another case. */
        LETTER_CASE("The letters of the value got the case that it has in the format.");

        private final String message;

        Kind(String message) {
            this.message = message;
        }

        /** {@return what was repaired, in one sentence} */
        public String message() {
            return message;
        }
    }
}
