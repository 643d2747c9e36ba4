package dev.storybrief.render.mail;

/**
 * Holds the HTML of a brief or of a digest.
 *
 * @param view what the HTML shows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Written<V>(V view, byte[] html) {}
