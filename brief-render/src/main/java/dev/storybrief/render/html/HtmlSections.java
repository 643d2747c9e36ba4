package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Section;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.SectionVisitor;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.output.Numbers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the sections of articles. */
final class HtmlSections extends HtmlTemplate implements SectionVisitor<HtmlSections.ArticleOutput> {
    private static final int STEPS = 7;

    private final HtmlParts parts;
    private final HtmlCitations citations;
    private final HtmlHost host;

    HtmlSections(HtmlParts parts) {
        super(parts.options);
        this.parts = parts;
        this.citations = new HtmlCitations(options);
        this.host = parts.host;
    }

    /** Holds where the sections of one article are written, and where its citations lead. */
    static final class ArticleOutput {
        final HtmlWriter html;

        /** What the ids of elements contain, so that they are unique in a page: the id of the brief, encoded for HTML. */
        final String id;

        /**
         * The address of the page to which citations link, empty for the page that they are in; {@code null} if citations
         * link to the addresses of the sources.
         */
        final @Nullable String page;

        /** The start of the fragment of a citation, up to the number of its source. */
        final byte[] fragment;

        /** What stands between two parts of a line. */
        private final String separator;

        private ArticleOutput(StoryView view, int number, HtmlWriter html, @Nullable String page, String prefix) {
            this.html = html;
            this.separator = view.wording().separator();
            this.page = page;
            String alone = Anchor.of(view.id());
            id = number == 0 ? alone : Numbers.format(number) + "-" + alone;
            boolean isHere = page != null && page.isEmpty();
            fragment = ("#" + prefix + "-" + (isHere ? id : alone) + "-source-").getBytes(StandardCharsets.US_ASCII);
        }
    }

    /**
     * Writes all sections of a brief, and what the host adds to them.
     *
     * @param number the place of the brief in a digest, or 0; an id alone may be there twice, or be missing
     */
    void write(StoryView view, int number, HtmlWriter html) throws IOException {
        ArticleOutput out = new ArticleOutput(view, number, html, page(view), options.prefix());
        for (SectionView shown : view.sections()) {
            Section section = shown.section();
            host.write(HostContent.Place.BEFORE, section, view, html);
            if (!host.write(HostContent.Place.INSTEAD, section, view, html)) {
                shown.accept(this, out);
            }
            host.write(HostContent.Place.AFTER, section, view, html);
        }
        host.end(view, html);
    }

    private @Nullable String page(StoryView view) {
        if (host.isReplaced(Section.SOURCES)) {
            return null;
        }
        if (options.areCitationsAbsolute()) {
            return view.href() == null ? null : view.href().replaceFirst("#.*", "");
        }
        return view.sources() == null ? null : "";
    }

    private final Markup endOfSection = markup("</section>\n");
    private final Markup note = markup(" <small class=\"brief-note\">{}</small>");
    private final Markup endOfHeading = markup("</{heading}>\n");

    private final Markup openTldr = markup(
            "<section class=\"brief-section brief-tldr\">\n<{heading} class=\"brief-heading\"{label}>{}</{heading}>\n<dl class=\"brief-points\">\n");
    private final Markup endOfPoints = markup("</dl>\n");

    @Override
    public void tldr(SectionView.Tldr tldr, ArticleOutput out) throws IOException {
        HtmlWriter html = out.html;
        html.write(openTldr, tldr.heading());
        for (SectionView.Point point : tldr.points()) {
            html.write(parts.openPoint, point.label());
            claim(point.claim(), out);
            html.write(parts.endOfPoint);
        }
        parts.audience(tldr.audience(), html);
        html.write(endOfPoints);
        html.write(endOfSection);
    }

    private final Markup openTakeaways =
            markup("<section class=\"brief-section brief-takeaways\">\n<{heading} class=\"brief-heading\"{label}>{}");
    private final Markup openList = markup("<ul role=\"list\">\n");
    private final Markup openItem = markup("<li>");
    private final Markup endOfItem = markup("</li>\n");
    private final Markup endOfList = markup("</ul>\n");

    @Override
    public void takeaways(SectionView.Takeaways takeaways, ArticleOutput out) throws IOException {
        HtmlWriter html = out.html;
        html.write(openTakeaways, takeaways.heading());
        html.writeIfPresent(note, takeaways.note());
        html.write(endOfHeading);
        html.write(openList);
        for (SectionView.Claim takeaway : takeaways.takeaways()) {
            html.write(openItem);
            claim(takeaway, out);
            html.write(endOfItem);
        }
        html.write(endOfList);
        html.write(endOfSection);
    }

    private final Markup openImplications = markup(
            "<section class=\"brief-section brief-implications\">\n<{heading} class=\"brief-heading\"{label}>{}");
    private final Markup openImplication =
            markup("<div class=\"brief-implication\">\n<{subheading} class=\"brief-prediction\">{}</{subheading}>\n");
    private final Markup openRationale = markup("<p>");
    private final Markup endOfImplication = markup("</p>\n</div>\n");

    @Override
    public void implications(SectionView.Implications implications, ArticleOutput out) throws IOException {
        HtmlWriter html = out.html;
        html.write(openImplications, implications.heading());
        html.writeIfPresent(note, implications.note());
        html.write(endOfHeading);
        for (SectionView.Implication implication : implications.implications()) {
            html.write(openImplication, implication.prediction());
            outlook(implication, html);
            html.write(openRationale);
            claim(implication.rationale(), out);
            html.write(endOfImplication);
        }
        html.write(endOfSection);
    }

