package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.Section;
import dev.storybrief.render.ViewRenderer;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.output.HostOptions;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Renders briefs to HTML (WHATWG HTML Living Standard): an item of a list, a card, an article or a page. Renders digests to
 * a {@code section} element or to a page, with one view in memory at a time.
 *
 * <p>Immutable and safe to share among threads. What a brief holds is only ever written as text and as double-quoted
 * attribute values; addresses are links only if they are absolute, {@code http} or {@code https}. There is no script that
 * runs, no {@code style} attribute, and nothing is loaded from a host that was not named.
 *
 * <p>Looks come from one stylesheet, see {@link Stylesheet}.
 */
public final class HtmlRenderer implements ViewRenderer, DigestRenderer {
    private final Presentation presentation;
    private final Presentation presentationInDigest;
    private final HtmlOptions options;
    private final HtmlLayout briefs;
    private final HtmlDigest digests;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    private HtmlRenderer(Builder builder) {
        Layout layout = builder.layout;
        boolean isPage = layout == Layout.PAGE;
        Layout inDigest = isPage ? builder.digestLayout : layout;
        presentation = builder.presentation.forLayout(layout);
        presentationInDigest = builder.presentation.forLayout(inDigest);
        options = new HtmlOptions(
                builder.headingLevel > 0 ? builder.headingLevel : isPage ? 1 : 2,
                builder.classPrefix,
                builder.rel,
                builder.stylesheets,
                builder.areCitationsAbsolute,
                builder.jsonLd.toBuilder().classPrefix(builder.classPrefix).build(),
                List.copyOf(builder.host),
                builder.attributes);
        briefs = HtmlLayout.of(layout, options);
        digests = isPage ? new HtmlDigestPage(inDigest, options) : new HtmlDigest(inDigest, options);
    }

    /** {@return a renderer with every option at its default} */
    public static HtmlRenderer create() {
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
        Map<String, String> attributes = options.attributesOf(view);
        spare.write(out, sink -> briefs.write(view, 0, attributes, new HtmlWriter(sink, view)));
    }

    @Override
    public void render(DigestView view, OutputStream out) throws IOException {
        spare.write(out, sink -> digests.write(view, sink));
    }

    /** {@inheritDoc} In a page, its views hold no more than the layout of its briefs shows. */
    @Override
    public void render(Digest digest, OutputStream out) throws IOException {
        render(presentationInDigest.view(digest), out);
    }

