package dev.storybrief.render;

/** Chooses how much of a brief a renderer shows, and in HTML also in which element. */
public enum Layout {
    /**
     * An {@code article} element for a dense list of briefs: who wrote the brief, freshness, headline, hook, corrections and
     * the link to the original.
     */
    ITEM,
    /**
     * An {@code article} element for a list of briefs: topic, freshness, headline, hook, picture, what changed, why it
     * matters, who should care, corrections, the count of sources, the disclosure and the link to the original.
     */
    CARD,
    /** An {@code article} element with the whole brief. */
    ARTICLE,
    /** A document of its own with the whole brief, or with a digest. */
    PAGE
}
