package dev.storybrief.render.mail;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.ViewRenderer;
import dev.storybrief.render.budget.Reduction;
import dev.storybrief.render.text.TextRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders briefs and digests to mail: {@link #mail(StoryBrief)} gives everything that a message needs, {@code render} the
 * HTML alone.
 *
 * <p>The HTML is made of tables and styles that Gmail, Outlook, Apple Mail and Yahoo show alike, in light and dark colours
 * and in both directions. It has no script, no link within itself, and no picture but from the hosts of the presentation.
 *
 * <p>It has at most as many bytes as {@link Builder#maxBytes} allows, since Gmail cuts off what is longer. A brief that is
 * too long loses its end: sections, then picture, rights and hook. In a digest the first briefs that fit stay as they are,
 * and the others become items; items that do not fit are left out, those with corrections last. {@link Mail#cuts()} names
 * all of it. The disclosure, the corrections and the link to the original stay. Digests leave out withdrawn briefs.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class MailRenderer implements ViewRenderer, DigestRenderer {
    private final Presentation presentation;
    private final MailOfBrief briefs;
    private final MailOfDigest digests;
    private final TextRenderer text;
    private final String textFooter;

    private MailRenderer(Builder builder) {
        presentation = builder.presentation.forLayout(builder.layout);
        MailDocument document = new MailDocument(builder.htmlFooter);
        briefs = new MailOfBrief(builder.layout, document, builder.maxBytes);
        digests = new MailOfDigest(builder.layout, document, builder.maxBytes);
        text = TextRenderer.of(presentation);
        textFooter = builder.textFooter;
    }

    /** {@return a renderer with every option at its default} */
    public static MailRenderer create() {
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
        out.write(briefs.write(view).content().html());
    }

    @Override
    public void render(DigestView view, OutputStream out) throws IOException {
        out.write(digests.write(view).content().html());
    }

    /**
     * {@return the mail of a brief}
     *
     * @param brief in any state
     */
    public Mail mail(StoryBrief brief) {
        return mail(presentation.view(brief));
    }

    /**
     * {@return the mail of a brief}
     *
     * @param view of the brief, from this renderer's presentation or another
     * @throws IllegalArgumentException if the labels of a view that a host made are too long for the limit
     */
    public Mail mail(BriefView view) {
        try {
            Reduction.Reduced<Written<BriefView>> reduced = briefs.write(view);
            BriefView shown = reduced.content().view();
            return mail(Subject.of(shown), Subject.preheader(shown), text.render(shown), reduced);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    /**
     * {@return the mail of a digest}
     *
     * @param digest its briefs in any state
     */
    public Mail mail(Digest digest) {
        return mail(presentation.view(digest));
    }

    /**
     * {@return the mail of a digest}
     *
     * @param view of the digest, from this renderer's presentation or another
     */
    public Mail mail(DigestView view) {
        try {
            Reduction.Reduced<Written<DigestView>> reduced = digests.write(view);
            DigestView shown = reduced.content().view();
            return mail(Subject.of(shown), shown.introduction(), text.render(shown), reduced);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    private Mail mail(
            String subject,
            @Nullable String preheader,
            String plainText,
            Reduction.Reduced<? extends Written<?>> reduced) {
        String html = new String(reduced.content().html(), StandardCharsets.UTF_8);
        return new Mail(subject, preheader, html, plainText + textFooter, reduced.cuts());
    }

    /** Builds a {@link MailRenderer}. Not safe for use by several threads. */
    public static final class Builder {
        /** The two longest links that there can be have 24,600 bytes each. */
        private static final int LEAST_BYTES = 60_000;

        private Presentation presentation = Presentation.create();
        private Layout layout = Layout.ARTICLE;
        private int maxBytes = 100_000;
        private String htmlFooter = "";
        private String textFooter = "";

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
         * Sets how much of a brief is shown; {@link Layout#PAGE} shows what {@link Layout#ARTICLE} does. Most digests want
         * {@link Layout#CARD}. Default: {@link Layout#ARTICLE}.
         *
         * @param layout the layout
         * @return this builder
         */
        public Builder layout(Layout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
            return this;
        }

        /**
         * Sets how long the HTML may be. Gmail cuts off what is longer than 102,000 bytes; set less to add something to the
         * HTML later. Default: 100,000.
         *
         * @param maxBytes in UTF-8, at least 60,000; {@link Integer#MAX_VALUE} for no limit
         * @return this builder
         * @throws IllegalArgumentException if it is less
         */
        public Builder maxBytes(int maxBytes) {
            if (maxBytes < LEAST_BYTES) {
                throw new IllegalArgumentException("maxBytes is " + maxBytes + "; set at least " + LEAST_BYTES
                        + ", since the links of a brief alone may need nearly as much");
            }
            this.maxBytes = maxBytes;
            return this;
        }

        /**
         * Sets the end of each mail, such as who sends it and where to unsubscribe. Default: none.
         *
         * @param html markup for a cell of a table, which is written as it is; its bytes are part of {@link #maxBytes}
         * @param text the same as plain text, which is written after an empty line
         * @return this builder
         */
        public Builder footer(String html, String text) {
            this.htmlFooter = Objects.requireNonNull(html, "html");
            this.textFooter = "\n" + Objects.requireNonNull(text, "text").strip() + "\n";
            return this;
        }

        /**
         * {@return the renderer}
         *
         * @throws IllegalArgumentException if {@link #maxBytes} leaves less than 60,000 bytes beside the footer
         */
        public MailRenderer build() {
            int footer = htmlFooter.getBytes(StandardCharsets.UTF_8).length;
            if (footer > maxBytes - LEAST_BYTES) {
                throw new IllegalArgumentException(
                        "the footer has " + footer + " bytes of HTML, which leaves less than " + LEAST_BYTES + " of "
                                + maxBytes + "; set a shorter one, or more by maxBytes");
            }
            return new MailRenderer(this);
        }
    }
}
