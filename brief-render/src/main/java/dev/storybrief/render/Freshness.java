package dev.storybrief.render;

import java.util.Locale;

/** Rates how long ago a brief was collected or last updated. */
public enum Freshness {
    /** Just in. */
    FRESH,
    /** Not new any more. */
    RECENT,
    /** Old. */
    STALE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** {@return the name in lower case, such as {@code fresh}, which is part of a class in HTML} */
    public String key() {
        return key;
    }
}
