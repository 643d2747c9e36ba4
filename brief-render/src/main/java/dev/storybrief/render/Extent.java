package dev.storybrief.render;

/** Chooses how much of a brief its view holds. */
enum Extent {
    ITEM,
    CARD,
    WHOLE
}
