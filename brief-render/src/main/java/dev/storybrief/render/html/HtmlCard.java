package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.io.IOException;

/** Writes the card of a brief, from top to bottom. */
final class HtmlCard {
    private final HtmlParts parts;
    private final HtmlWriter html;
    private final BriefView view;

    HtmlCard(HtmlParts parts) {
        this.parts = parts;
        this.html = parts.html;
        this.view = parts.view;
    }

    void write() throws IOException {
        parts.openArticle("<article class=\"brief brief-card");
        if (view.notice() != null) {
            parts.notice(view.notice());
        } else {
            header();
            parts.corrections();
            tldr();
            footer();
        }
        parts.closeArticle();
    }

    private void header() throws IOException {
        html.raw("<header class=\"brief-header\">\n");
        parts.meta();
        html.raw("</p>\n").raw(parts.options.headline().open());
        if (view.permalink() != null) {
            html.raw("<a href=\"")
                    .text(view.permalink())
                    .raw("\">")
                    .text(view.headline())
                    .raw("</a>");
        } else {
            html.text(view.headline());
        }
        html.raw(parts.options.headline().close());
        if (view.hook() != null) {
            html.raw("<p class=\"brief-hook\">").text(view.hook()).raw("</p>\n");
        }
        html.raw("</header>\n");
    }

    private void tldr() throws IOException {
        SectionView.Tldr tldr = view.section(SectionView.Tldr.class);
        if (tldr == null) {
            return;
        }
        html.raw("<dl class=\"brief-points\">\n");
        for (SectionView.Point point : tldr.points()) {
            if (point.kind() != SectionView.PointKind.WHAT_TO_DO_NEXT) {
                parts.openLabel("<div><dt>").label(point.label()).raw("</dt><dd>");
                html.text(point.text()).raw("</dd></div>\n");
            }
        }
        parts.audience(tldr);
        html.raw("</dl>\n");
    }

    private void footer() throws IOException {
        html.raw("<footer class=\"brief-footer\">\n<p class=\"brief-actions\">");
        parts.original();
        if (view.citedSources() != null) {
            parts.openLabel(" <span class=\"brief-note\">")
                    .text(view.citedSources())
                    .raw("</span>");
        }
        html.raw("</p>\n");
        parts.disclosure();
        html.raw("</footer>\n");
    }
}
