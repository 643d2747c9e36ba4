package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the whole of a brief, from top to bottom. */
final class HtmlArticle {
    private static final int STEPS = 7;
    private static final String[] METERS = new String[STEPS + 1];

    static {
        for (int step = 0; step <= STEPS; step++) {
            METERS[step] = "<span class=\"brief-meter\" aria-hidden=\"true\">"
                    + "<i class=\"brief-on\"></i>".repeat(step)
                    + "<i></i>".repeat(STEPS - step)
                    + "</span>";
        }
    }

    private final HtmlParts parts;
    private final HtmlWriter html;
    private final HtmlOptions options;
    private final BriefView view;
    private final SectionView.@Nullable Sources sources;
    private final String openSource;
    private final String fragment;
    private final @Nullable String citedPage;

    HtmlArticle(HtmlParts parts) {
        this.parts = parts;
        this.html = parts.html;
        this.options = parts.options;
        this.view = parts.view;
        this.sources = view.section(SectionView.Sources.class);
        // unique among the briefs of a page; as markup of ours, since Anchor leaves nothing that could need an escape
        String sourceId = "brief-" + Anchor.of(view.id()) + "-source-";
        this.openSource = "<li id=\"" + sourceId;
        this.fragment = "#" + sourceId;
        this.citedPage = !options.areCitationsAbsolute() ? "" : withoutFragment(view.permalink());
    }

    void write() throws IOException {
        parts.openArticle("<article class=\"brief brief-article");
        if (view.notice() != null) {
            parts.notice(view.notice());
        } else {
            header();
            image();
            parts.corrections();
            for (SectionView section : view.sections()) {
                section(section);
            }
            footer();
        }
        parts.closeArticle();
    }

    private void header() throws IOException {
        html.raw("<header class=\"brief-header\">\n");
        parts.meta();
        if (view.updated() != null) {
            parts.labelledTime(view.updated());
            html.raw(" ");
        }
        if (view.readingTime() != null) {
            parts.openLabel("<span class=\"brief-reading-time\">")
                    .text(view.readingTime())
                    .raw("</span>");
        }
        html.raw("</p>\n").raw(options.headline().open());
        html.text(view.headline()).raw(options.headline().close());
        if (view.hook() != null) {
            html.raw("<p class=\"brief-hook\">").text(view.hook()).raw("</p>\n");
        }
        html.raw("<div class=\"brief-actions\">");
        parts.original();
        share();
        html.raw("</div>\n</header>\n");
    }

    private void share() throws IOException {
        if (view.share().isEmpty()) {
            return;
        }
        html.raw(" <ul class=\"brief-share\" role=\"list\" aria-label=\"").label(view.shareLabel());
        parts.openLabel("\">");
        for (BriefView.Link link : view.share()) {
            if (link.href() != null) {
                parts.openLink("<li><a class=\"brief-share-link\" href=\"", link.href());
                html.raw(">").label(link.text()).raw("</a></li>");
            }
        }
        html.raw("</ul>");
    }

    private void image() throws IOException {
        BriefView.Image image = view.image();
        if (image == null) {
            return;
        }
        html.raw("<figure class=\"brief-image\">");
        if (image.src() != null) {
            html.raw("<img src=\"").text(image.src()).raw("\" alt=\"").text(image.alt());
            html.raw("\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\"");
            size(" width=\"", image.width());
            size(" height=\"", image.height());
            html.raw(">");
        } else {
            html.raw("<p>");
            parts.link(image.link());
            html.raw("</p>");
        }
        if (image.credit() != null) {
            parts.openLabel("<figcaption>");
            parts.phrase(image.credit());
            html.raw("</figcaption>");
        }
        html.raw("</figure>\n");
    }

    private void size(String attribute, @Nullable Integer pixels) throws IOException {
        if (pixels != null && pixels > 0) {
            html.raw(attribute).number(pixels).raw("\"");
        }
    }

