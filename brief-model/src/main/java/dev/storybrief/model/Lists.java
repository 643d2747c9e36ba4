package dev.storybrief.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies the lists of the records. */
final class Lists {
    /**
     * How often a list may hold the same object. A parser returns the same empty string, or {@code null}, for all such
     * entries, and a host may repeat any. Hibernate Validator collects violations in a set and hashes them by the identity
     * of the value, but not by its index, so that it would take time by the square of their number.
     */
    private static final int MAX_SAME = 1000;

    private Lists() {}

    /**
     * {@return an unmodifiable copy, empty for {@code null}; unlike {@link List#copyOf} it keeps null entries, and its {@code
     * contains(null)} does not throw} It ends where an object would stand in it more than {@link #MAX_SAME} times.
     */
    static <T> List<T> copy(@Nullable List<T> list) {
        if (list == null || list.isEmpty()) {
            return Collections.emptyList();
        }
        List<T> copy = new ArrayList<>(list);
        return Collections.unmodifiableList(copy.size() <= MAX_SAME ? copy : beforeOneTooMany(copy));
    }

    private static <T> List<T> beforeOneTooMany(List<T> list) {
        IdentityHashMap<T, Integer> counts = new IdentityHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            if (counts.merge(list.get(i), 1, Integer::sum) > MAX_SAME) {
                return new ArrayList<>(list.subList(0, i));
            }
        }
        return list;
    }
}