    /** Builds an {@link HtmlRenderer}. Not safe for use by several threads. */
    public static final class Builder {
        private Presentation presentation = Presentation.create();
        private Layout layout = Layout.ARTICLE;
        private Layout digestLayout = Layout.CARD;
        private int headingLevel;
        private String classPrefix = HtmlOptions.PREFIX;
        private String rel = "nofollow noopener noreferrer";
        private List<String> stylesheets = List.of();
        private boolean areCitationsAbsolute;
        private JsonLdRenderer jsonLd = JsonLdRenderer.create();
        private final List<HostContent> host = new ArrayList<>();
        private Function<BriefView, Map<String, String>> attributes = view -> Map.of();

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
         * Sets how much of a brief is shown. Default: {@link Layout#ARTICLE}.
         *
         * @param layout the layout
         * @return this builder
         */
        public Builder layout(Layout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
            return this;
        }

        /**
         * Sets how a page shows the briefs of a digest; other layouts show them as they show one brief. Default: {@link
         * Layout#CARD}.
         *
         * @param layout items, cards or articles
         * @return this builder
         * @throws IllegalArgumentException if it is {@link Layout#PAGE}
         */
        public Builder digestLayout(Layout layout) {
            if (layout == Layout.PAGE) {
                throw new IllegalArgumentException("digestLayout is PAGE; set ITEM, CARD or ARTICLE");
            }
            this.digestLayout = Objects.requireNonNull(layout, "layout");
            return this;
        }

        /**
         * Sets the level of the headline, or of the title of a digest, whose headlines are one below it; sections are one,
         * predictions two below a headline; levels deeper than 6 become 6. Default: 2, in a page 1.
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
         * Sets what classes and ids start with. With another prefix than the default the stylesheet has to be changed
         * likewise, see {@link Stylesheet#css(String)}. Default: {@code brief}.
         *
         * @param prefix small letters, digits and hyphens, at most 32, starting with a letter
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder classPrefix(String prefix) {
            this.classPrefix = HostOptions.classPrefix(prefix);
            return this;
        }

        /**
         * Sets the relation of links that lead away. Default: {@code nofollow noopener noreferrer}.
         *
         * @param rel link types in small letters, separated by spaces; empty for none
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder rel(String rel) {
            this.rel = HtmlOptions.checkedRel(rel);
            return this;
        }

        /**
         * Sets where a page finds its stylesheets, such as {@link Stylesheet#href()} and then {@link Theme#href()}. Default:
         * the page carries {@link Stylesheet#css()} in a {@code style} element, whose hash for a Content-Security-Policy is
         * {@link Stylesheet#integrity()}.
         *
         * @param addresses paths, such as {@code /storybrief/brief.css}, or web addresses, in the order in which the page
         *     links them; none for the default
         * @return this builder
         * @throws IllegalArgumentException if one is neither
         */
        public Builder stylesheet(String... addresses) {
            this.stylesheets = HtmlOptions.checkedStylesheets(addresses);
            return this;
        }

        /**
         * Sets whether citations link to absolute addresses, for pages with a {@code base} element and for what shows an
         * article outside of a page, where a fragment alone leads elsewhere or nowhere. The address is that of the source in
         * the page at the {@linkplain Presentation.Builder#permalink permalink}, which must be rendered as an article or a
         * page with the same class prefix; of a brief without a permalink it is the source's own, and where that is no web
         * address the citation is a number without a link. Default: false, which links to the source within the article.
         *
         * @param absolute whether citations are absolute
         * @return this builder
         */
        public Builder absoluteCitations(boolean absolute) {
            this.areCitationsAbsolute = absolute;
            return this;
        }

        /**
         * Sets what writes the JSON-LD of a page, which names the host as publisher. Default: {@link
         * JsonLdRenderer#create()}, which names none.
         *
         * @param jsonLd the renderer; its presentation is not used
         * @return this builder
         */
        public Builder jsonLd(JsonLdRenderer jsonLd) {
            this.jsonLd = Objects.requireNonNull(jsonLd, "jsonLd");
            return this;
        }

        /**
         * Sets the host's own markup, which takes the place of one section of articles and pages where a brief has it. If it
         * takes that of the sources, citations lead to their addresses.
         *
         * @param section the section
         * @param html writes it
         * @return this builder
         */
        public Builder section(Section section, StoryHtml html) {
            HostContent content = new HostContent(HostContent.Place.INSTEAD, section, html);
            host.removeIf(each -> each.isAt(HostContent.Place.INSTEAD, section));
            host.add(content);
            return this;
        }

        /**
         * Adds content before a section of articles and pages, where a brief has it, after what was added earlier.
         *
         * @param section the section
         * @param html writes the content
         * @return this builder
         */
        public Builder before(Section section, StoryHtml html) {
            host.add(new HostContent(HostContent.Place.BEFORE, section, html));
            return this;
        }

        /**
         * Adds content after a section of articles and pages, where a brief has it, after what was added earlier.
         *
         * @param section the section
         * @param html writes the content
         * @return this builder
         */
        public Builder after(Section section, StoryHtml html) {
            host.add(new HostContent(HostContent.Place.AFTER, section, html));
            return this;
        }

        /**
         * Adds content of the host's at the end of every brief that is not withdrawn, whatever the layout: after all
         * sections, in a card after the points, in an item before the link to the original.
         *
         * @param html writes the content
         * @return this builder
         */
        public Builder end(StoryHtml html) {
            host.add(new HostContent(HostContent.Place.END, null, html));
            return this;
        }

        /**
         * Sets attributes for the {@code article} element, for analytics or tests. Names must start with {@code data-},
         * and go on with small letters, digits and hyphens; {@code data-ai-disclosure} is taken. For other names, for
         * {@code null} as the map, a name or a value, rendering throws IllegalArgumentException before it writes the brief.
         * Default: none.
         *
         * @param attributes gives names and values for a brief; in cards and items it gets a view {@linkplain
         *     Presentation#forLayout for that layout}
         * @return this builder
         */
        public Builder attributes(Function<BriefView, Map<String, String>> attributes) {
            this.attributes = Objects.requireNonNull(attributes, "attributes");
            return this;
        }

        /** {@return the renderer} */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
