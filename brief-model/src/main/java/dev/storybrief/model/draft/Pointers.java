package dev.storybrief.model.draft;

import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the JSON Pointers of problems, which may hold names that a language model made up. */
final class Pointers {
    private static final Pattern INDEX = Pattern.compile("[0-9]{1,9}");

    private Pointers() {}

    /** {@return the name of the member of the brief that a pointer leads to, or into; empty for the brief itself} */
    static String member(String pointer) {
        int end = pointer.indexOf('/', 1);
        return pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
    }

    /**
     * Holds the part of a pointer that the format knows.
     *
     * @param pointer made of names of the format and of indexes
     * @param shape of the object that it leads to, or {@code null} where that is another value
     */
    record Known(String pointer, @Nullable RecordShape shape) {}

    /** {@return as much of a pointer as the format knows} */
    static Known known(String pointer) {
        RecordShape shape = RecordShape.BRIEF;
        Member list = null;
        int end = 0;
        while (end < pointer.length()) {
            int next = pointer.indexOf('/', end + 1);
            next = next < 0 ? pointer.length() : next;
            String step = pointer.substring(end + 1, next);
            Member member = shape == null ? null : shape.member(step);
            if (member != null) {
                list = member.isList() ? member : null;
                shape = member.isList() ? null : member.shape();
            } else if (list != null && INDEX.matcher(step).matches()) {
                shape = list.shape();
                list = null;
            } else {
                break;
            }
            end = next;
        }
        return new Known(pointer.substring(0, end), shape);
    }
}
