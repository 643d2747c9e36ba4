package dev.storybrief.render.feed;

import dev.storybrief.model.text.JsonStream;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.output.Utf8Sink;
import dev.storybrief.render.text.TextRenderer;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectWriteContext;

/**
 * Renders digests to JSON Feed 1.1: an item for each brief, with its content as HTML and as plain text. The media type is
 * {@value #MEDIA_TYPE}. Ids, times, and what the HTML shows, are those of {@linkplain dev.storybrief.render.feed every feed}.
 * Withdrawn briefs are left out.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class JsonFeedRenderer implements DigestRenderer {
    /** The media type of JSON Feed. */
    public static final String MEDIA_TYPE = "application/feed+json";

    private static final JsonStream JSON = new JsonStream(JsonStream.factory().build(), ObjectWriteContext.empty());

    private final FeedOptions options;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();
    private final TextRenderer text;

    private JsonFeedRenderer(FeedOptions options) {
        this.options = options;
        this.text = TextRenderer.of(options.presentation());
    }

    /** {@return a renderer with every option at its default} */
    public static JsonFeedRenderer create() {
        return builder().build();
    }

    /** {@return a builder with every option at its default} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Presentation presentation() {
        return options.presentation();
    }

    @Override
    public void render(DigestView view, OutputStream out) throws IOException {
        JSON.write(json -> new JsonFeedWriter(json, options, spare, text).write(view), out);
    }

    /** Builds a {@link JsonFeedRenderer}. Not safe for use by several threads. */
    public static final class Builder {
        private FeedOptions options = FeedOptions.DEFAULT;

        private Builder() {}

        /**
         * Sets the presentation, which makes the views of briefs. Default: {@link Presentation#create()}.
         *
         * @param presentation the presentation
         * @return this builder
         */
        public Builder presentation(Presentation presentation) {
            this.options = options.withPresentation(presentation);
            return this;
        }

        /**
         * Sets who publishes the feed: the host. Default: none.
         *
         * @param name the name of the organization
         * @param url its absolute web address, or {@code null} for none
         * @return this builder
         * @throws IllegalArgumentException if the name is blank, or the address is something else
         */
        public Builder author(String name, @Nullable String url) {
            this.options = options.withAuthor(name, url);
            return this;
        }

        /**
         * Sets the address of the feed itself. Default: none.
         *
         * @param url an absolute web address, or {@code null} for none
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder feedUrl(@Nullable String url) {
            this.options = options.withFeedUrl(url);
            return this;
        }

        /** {@return the renderer} */
        public JsonFeedRenderer build() {
            return new JsonFeedRenderer(options);
        }
    }
}
