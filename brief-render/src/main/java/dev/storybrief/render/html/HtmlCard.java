package dev.storybrief.render.html;

import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes cards, from top to bottom. */
final class HtmlCard extends HtmlFrame {
    HtmlCard(HtmlParts parts) {
        super("card", true, parts);
    }

    @Override
    void write(StoryView story, int number, HtmlWriter html) throws IOException {
        parts.header(story, true, html);
        parts.corrections(story.head().corrections(), html);
        parts.pictureIfShown(story.head().image(), html);
        tldr(story.tldr(), html);
        parts.host.end(story, html);
        footer(story, html);
    }

    private final Markup openPoints = markup("<dl class=\"brief-points\">\n");
    private final Markup endOfPoints = markup("</dl>\n");

    private void tldr(SectionView.@Nullable Tldr tldr, HtmlWriter html) throws IOException {
        if (tldr == null) {
            return;
        }
        html.write(openPoints);
        for (SectionView.Point point : tldr.points()) {
            if (point.kind() != SectionView.PointKind.WHAT_TO_DO_NEXT) {
                html.write(parts.openPoint, point.label());
                html.text(point.claim().text());
                html.write(parts.endOfPoint);
            }
        }
        parts.audience(tldr.audience(), html);
        html.write(endOfPoints);
    }

    private final Markup openFooter = markup("<footer class=\"brief-footer\">\n<p class=\"brief-actions\">");
    private final Markup citedSources = markup(" <span class=\"brief-note\"{label}>{}</span>");

    private void footer(StoryView view, HtmlWriter html) throws IOException {
        html.write(openFooter);
        parts.original(view.original(), html);
        html.writeIfPresent(citedSources, view.foot().citedSources());
        html.write(END_OF_PARAGRAPH);
        parts.disclosure(view, html);
        html.write(END_OF_FOOTER);
    }
}
