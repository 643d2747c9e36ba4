package dev.storybrief.render.feed;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.text.Rfc3339;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.budget.LayoutView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds what both feeds list of a brief.
 *
 * @param story the view, without what changes while the brief does not: its content in a feed is the same until the brief
 *     changes
 * @param id the same in every feed and for every version of the brief
 * @param published when the brief was collected, by RFC 3339; {@code null} where that is unknown
 * @param modified when the brief last changed, by RFC 3339; {@code null} where that is unknown
 */
record FeedItem(
        StoryView story,
        String id,
        @Nullable String published,
        @Nullable String modified) {

    static FeedItem of(StoryView story) {
        return new FeedItem(LayoutView.lasting(story), id(story), time(published(story)), time(story.modifiedAt()));
    }

    /**
     * {@return the permalink, or for a brief without one a UUID made of its id} Both outlast the feed: neither its address,
     * the digest nor the day is part of them.
     */
    private static String id(StoryView story) {
        String permalink = story.href();
        return permalink == null ? uuid(story.id()) : permalink;
    }

    /** {@return a name-based UUID (RFC 9562, section 5.3) as a URN} */
    static String uuid(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("storybrief:" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** {@return when the brief was collected, of a view without a brief the time that it shows} */
    private static @Nullable Instant published(StoryView story) {
        StoryBrief brief = story.brief();
        BriefView.Time shown = story.head().meta().collected();
        if (brief != null) {
            return brief.collectedAt();
        }
        return shown == null ? null : Rfc3339.parse(shown.datetime());
    }

    /** {@return the tag of a language, or {@code null} for what is no tag, as an unvalidated brief may have} */
    static @Nullable String tag(BriefView.Language language) {
        try {
            new Locale.Builder().setLanguageTag(language.tag());
            return language.tag();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    /** {@return a time to the millisecond, or {@code null} where RFC 3339 has none for it} */
    static @Nullable String time(@Nullable Instant at) {
        return at == null || !Rfc3339.canDenote(at) ? null : Rfc3339.format(at.truncatedTo(ChronoUnit.MILLIS));
    }
}
