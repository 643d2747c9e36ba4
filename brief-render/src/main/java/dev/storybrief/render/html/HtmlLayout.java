package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.markup.HtmlWriter;
import java.io.IOException;
import java.util.Map;

/** Writes briefs in one {@link Layout}. */
interface HtmlLayout {

    /** {@return what writes briefs in a layout, with the options of a renderer} */
    static HtmlLayout of(Layout layout, HtmlOptions options) {
        HtmlParts parts = new HtmlParts(options);
        return switch (layout) {
            case ITEM -> new HtmlItem(parts);
            case CARD -> new HtmlCard(parts);
            case ARTICLE -> new HtmlArticle(parts);
            case PAGE -> new HtmlPage(parts);
        };
    }

    /**
     * Writes the view of a brief.
     *
     * @param number the place of the brief in a digest, counted from 1, for ids of elements that are unique in it; 0 for a
     *     brief alone
     * @param attributes of the article element, from the host
     */
    void write(BriefView view, int number, Map<String, String> attributes, HtmlWriter html) throws IOException;
}
