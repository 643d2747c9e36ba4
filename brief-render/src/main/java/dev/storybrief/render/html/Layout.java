package dev.storybrief.render.html;

import dev.storybrief.render.Presentation;

/** Chooses how much of a brief an HTML renderer shows, and in which element. */
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
    PAGE;

    /** {@return the level of the headline, unless a host sets another} */
    int headingLevel() {
        return this == PAGE ? 1 : 2;
    }

    /** {@return a presentation whose views hold no more than this layout shows} */
    Presentation presentation(Presentation whole) {
        return switch (this) {
            case ITEM -> whole.forItems();
            case CARD -> whole.forCards();
            case ARTICLE, PAGE -> whole;
        };
    }
}
