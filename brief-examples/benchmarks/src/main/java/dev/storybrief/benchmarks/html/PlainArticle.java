package dev.storybrief.benchmarks.html;

import dev.storybrief.render.SectionView;
import dev.storybrief.render.SectionVisitor;
import dev.storybrief.render.StoryView;
import java.io.IOException;

/** Writes the article with a plain {@link StringBuilder}. */
final class PlainArticle implements SectionVisitor<StringBuilder> {
    private final PlainMarkup parts;
    private final StringBuilder html;
    private final Page page;
    private final StoryView view;

    PlainArticle(PlainMarkup parts) {
        this.parts = parts;
        this.html = parts.html;
        this.page = parts.page;
        this.view = parts.view;
    }

    String write() throws IOException {
        header();
        for (SectionView section : view.sections()) {
            section.accept(this, html);
        }
        footer();
        return html.toString();
    }

    private void header() {
        html.append("<article class=\"brief brief-article")
                .append(page.scriptClass())
                .append("\" lang=\"");
        parts.text(view.language().tag());
        html.append("\" dir=\"");
        parts.text(view.language().dir());
        html.append("\"");
        if (view.disclosure().key() != null) {
            html.append(" data-ai-disclosure=\"")
                    .append(view.disclosure().key())
                    .append("\"");
        }
        html.append("><div class=\"brief-frame\">\n<header class=\"brief-header\">\n");
        parts.meta();
        html.append("\n");
        StoryView.Meta meta = view.head().meta();
        if (meta.updated() != null) {
            parts.labelledTime(meta.updated());
            html.append("\n");
        }
        if (meta.readingTime() != null) {
            html.append("<span class=\"brief-reading-time\"")
                    .append(page.lang())
                    .append(">");
            parts.text(meta.readingTime());
            html.append("</span>\n");
        }
        html.append("</p>\n");
        parts.headline();
        if (view.head().hook() != null) {
            html.append("<p class=\"brief-hook\">");
            parts.text(view.head().hook().text());
            html.append("</p>\n");
        }
        html.append("<div class=\"brief-actions\">");
        parts.original();
        if (view.head().share() != null) {
            share(view.head().share());
        }
        html.append("</div>\n</header>\n");
        parts.corrections();
        if (view.head().image() != null) {
            html.append("<figure class=\"brief-image\"><p>");
            parts.link(view.head().image().link());
            html.append("</p>\n");
            if (view.head().image().credit() != null) {
                html.append("<figcaption").append(page.lang()).append(">");
                parts.phrase(view.head().image().credit());
                html.append("</figcaption>\n");
            }
            html.append("</figure>\n");
        }
    }

    private void share(StoryView.Share share) {
        html.append("\n<ul class=\"brief-share\" role=\"list\" aria-label=\"");
        parts.text(share.label());
        html.append("\"").append(page.lang()).append(">\n");
        for (StoryView.ShareLink link : share.links()) {
            html.append("<li><a class=\"brief-share-link\" href=\"");
            parts.text(link.href());
            html.append("\" rel=\"nofollow noopener noreferrer\">");
            parts.text(link.label());
            html.append("</a></li>\n");
        }
        html.append("</ul>");
    }

    private void heading(String start, SectionView section) {
        html.append(start).append(page.lang()).append(">");
        parts.text(section.heading());
    }

    @Override
    public void tldr(SectionView.Tldr tldr, StringBuilder html) {
        heading("<section class=\"brief-section brief-tldr\">\n<h3 class=\"brief-heading\"", tldr);
        html.append("</h3>\n<dl class=\"brief-points\">\n");
        for (SectionView.Point point : tldr.points()) {
            html.append("<div><dt").append(page.lang()).append(">");
            parts.text(point.label());
            html.append("</dt><dd>");
            parts.text(point.claim().text());
            parts.citations(point.claim().citations());
            html.append("</dd></div>\n");
        }
        parts.audience(tldr.audience());
        html.append("</dl>\n</section>\n");
    }

