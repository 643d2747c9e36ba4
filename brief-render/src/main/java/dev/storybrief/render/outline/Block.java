package dev.storybrief.render.outline;

/** Names the kinds of blocks in an outline. */
public enum Block {
    /** The headline, the notice in the place of a withdrawn brief, or the title of a digest. */
    TITLE,
    /** The line below the headline: who wrote the brief, topic, age and length. */
    BYLINE,
    /** A paragraph. */
    PARAGRAPH,
    /** The link to the original. */
    ORIGINAL,
    /** A correction. */
    QUOTE,
    /** The heading of a section. */
    HEADING,
    /** A heading within a section, in formats that have those. */
    SUBHEADING,
    /** A remark below the heading of a section. */
    NOTE,
    /** An entry of a list. */
    ITEM,
    /** What belongs to the entry before it. */
    SUBITEM,
    /** An entry of the list of sources, with its number. */
    SOURCE,
    /** A paragraph at the bottom. */
    FOOT
}