    private void section(SectionView section) throws IOException {
        SectionHtml replacement = options.replacements().get(section.section());
        if (replacement != null) {
            html.raw("<div class=\"brief-host\">");
            try (HostSink sink = new HostSink(html)) {
                replacement.write(section, sink);
            }
            html.raw("</div>\n");
        } else if (section instanceof SectionView.Tldr tldr) {
            tldr(tldr);
        } else if (section instanceof SectionView.Takeaways takeaways) {
            takeaways(takeaways);
        } else if (section instanceof SectionView.Implications implications) {
            implications(implications);
        } else if (section instanceof SectionView.Timeline timeline) {
            timeline(timeline);
        } else if (section instanceof SectionView.Sources sources) {
            sources(sources);
        } else if (section instanceof SectionView.Digest digest) {
            digest(digest);
        } else if (section instanceof SectionView.Related related) {
            related(related);
        }
    }

    /** Opens a section and its heading, which is left open for an {@link #aside}. */
    private void openSection(String tag, String heading) throws IOException {
        html.raw(tag);
        parts.openLabel(options.heading().open()).label(heading);
    }

    /** What a heading says in passing. */
    private void aside(@Nullable String note) throws IOException {
        if (note != null) {
            html.raw(" <small class=\"brief-note\">").text(note).raw("</small>");
        }
    }

    private void closeHeading() throws IOException {
        html.raw(options.heading().close());
    }

    private void tldr(SectionView.Tldr tldr) throws IOException {
        openSection("<section class=\"brief-section brief-tldr\">\n", tldr.heading());
        closeHeading();
        html.raw("<dl class=\"brief-points\">\n");
        for (SectionView.Point point : tldr.points()) {
            parts.openLabel("<div><dt>").label(point.label()).raw("</dt><dd>");
            claim(point.text(), point.citations());
            html.raw("</dd></div>\n");
        }
        parts.audience(tldr);
        html.raw("</dl>\n</section>\n");
    }

