package dev.storybrief.render.feed;

import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.output.PlainText;
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
        @Nullable Author author,
        @Nullable String feedUrl) {
    static final FeedOptions DEFAULT = new FeedOptions(Presentation.create(), null, null);

    FeedOptions withPresentation(Presentation presentation) {
        return new FeedOptions(Objects.requireNonNull(presentation, "presentation"), author, feedUrl);
    }

    FeedOptions withAuthor(String name, @Nullable String url) {
        if (PlainText.visible(Objects.requireNonNull(name, "name")) == null) {
            throw new IllegalArgumentException("name is blank; set the name of the organization");
        }
        return new FeedOptions(presentation, new Author(PlainText.of(name), checked("url", url)), feedUrl);
    }

    FeedOptions withFeedUrl(@Nullable String url) {
        return new FeedOptions(presentation, author, checked("feedUrl", url));
    }

    private static @Nullable String checked(String name, @Nullable String url) {
        if (url == null) {
            return null;
        }
        return WebAddress.parse(url)
                .map(WebAddress::href)
                .orElseThrow(() -> new IllegalArgumentException(name + " is \"" + url
                        + "\"; set an absolute web address that begins with https:// or http://"));
    }

    /**
     * Names who publishes a feed: the host.
     *
     * @param url the host's web address in ASCII, or {@code null} for none
     */
    record Author(String name, @Nullable String url) {}
}
