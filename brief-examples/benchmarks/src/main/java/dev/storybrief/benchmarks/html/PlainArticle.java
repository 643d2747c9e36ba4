package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;

/** Writes the article with a plain {@link StringBuilder}. */
final class PlainArticle {
    private final PlainMarkup parts;
    private final StringBuilder html;
    private final Page p;

    PlainArticle(PlainMarkup parts) {
        this.parts = parts;
        this.html = parts.html;
        this.p = parts.p;
    }

    String write() {
        header();
        if (p.tldrSection() != null) {
            tldr(p.tldrSection());
        }
        if (p.takeawaysSection() != null) {
            takeaways(p.takeawaysSection());
        }
        if (p.implicationsSection() != null) {
            implications(p.implicationsSection());
        }
        if (p.timelineSection() != null) {
            timeline(p.timelineSection());
        }
        if (p.sourcesSection() != null) {
            sources(p.sourcesSection());
        }
        if (p.digestSection() != null) {
            digest(p.digestSection());
        }
        if (p.relatedSection() != null) {
            related(p.relatedSection());
        }
        footer();
        return html.toString();
    }

    private void header() {
        html.append("<article class=\"brief brief-article").append(p.room()).append("\" lang=\"");
        parts.text(p.view().language().tag());
        html.append("\" dir=\"");
        parts.text(p.dir());
        html.append("\"");
        if (p.view().disclosure().key() != null) {
            html.append(" data-ai-disclosure=\"")
                    .append(p.view().disclosure().key())
                    .append("\"");
        }
        html.append("><div class=\"brief-frame\">\n<header class=\"brief-header\">\n");
        parts.meta();
        html.append("\n");
        if (p.view().updated() != null) {
            parts.labelledTime(p.view().updated());
            html.append("\n");
        }
        if (p.view().readingTime() != null) {
            html.append("<span class=\"brief-reading-time\"").append(p.lang()).append(">");
            parts.text(p.view().readingTime());
            html.append("</span>\n");
        }
        html.append("</p>\n<h2 class=\"brief-headline\">");
        parts.text(p.view().headline());
        html.append("</h2>\n");
        if (p.view().hook() != null) {
            html.append("<p class=\"brief-hook\">");
            parts.text(p.view().hook());
            html.append("</p>\n");
        }
        html.append("<div class=\"brief-actions\">");
        parts.original();
        html.append("\n<ul class=\"brief-share\" role=\"list\" aria-label=\"");
        parts.text(p.view().shareLabel());
        html.append("\"").append(p.lang()).append(">\n");
        for (BriefView.Link link : p.view().share()) {
            html.append("<li><a class=\"brief-share-link\" href=\"");
            parts.text(link.href());
            html.append("\" rel=\"nofollow noopener noreferrer\">");
            parts.text(link.text());
            html.append("</a></li>\n");
        }
        html.append("</ul></div>\n</header>\n");
        if (p.view().image() != null) {
            html.append("<figure class=\"brief-image\"><p>");
            parts.link(p.view().image().link());
            html.append("</p>\n");
            if (p.view().image().credit() != null) {
                html.append("<figcaption").append(p.lang()).append(">");
                parts.phrase(p.view().image().credit());
                html.append("</figcaption>\n");
            }
            html.append("</figure>\n");
        }
        parts.corrections();
    }

    private void tldr(SectionView.Tldr tldr) {
        html.append("<section class=\"brief-section brief-tldr\">\n<h3 class=\"brief-heading\"")
                .append(p.lang())
                .append(">");
        parts.text(tldr.heading());
        html.append("</h3>\n<dl class=\"brief-points\">\n");
        for (SectionView.Point point : tldr.points()) {
            html.append("<div><dt").append(p.lang()).append(">");
            parts.text(point.label());
            html.append("</dt><dd>");
            parts.text(point.text());
            parts.citations(point.citations());
            html.append("</dd></div>\n");
        }
        parts.audience();
        html.append("</dl>\n</section>\n");
    }