    @Override
    public void takeaways(SectionView.Takeaways takeaways, StringBuilder html) {
        heading("<section class=\"brief-section brief-takeaways\">\n<h3 class=\"brief-heading\"", takeaways);
        if (takeaways.note() != null) {
            html.append(" <small class=\"brief-note\">");
            parts.text(takeaways.note());
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

    @Override
    public void implications(SectionView.Implications implications, StringBuilder html) {
        heading("<section class=\"brief-section brief-implications\">\n<h3 class=\"brief-heading\"", implications);
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
                        .append(page.meter(implication.likelihood().step()))
                        .append("</span> <span class=\"brief-likelihood\"")
                        .append(page.lang())
                        .append(">");
                parts.text(implication.likelihood().label());
                html.append("</span>\n");
            }
            if (implication.horizon() != null) {
                parts.labelledTime(implication.horizon());
                html.append("\n");
            }
            html.append("</p>\n<p>");
            parts.text(implication.rationale().text());
            parts.citations(implication.rationale().citations());
            html.append("</p>\n</div>\n");
        }
        html.append("</section>\n");
    }

    @Override
    public void timeline(SectionView.Timeline timeline, StringBuilder html) {
        heading("<section class=\"brief-section brief-timeline\">\n<h3 class=\"brief-heading\"", timeline);
        html.append("</h3>\n<ol role=\"list\">\n");
        for (SectionView.Event event : timeline.events()) {
            html.append("<li>");
            if (event.date() != null) {
                html.append("<span class=\"brief-date\"").append(page.lang()).append(">");
                parts.time(event.date());
                html.append("</span> ");
            }
            html.append("<p>");
            parts.text(event.claim().text());
            parts.citations(event.claim().citations());
            html.append("</p></li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    @Override
    public void sources(SectionView.Sources sources, StringBuilder html) {
        heading("<section class=\"brief-section brief-sources\">\n<h3 class=\"brief-heading\"", sources);
        html.append("</h3>\n<ol>\n");
        for (SectionView.Source source : sources.sources()) {
            html.append("<li id=\"brief-");
            parts.text(view.id());
            html.append("-source-").append(source.number()).append("\"><cite>");
            parts.link(source.link());
            html.append("</cite>");
            if (source.publisher() != null) {
                parts.separator();
                html.append("<bdi class=\"brief-publisher\">");
                parts.text(source.publisher());
                html.append("</bdi>");
            }
            if (source.publishedAt() != null) {
                parts.separator();
                html.append("<span class=\"brief-published\"")
                        .append(page.lang())
                        .append(">");
                parts.time(source.publishedAt());
                html.append("</span>");
            }
            html.append("</li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    @Override
    public void digest(SectionView.Digest digest, StringBuilder html) {
        heading("<section class=\"brief-section brief-digest\">\n<h3 class=\"brief-heading\"", digest);
        html.append("</h3>\n<p>");
        parts.link(digest.link());
        if (digest.text() != null) {
            html.append(" <span class=\"brief-digest-text\" dir=\"")
                    .append(view.language().dir())
                    .append("\">");
            parts.text(digest.text());
            html.append("</span>");
        }
        html.append("</p>\n</section>\n");
    }

    @Override
    public void related(SectionView.Related related, StringBuilder html) {
        heading("<section class=\"brief-section brief-related\">\n<h3 class=\"brief-heading\"", related);
        html.append("</h3>\n<ul role=\"list\">\n");
        for (SectionView.Story story : related.stories()) {
            html.append("<li>");
            parts.link(story.link());
            if (story.publisher() != null) {
                parts.separator();
                html.append("<bdi class=\"brief-publisher\">");
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
        if (view.foot().rights() != null) {
            html.append("<p class=\"brief-rights\">");
            parts.label(view.foot().rights().label());
            parts.link(view.foot().rights().notice());
            html.append("\n");
            if (view.foot().rights().holder() != null) {
                html.append(" <span").append(page.lang()).append(">");
                parts.phrase(view.foot().rights().holder());
                html.append("</span>\n");
            }
            html.append("</p>\n");
        }
        html.append("<p class=\"brief-original-source\">");
        parts.label(view.original().label());
        html.append("<cite>");
        parts.link(view.original().link());
        html.append("</cite>\n");
        if (view.original().publisher() != null) {
            parts.separator();
            parts.link(view.original().publisher());
            html.append("\n");
        }
        if (view.original().publishedAt() != null) {
            parts.separator();
            html.append("<span").append(page.lang()).append(">");
            parts.time(view.original().publishedAt());
            html.append("</span>\n");
        }
        html.append("</p>\n</footer>\n</div></article>\n");
    }
}
