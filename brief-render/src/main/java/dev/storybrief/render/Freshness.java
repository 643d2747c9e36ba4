package dev.storybrief.render;

import java.util.Locale;

/** Rates how long ago a brief was collected or last updated, by {@link Presentation.Builder#freshness}. */
public enum Freshness {
    /** As long as the first duration. */
    FRESH,
    /** After that, as long as the second duration. */
    RECENT,
    /** After that. */
    STALE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** {@return the name in lower case, such as {@code fresh}, which is part of a class in HTML} */
    public String key() {
        return key;
    }
}
