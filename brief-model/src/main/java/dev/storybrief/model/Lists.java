package dev.storybrief.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies the lists of the records. */
final class Lists {
    private Lists() {}

    /**
     * {@return an unmodifiable copy, empty for {@code null}; unlike {@link List#copyOf} it keeps null entries, and may be asked
     * whether it contains one}
     */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null || list.isEmpty()
                ? Collections.emptyList()
                : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
