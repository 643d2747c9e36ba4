package dev.storybrief.model.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.text.Characters;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describes one thing that is wrong with a brief. Its JSON form, by any Jackson, has the members in this order; line and
 * column are left out where the brief came from no text. Immutable.
 *
 * @param severity whether the brief is invalid for it
 * @param pointer where, as a JSON Pointer (RFC 6901); the root is empty. It is at most 1,000 characters long: a name of
 *     more than 320 is cut, with an ellipsis (U+2026) at its end, and where the names together have more than 640, an
 *     ellipsis replaces some after the first. It has names of members as they were written, so that in HTML it has to be
 *     escaped
 * @param code what kind of problem it is
 * @param message what is wrong and what is allowed, in one sentence that never repeats the offending value
 * @param line of the value, or of the nearest enclosing object where a member is missing; 1-based
 * @param column of the same place, in Unicode code points, 1-based
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"severity", "pointer", "code", "message", "line", "column"})
public record Problem(
        Severity severity,
        String pointer,
        ProblemCode code,
        String message,
        @Nullable Integer line,
        @Nullable Integer column)
        implements Serializable {
    private static final int MAX_POINTER_LENGTH = 200;

    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /** {@return the problem in one line, such as {@code 3:15: error too-long /headline …}} */
    @Override
    public String toString() {
        String where = pointerInOneLine();
        StringBuilder text = new StringBuilder(where.length() + message.length() + 60);
        if (line != null) {
            text.append(line).append(':').append(column).append(": ");
        }
        text.append(severity.key()).append(' ').append(code.key()).append(' ');
        return text.append(where)
                .append(where.isEmpty() ? "" : " ")
                .append(message)
                .toString();
    }

    /** {@return the pointer, which may hold any name of a brief, as one readable line of limited length} */
    String pointerInOneLine() {
        String start = Characters.shortened(pointer, MAX_POINTER_LENGTH);
        if (Characters.firstUnsafe(start) < 0) {
            return start;
        }
        StringBuilder line = new StringBuilder(start.length());
        start.codePoints().forEach(c -> line.appendCodePoint(Characters.isUnsafe(c) ? 0xFFFD : c));
        return line.toString();
    }
}
