package dev.storybrief.render.html;

import dev.storybrief.render.StoryView;
import java.io.IOException;

/**
 * Writes content of a host's own into a brief, in place of a section or beside the sections.
 *
 * <p>Called by several threads at once, if the renderer is shared.
 */
@FunctionalInterface
public interface StoryHtml {

    /**
     * Writes the content. Markup around it is written even if it writes nothing.
     *
     * @param story the view of the brief, which has the section for which this is called, such as {@link
     *     StoryView#related()} (presentations make views that have each section once); {@link StoryView#brief()} has what the view lacks, and is {@code null} for a view that a
     *     host made without a brief
     * @param html takes the markup
     * @throws IOException if it cannot be written
     */
    void write(StoryView story, HtmlSink html) throws IOException;
}
