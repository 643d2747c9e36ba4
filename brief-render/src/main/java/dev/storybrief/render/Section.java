package dev.storybrief.render;

/** Names the parts of a view whose order and choice are a host's. In their usual order. */
public enum Section {
    /** What changed, why it matters, what to do next, who should care. */
    TLDR,
    /** What to keep in mind. */
    TAKEAWAYS,
    /** What may come of it. */
    IMPLICATIONS,
    /** How it came to this. */
    TIMELINE,
    /** What the brief rests on. */
    SOURCES,
    /** The digest that the brief is part of. */
    DIGEST,
    /** Other stories. */
    RELATED
}
