package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import java.util.Map;

/** Writes items of lists, from top to bottom. */
final class HtmlItem extends HtmlTemplate implements HtmlLayout {
    private final HtmlFrame frame;
    private final HtmlHost host;
    private final HtmlParts parts;

    HtmlItem(HtmlParts parts) {
        super(parts.options);
        this.frame = new HtmlFrame(options);
        this.host = new HtmlHost(options);
        this.parts = parts;
    }

    private final Markup openItem = markup("<article class=\"brief brief-item{}");

    @Override
    public void write(BriefView view, int number, Map<String, String> attributes, HtmlWriter html) throws IOException {
        frame.openEntry(openItem, view, attributes, html);
        if (view instanceof StoryView story) {
            header(story, html);
            parts.corrections(story.head().corrections(), html);
            host.end(story, html);
            actions(story, html);
        } else {
            parts.withdrawn((WithdrawnView) view, html);
        }
        frame.close(html);
    }

    private final Markup openHeader = markup("<header class=\"brief-header\">\n");
    private final Markup endOfMeta = markup("</p>\n");
    private final Markup endOfHeader = markup("</header>\n");

    private void header(StoryView view, HtmlWriter html) throws IOException {
        html.write(openHeader);
        parts.openMeta(view, html);
        parts.freshness(view.head().meta().freshness(), html);
        html.write(endOfMeta);
        parts.headline(view, html);
        parts.hook(view.head().hook(), html);
        html.write(endOfHeader);
    }

    private final Markup openActions = markup("<p class=\"brief-actions\">");
    private final Markup endOfActions = markup("</p>\n");

    private void actions(StoryView view, HtmlWriter html) throws IOException {
        html.write(openActions);
        parts.original(view.original(), html);
        html.write(endOfActions);
    }
}
