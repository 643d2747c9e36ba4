package dev.storybrief.render.feed;

import dev.storybrief.render.Presentation;
import dev.storybrief.render.output.HostOptions;
import dev.storybrief.render.output.Organization;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds the options of a feed. Immutable.
 *
 * @param author the host, or {@code null} where it is not named
 * @param feedUrl the address of the feed in ASCII, or {@code null} where it is unknown
 */
record FeedOptions(
        Presentation presentation,
        @Nullable Organization author,
        @Nullable String feedUrl) {
    static final FeedOptions DEFAULT = new FeedOptions(Presentation.create(), null, null);

    FeedOptions withPresentation(Presentation presentation) {
        return new FeedOptions(Objects.requireNonNull(presentation, "presentation"), author, feedUrl);
    }

    FeedOptions withAuthor(String name, @Nullable String url) {
        return new FeedOptions(presentation, Organization.of(name, url), feedUrl);
    }

    FeedOptions withFeedUrl(@Nullable String url) {
        return new FeedOptions(
                presentation,
                author,
                url == null ? null : HostOptions.address("feedUrl", url).href());
    }
}
