package dev.storybrief.render;

import java.util.Locale;

/**
 * Names what a format with a limit shortened or left out to keep it. Disclosure, corrections, the notice of a withdrawn brief
 * and the link to the original are never cut.
 *
 * @param briefId the id of the brief; empty where it has none
 * @param kind what happened to the part
 * @param part what was cut
 */
public record Cut(String briefId, Kind kind, Part part) {

    /** Names what happens to a part. */
    public enum Kind {
        /** There is less of it. */
        SHORTENED,
        /** There is nothing of it. */
        LEFT_OUT
    }

    /** Names the parts of a brief that may be cut. */
    public enum Part {
        /** The headline, which is shortened at most. */
        HEADLINE,
        /** The line below the headline. */
        HOOK,
        /** The picture. */
        IMAGE,
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
        RELATED,
        /** The rights that the brief is under. */
        RIGHTS,
        /** The whole brief, in a digest: shortened to an item, or left out. */
        BRIEF
    }

    /** {@return such as {@code left out timeline}} */
    @Override
    public String toString() {
        return (kind == Kind.SHORTENED ? "shortened " : "left out ")
                + part.name().toLowerCase(Locale.ROOT);
    }
}
