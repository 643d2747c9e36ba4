package dev.storybrief.render.feed;

import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Renders digests to Atom (RFC 4287): an entry for each brief, with its content as HTML. The media type is {@value
 * #MEDIA_TYPE}. Ids, times, and what the HTML shows, are those of {@linkplain dev.storybrief.render.feed every feed}.
 * Withdrawn briefs are left out.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class AtomRenderer implements DigestRenderer {
    /** The media type of Atom. */
    public static final String MEDIA_TYPE = "application/atom+xml";

    private final FeedOptions options;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    private AtomRenderer(FeedOptions options) {
        this.options = options;
    }

    /** {@return a renderer with every option at its default} */
    public static AtomRenderer create() {
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
        spare.write(out, sink -> new AtomWriter(new HtmlWriter(sink, view), options, spare).write(view));
    }

    /** Builds an {@link AtomRenderer}. Not safe for use by several threads. */
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
         * Sets who publishes the feed: the host. Default: none; then the author, which a feed must have (section 4.1.1), has
         * the title of the digest as its name.
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
         * Sets the address of the feed itself, for the link {@code self}. It is also the id of a feed whose digest has no address
         * of its own. Default: none.
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
        public AtomRenderer build() {
            return new AtomRenderer(options);
        }
    }
}
