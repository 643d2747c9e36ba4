package dev.storybrief.render.markdown;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.ViewRenderer;
import dev.storybrief.render.outline.Outline;
import dev.storybrief.render.output.HostOptions;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Renders briefs and digests to Markdown (CommonMark 0.31) with everything that they hold but links to share them
 * and how many sources they cite. Texts stay texts to every reader that
 * makes HTML of Markdown, also to those that keep to its first syntax of 2004: no list, heading, emphasis, link, table,
 * HTML or entity arises from one. On GitHub no emoji ({@code :smile:}) and no formula ({@code $x$}) does either, since a
 * word joiner (U+2060), which is invisible, is put into what would become one.
 *
 * <p>Chat applications read dialects of their own: for Slack, Teams and Discord there are renderers in {@code
 * dev.storybrief.render.chat}; for others, use {@link dev.storybrief.render.text.TextRenderer}.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class MarkdownRenderer implements ViewRenderer, DigestRenderer {
    private final Presentation presentation;
    private final int headingLevel;
    private final boolean breaksAutolinks;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    private MarkdownRenderer(Builder builder) {
        presentation = builder.presentation;
        headingLevel = builder.headingLevel;
        breaksAutolinks = builder.breaksAutolinks;
    }

    /** {@return a renderer with every option at its default} */
    public static MarkdownRenderer create() {
        return builder().build();
    }

    /** {@return a builder with every option at its default} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        spare.write(out, sink -> Outline.write(view, format(sink, headingLevel)));
    }

    /** Writes the view of a digest, with a thematic break before each brief. The stream is neither flushed nor closed. */
    @Override
    public void render(DigestView view, OutputStream out) throws IOException {
        spare.write(out, sink -> {
            Outline.writeHead(view, format(sink, headingLevel));
            for (BriefView brief : view.briefs()) {
                sink.write("\n---\n\n");
                Outline.write(brief, format(sink, headingLevel + 1));
            }
        });
    }

    private MarkdownFormat format(Utf8Sink sink, int level) {
        return new MarkdownFormat(sink, breaksAutolinks, level);
    }

    /** Builds a {@link MarkdownRenderer}. Not safe for use by several threads. */
    public static final class Builder {
        private Presentation presentation = Presentation.create();
        private int headingLevel = 1;
        private boolean breaksAutolinks;

        private Builder() {}

        /**
         * Sets the presentation, which makes the views of briefs. Default: {@link Presentation#create()}.
         *
         * @param presentation the presentation
         * @return this builder
         */
        public Builder presentation(Presentation presentation) {
            this.presentation = Objects.requireNonNull(presentation, "presentation");
            return this;
        }

        /**
         * Sets the level of the headline, or of the title of a digest, whose headlines are one below it; sections are one,
         * predictions two below a headline; levels deeper than 6 become 6. Default: 1.
         *
         * @param level 1 to 4
         * @return this builder
         * @throws IllegalArgumentException if it is out of these bounds
         */
        public Builder headingLevel(int level) {
            this.headingLevel = HostOptions.headingLevel(level);
            return this;
        }

        /**
         * Sets whether a word joiner (U+2060), which is invisible, is put into texts that sites turn into links by themselves:
         * web and e-mail addresses, {@code @name} and {@code #1}. A reader who copies such a text copies the joiners too.
         * Addresses that are links already are not touched. Default: no.
         *
         * @param breakAutolinks whether it is
         * @return this builder
         */
        public Builder breakAutolinks(boolean breakAutolinks) {
            this.breaksAutolinks = breakAutolinks;
            return this;
        }

        /** {@return the renderer} */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
        }
    }
}
