package dev.storybrief.render;

/** Chooses how much of a brief a renderer shows, and in HTML also in which element. */
public enum Layout {
    /**
     * An {@code article} element for a dense list of briefs: who wrote the brief, freshness, headline, hook, corrections and
     * the link to the original.
     */
    ITEM,
    /**
     * An {@code article} element for a list of briefs: who wrote the brief, topic, freshness, when it was collected, headline,
     * hook, picture, corrections, what changed, why it matters, who should care, the link to the original, the count of
     * sources and the disclosure.
     */
    CARD,
    /** An {@code article} element with the whole brief. */
    ARTICLE,
    /** A document of its own with the whole brief, or with a digest. */
    PAGE
}
