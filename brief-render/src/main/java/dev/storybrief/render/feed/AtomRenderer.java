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
 * #MEDIA_TYPE}.
 *
 * <p>All addresses are absolute, and the HTML has no classes, ids, styles or scripts. It shows everything that the view
 * holds, disclosure and corrections among it, but for the headline, which is the title of the entry, the badge of freshness,
 * which would soon be wrong in a reader's archive, and links to share the brief. So a feed changes only with its briefs.
 *
 * <p>The id of an entry is the {@linkplain Presentation.Builder#permalink permalink} of its brief. Where it has none, the id
 * is a UUID made of the brief's id. {@code updated} is {@link dev.storybrief.model.StoryBrief#changedAt()}, so that a
 * correction is a change. Withdrawn briefs are left out. Briefs are written one by one, in constant memory.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class AtomRenderer implements DigestRenderer {
    /** The media type of Atom. */
    public static final String MEDIA_TYPE = "application/atom+xml";

    private final FeedOptions options;
    private final FeedContent content = new FeedContent();
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
        Utf8Sink sink = spare.open(out);
        new AtomWriter(new HtmlWriter(sink, view), options, content).write(view);
        spare.close(sink);
    }

    /** Builds a {@link AtomRenderer}. Not safe for use by several threads. */
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
         * Sets who publishes the feed: the host. Default: nobody, and since a feed must name an author
         * (section 4.1.1), the title of the digest stands in that place.
         *
         * @param name of the organization
         * @param url its web address, or {@code null} for none
         * @return this builder
         * @throws IllegalArgumentException if the address is none
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