    private final Markup openOutlook = markup("<p class=\"brief-outlook\">");
    private final Markup[] meters = IntStream.rangeClosed(0, STEPS)
            .mapToObj(step -> markup("<span class=\"brief-meter\" aria-hidden=\"true\">"
                    + "<i class=\"brief-on\"></i>".repeat(step)
                    + "<i></i>".repeat(STEPS - step)
                    + "</span>"))
            .toArray(Markup[]::new);
    private final Markup likelihood = markup(" <span class=\"brief-likelihood\"{label}>{}</span>");
    private final Markup horizon = markup(" <time datetime=\"{}\"{label}>{}</time>");

    /** Writes the likelihood and the horizon of a prediction. The meter is hidden from screen readers, which read the label. */
    private void outlook(SectionView.Implication implication, HtmlWriter html) throws IOException {
        SectionView.Likelihood shown = implication.likelihood();
        BriefView.LabelledTime until = implication.horizon();
        if (shown == null && until == null) {
            return;
        }
        html.write(openOutlook);
        if (shown != null) {
            html.write(meters[Math.max(0, Math.min(STEPS, shown.step()))]);
            html.write(likelihood, shown.label());
        }
        if (until != null) {
            html.write(horizon, until.datetime(), until.label());
        }
        html.write(END_OF_PARAGRAPH);
    }

    private final Markup openTimeline = markup(
            "<section class=\"brief-section brief-timeline\">\n<{heading} class=\"brief-heading\"{label}>{}</{heading}>\n<ol role=\"list\">\n");
    private final Markup date = markup("<span class=\"brief-date\"{label}><time datetime=\"{}\">{}</time></span> ");
    private final Markup openEvent = markup("<p>");
    private final Markup endOfEvent = markup("</p></li>\n");
    private final Markup endOfNumberedList = markup("</ol>\n");

    @Override
    public void timeline(SectionView.Timeline timeline, ArticleOutput out) throws IOException {
        HtmlWriter html = out.html;
        html.write(openTimeline, timeline.heading());
        for (SectionView.Event event : timeline.events()) {
            html.write(openItem);
            if (event.date() != null) {
                html.write(date, event.date().datetime(), event.date().text());
            }
            html.write(openEvent);
            claim(event.claim(), out);
            html.write(endOfEvent);
        }
        html.write(endOfNumberedList);
        html.write(endOfSection);
    }

    private final Markup openSources = markup(
            "<section class=\"brief-section brief-sources\">\n<{heading} class=\"brief-heading\"{label}>{}</{heading}>\n<ol>\n");
    private final Markup openSource = markup("<li id=\"brief-{}-source-{}\">");
    private final Markup published =
            markup("<span class=\"brief-published\"{label}><time datetime=\"{}\">{}</time></span>");

    @Override
    public void sources(SectionView.Sources sources, ArticleOutput out) throws IOException {
        HtmlWriter html = out.html;
        html.write(openSources, sources.heading());
        for (SectionView.Source source : sources.sources()) {
            html.write(openSource, out.id, Numbers.format(source.number()));
            parts.cite(source.link(), html);
            publisher(source.publisher(), out);
            if (source.publishedAt() != null) {
                html.write(parts.separator, out.separator);
                html.write(
                        published,
                        source.publishedAt().datetime(),
                        source.publishedAt().text());
            }
            html.write(endOfItem);
        }
        html.write(endOfNumberedList);
        html.write(endOfSection);
    }

    private final Markup openDigest = markup(
            "<section class=\"brief-section brief-digest\">\n<{heading} class=\"brief-heading\"{label}>{}</{heading}>\n<p>");
    private final Markup digestText = markup(" <span class=\"brief-digest-text\"{dir}>{}</span>");

    @Override
    public void digest(SectionView.Digest digest, ArticleOutput out) throws IOException {
        HtmlWriter html = out.html;
        html.write(openDigest, digest.heading());
        parts.link(digest.link(), html);
        html.writeIfPresent(digestText, digest.text());
        html.write(END_OF_PARAGRAPH);
        html.write(endOfSection);
    }

    private final Markup openRelated = markup(
            "<section class=\"brief-section brief-related\">\n<{heading} class=\"brief-heading\"{label}>{}</{heading}>\n<ul role=\"list\">\n");

    @Override
    public void related(SectionView.Related related, ArticleOutput out) throws IOException {
        HtmlWriter html = out.html;
        html.write(openRelated, related.heading());
        for (SectionView.Story story : related.stories()) {
            html.write(openItem);
            parts.link(story.link(), html);
            publisher(story.publisher(), out);
            html.write(endOfItem);
        }
        html.write(endOfList);
        html.write(endOfSection);
    }

    private final Markup publisher = markup("<bdi class=\"brief-publisher\">{}</bdi>");

    /** Writes who published a work, after its title. */
    private void publisher(@Nullable String name, ArticleOutput out) throws IOException {
        if (name != null) {
            out.html.write(parts.separator, out.separator);
            out.html.write(publisher, name);
        }
    }

    private void claim(SectionView.Claim claim, ArticleOutput out) throws IOException {
        out.html.text(claim.text());
        citations.write(claim.citations(), out);
    }
}
