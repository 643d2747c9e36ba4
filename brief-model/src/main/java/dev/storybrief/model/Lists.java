package dev.storybrief.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies the lists of the records. */
final class Lists {
    /**
     * The most entries of a list that are {@code null} or an empty string. Each violates a constraint, and a parser returns
     * the same object for all of them. Hibernate Validator collects violations in a set and hashes them by the identity of
     * the value, but not by its index, so that it would take time by the square of their number.
     */
    private static final int MAX_EMPTY = 1000;

    private Lists() {}

    /**
     * {@return an unmodifiable copy, empty for {@code null}; unlike {@link List#copyOf} it keeps null entries, and may be asked
     * whether it contains one} It ends before the first empty entry past {@link #MAX_EMPTY}.
     */
    static <T> List<T> copy(@Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return Collections.emptyList();
        }
        List<T> copy = new ArrayList<>(list.size());
        int empty = 0;
        for (T entry : list) {
            if ((entry == null || entry.equals("")) && ++empty > MAX_EMPTY) {
                break;
            }
            copy.add(entry);
        }
        return Collections.unmodifiableList(copy);
    }
}