    private void takeaways(SectionView.Takeaways takeaways) {
        html.append("<section class=\"brief-section brief-takeaways\">\n<h3 class=\"brief-heading\"")
                .append(p.lang())
                .append(">");
        parts.text(takeaways.heading());
        if (p.view().citedSources() != null) {
            html.append(" <small class=\"brief-note\">");
            parts.text(p.view().citedSources());
            html.append("</small>");
        }
        html.append("</h3>\n<ul role=\"list\">\n");
        for (SectionView.Claim takeaway : takeaways.takeaways()) {
            html.append("<li>");
            parts.text(takeaway.text());
            parts.citations(takeaway.citations());
            html.append("</li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private void implications(SectionView.Implications implications) {
        html.append("<section class=\"brief-section brief-implications\">\n<h3 class=\"brief-heading\"")
                .append(p.lang())
                .append(">");
        parts.text(implications.heading());
        if (implications.note() != null) {
            html.append(" <small class=\"brief-note\">");
            parts.text(implications.note());
            html.append("</small>");
        }
        html.append("</h3>\n");
        for (SectionView.Implication implication : implications.implications()) {
            html.append("<div class=\"brief-implication\">\n<h4 class=\"brief-prediction\">");
            parts.text(implication.prediction());
            html.append("</h4>\n<p class=\"brief-outlook\">\n");
            if (implication.likelihood() != null) {
                html.append("<span class=\"brief-meter\" aria-hidden=\"true\">")
                        .append(p.meter(implication.likelihood().step()))
                        .append("</span> <span class=\"brief-likelihood\"")
                        .append(p.lang())
                        .append(">");
                parts.text(implication.likelihood().label());
                html.append("</span>\n");
            }
            if (implication.horizon() != null) {
                parts.labelledTime(implication.horizon());
                html.append("\n");
            }
            html.append("</p>\n<p>");
            parts.text(implication.rationale());
            parts.citations(implication.citations());
            html.append("</p>\n</div>\n");
        }
        html.append("</section>\n");
    }

    private void timeline(SectionView.Timeline timeline) {
        html.append("<section class=\"brief-section brief-timeline\">\n<h3 class=\"brief-heading\"")
                .append(p.lang())
                .append(">");
        parts.text(timeline.heading());
        html.append("</h3>\n<ol role=\"list\">\n");
        for (SectionView.Event event : timeline.events()) {
            html.append("<li>");
            if (event.date() != null) {
                html.append("<span class=\"brief-date\"").append(p.lang()).append(">");
                parts.time(event.date());
                html.append("</span> ");
            }
            html.append("<p>");
            parts.text(event.text());
            parts.citations(event.citations());
            html.append("</p></li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    private void sources(SectionView.Sources sources) {
        html.append("<section class=\"brief-section brief-sources\">\n<h3 class=\"brief-heading\"")
                .append(p.lang())
                .append(">");
        parts.text(sources.heading());
        html.append("</h3>\n<ol>\n");
        for (SectionView.Source source : sources.sources()) {
            html.append("<li id=\"brief-");
            parts.text(p.view().id());
            html.append("-source-").append(source.number()).append("\"><cite>");
            parts.link(source.link());
            html.append("</cite>");
            if (source.publisher() != null) {
                html.append(" <bdi class=\"brief-publisher\">");
                parts.text(source.publisher());
                html.append("</bdi>");
            }
            if (source.publishedAt() != null) {
                html.append(" <span class=\"brief-published\"").append(p.lang()).append(">");
                parts.time(source.publishedAt());
                html.append("</span>");
            }
            html.append("</li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    private void digest(SectionView.Digest digest) {
        html.append("<section class=\"brief-section brief-digest\">\n<h3 class=\"brief-heading\"")
                .append(p.lang())
                .append(">");
        parts.text(digest.heading());
        html.append("</h3>\n<p>");
        parts.link(digest.link());
        if (digest.text() != null) {
            html.append(" <span class=\"brief-digest-text\" dir=\"").append(p.dir()).append("\">");
            parts.text(digest.text());
            html.append("</span>");
        }
        html.append("</p>\n</section>\n");
    }

    private void related(SectionView.Related related) {
        html.append("<section class=\"brief-section brief-related\">\n<h3 class=\"brief-heading\"")
                .append(p.lang())
                .append(">");
        parts.text(related.heading());
        html.append("</h3>\n<ul role=\"list\">\n");
        for (SectionView.Story story : related.stories()) {
            html.append("<li>");
            parts.link(story.link());
            if (story.publisher() != null) {
                html.append(" <bdi class=\"brief-publisher\">");
                parts.text(story.publisher());
                html.append("</bdi>");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n</section>\n");
    }

    private void footer() {
        html.append("<footer class=\"brief-footer\">\n");
        parts.disclosure();
        html.append("\n");
        if (p.view().rights() != null) {
            html.append("<p class=\"brief-rights\">");
            parts.label(p.view().rights().label());
            parts.link(p.view().rights().notice());
            html.append("\n");
            if (p.view().rights().holder() != null) {
                html.append(" <span").append(p.lang()).append(">");
                parts.phrase(p.view().rights().holder());
                html.append("</span>\n");
            }
            html.append("</p>\n");
        }
        html.append("<p class=\"brief-original-source\">");
        parts.label(p.view().original().label());
        html.append("<cite>");
        parts.link(p.view().original().link());
        html.append("</cite>\n");
        if (p.view().original().publisher() != null) {
            parts.separator();
            parts.link(p.view().original().publisher());
            html.append("\n");
        }
        if (p.view().original().publishedAt() != null) {
            parts.separator();
            html.append("<span").append(p.lang()).append(">");
            parts.time(p.view().original().publishedAt());
            html.append("</span>\n");
        }
        html.append("</p>\n</footer>\n</div></article>\n");
    }
}
