package dev.storybrief.render;

/** Says how old a brief is: whether it was collected, or last updated, lately. */
public enum Freshness {
    /** Just in. */
    FRESH,
    /** Not new any more. */
    RECENT,
    /** Old. */
    STALE
}