    private void takeaways(SectionView.Takeaways takeaways) throws IOException {
        openSection("<section class=\"brief-section brief-takeaways\">\n", takeaways.heading());
        aside(view.citedSources());
        closeHeading();
        html.raw("<ul role=\"list\">\n");
        for (SectionView.Claim takeaway : takeaways.takeaways()) {
            html.raw("<li>");
            claim(takeaway.text(), takeaway.citations());
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private void implications(SectionView.Implications implications) throws IOException {
        openSection("<section class=\"brief-section brief-implications\">\n", implications.heading());
        aside(implications.note());
        closeHeading();
        for (SectionView.Implication implication : implications.implications()) {
            html.raw("<div class=\"brief-implication\">\n")
                    .raw(options.subheading().open());
            html.text(implication.prediction()).raw(options.subheading().close());
            outlook(implication);
            html.raw("<p>");
            claim(implication.rationale(), implication.citations());
            html.raw("</p>\n</div>\n");
        }
        html.raw("</section>\n");
    }

    /** How likely, and by when. The meter repeats what the words say, for the eye alone. */
    private void outlook(SectionView.Implication implication) throws IOException {
        SectionView.Likelihood likelihood = implication.likelihood();
        BriefView.LabelledTime horizon = implication.horizon();
        if (likelihood == null && horizon == null) {
            return;
        }
        html.raw("<p class=\"brief-outlook\">");
        if (likelihood != null) {
            html.raw(METERS[Math.max(0, Math.min(STEPS, likelihood.step()))]);
            parts.openLabel(" <span class=\"brief-likelihood\">")
                    .label(likelihood.label())
                    .raw("</span>");
        }
        if (horizon != null) {
            html.raw(" ");
            parts.labelledTime(horizon);
        }
        html.raw("</p>\n");
    }

    private void timeline(SectionView.Timeline timeline) throws IOException {
        openSection("<section class=\"brief-section brief-timeline\">\n", timeline.heading());
        closeHeading();
        html.raw("<ol role=\"list\">\n");
        for (SectionView.Event event : timeline.events()) {
            html.raw("<li>");
            if (event.date() != null) {
                parts.openLabel("<span class=\"brief-date\">");
                parts.time(event.date());
                html.raw("</span> ");
            }
            html.raw("<p>");
            claim(event.text(), event.citations());
            html.raw("</p></li>\n");
        }
        html.raw("</ol>\n</section>\n");
    }

    private void sources(SectionView.Sources sources) throws IOException {
        openSection("<section class=\"brief-section brief-sources\">\n", sources.heading());
        closeHeading();
        html.raw("<ol>\n");
        for (SectionView.Source source : sources.sources()) {
            html.raw(openSource).number(source.number()).raw("\">");
            parts.cite(source.link());
            byline(source.publisher());
            if (source.publishedAt() != null) {
                parts.openLabel(" <span class=\"brief-published\">");
                parts.time(source.publishedAt());
                html.raw("</span>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n</section>\n");
    }

    private void byline(@Nullable String publisher) throws IOException {
        if (publisher != null) {
            html.raw(" <bdi class=\"brief-publisher\">").text(publisher).raw("</bdi>");
        }
    }

    private void digest(SectionView.Digest digest) throws IOException {
        openSection("<section class=\"brief-section brief-digest\">\n", digest.heading());
        closeHeading();
        html.raw("<p>");
        parts.link(digest.link());
        if (digest.text() != null) {
            parts.sentences(" <span class=\"brief-digest-text\"", digest.text());
        }
        html.raw("</p>\n</section>\n");
    }

    private void related(SectionView.Related related) throws IOException {
        openSection("<section class=\"brief-section brief-related\">\n", related.heading());
        closeHeading();
        html.raw("<ul role=\"list\">\n");
        for (SectionView.Story story : related.stories()) {
            html.raw("<li>");
            parts.link(story.link());
            byline(story.publisher());
            html.raw("</li>\n");
        }
        html.raw("</ul>\n</section>\n");
    }

    private void footer() throws IOException {
        html.raw("<footer class=\"brief-footer\">\n");
        parts.disclosure();
        BriefView.Rights rights = view.rights();
        if (rights != null) {
            html.raw("<p class=\"brief-rights\">");
            parts.label(rights.label());
            parts.link(rights.notice());
            if (rights.holder() != null) {
                parts.openLabel(" <span>");
                parts.phrase(rights.holder());
                html.raw("</span>");
            }
            html.raw("</p>\n");
        }
        originalSource(view.original());
        html.raw("</footer>\n");
    }

    private void originalSource(BriefView.Original original) throws IOException {
        html.raw("<p class=\"brief-original-source\">");
        parts.label(original.label());
        parts.cite(original.link());
        if (original.publisher() != null) {
            parts.separator();
            parts.link(original.publisher());
        }
        if (original.publishedAt() != null) {
            parts.separator();
            parts.openLabel("<span>");
            parts.time(original.publishedAt());
            html.raw("</span>");
        }
        html.raw("</p>\n");
    }

    private void claim(String text, List<Integer> citations) throws IOException {
        html.text(text);
        citations(citations);
    }

    /** Small numbered links to the sources, each isolated, so that they follow a text in whatever direction it ends. */
    private void citations(List<Integer> citations) throws IOException {
        if (citations.isEmpty() || sources == null) {
            return;
        }
        String open = "<sup class=\"brief-citations\"> <a";
        for (int number : citations) {
            SectionView.Source source = sources.sources().get(number - 1);
            html.raw(open);
            href(source, number);
            html.raw(" aria-label=\"").text(source.citationLabel());
            parts.openLabel("\">").raw("<bdi>").number(number);
            open = "</bdi></a> <a";
        }
        html.raw("</bdi></a></sup>");
    }

    /** Where a citation leads; of what leads nowhere assistive technology still has the name. */
    private void href(SectionView.Source source, int number) throws IOException {
        if (citedPage != null) {
            html.raw(" href=\"").text(citedPage).raw(fragment).number(number).raw("\"");
        } else if (source.link().href() != null) {
            parts.openLink(" href=\"", source.link().href());
        } else {
            html.raw(" role=\"link\" aria-disabled=\"true\"");
        }
    }

    private static @Nullable String withoutFragment(@Nullable String address) {
        return address == null ? null : address.replaceFirst("#.*", "");
    }
}
