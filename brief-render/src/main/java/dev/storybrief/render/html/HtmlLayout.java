package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.markup.HtmlWriter;
import java.io.IOException;
import java.util.Map;

/** Writes briefs in one {@link Layout}. */
interface HtmlLayout {
    /**
     * Writes the view of a brief.
     *
     * @param attributes of the article element, from the host
     */
    void write(BriefView view, Map<String, String> attributes, HtmlWriter html) throws IOException;
}
