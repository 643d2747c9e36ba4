package dev.storybrief.render;

import java.util.Locale;

/**
 * Names what a renderer shortened or left out to keep the limit of its format, such as the greatest length of a message.
 * Of a valid brief, disclosure, corrections, the notice of a withdrawn brief and the link to the original are never left
 * out; where they alone exceed the limit, the texts of the corrections are shortened, and then names, where escaping
 * makes them several times as long. Of a brief that exceeds the limits of the Storybrief format, any name may be
 * shortened and corrections left out too. Links to share a brief are left out unnamed.
 *
 * @param briefId the id of the brief; empty where it has none, and for title and introduction of a digest, which are named
 *     {@link Part#HEADLINE} and {@link Part#HOOK}
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
        /** What the brief is about, whose name is shortened at most. */
        TOPIC,
        /** The picture. */
        IMAGE,
        /** What was wrong before. The texts are shortened at most. */
        CORRECTIONS,
        /** What changed, why it matters, what to do next, who should care. */
        TLDR,
        /** What to keep in mind. */
        TAKEAWAYS,
        /** What may come of it. */
        IMPLICATIONS,
        /** How it came to this. */
        TIMELINE,
        /** The sources. */
        SOURCES,
        /** The digest that the brief is part of. */
        DIGEST,
        /** Other stories. */
        RELATED,
        /** Who wrote the brief. Names and note are shortened at most. */
        DISCLOSURE,
        /** The rights that the brief is under. */
        RIGHTS,
        /** The original. Its title and the name of its publisher are shortened at most. */
        ORIGINAL,
        /** The whole brief: shortened to an item, or in a digest left out. */
        BRIEF
    }

    /** {@return such as {@code left out timeline}} */
    @Override
    public String toString() {
        return (kind == Kind.SHORTENED ? "shortened " : "left out ")
                + part.name().toLowerCase(Locale.ROOT);
    }
}
