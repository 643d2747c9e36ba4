package dev.storybrief.render.html;

import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;

/** Writes items of lists, from top to bottom. */
final class HtmlItem extends HtmlFrame {

    HtmlItem(HtmlParts parts) {
        super("item", true, parts);
    }

    private final Markup openActions = markup("<p class=\"brief-actions\">");

    @Override
    void write(StoryView story, int number, HtmlWriter html) throws IOException {
        parts.header(story, false, html);
        parts.corrections(story.head().corrections(), html);
        parts.host.end(story, html);
        html.write(openActions);
        parts.original(story.original(), html);
        html.write(END_OF_PARAGRAPH);
    }
}
