package dev.storybrief.render.html;

import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import java.io.IOException;

/**
 * Writes one section of a brief in a host's own markup.
 *
 * <p>Called by several threads at once, if the renderer is shared.
 */
@FunctionalInterface
public interface SectionHtml {

    /**
     * Writes a section.
     *
     * @param view of the brief; {@link StoryView#brief()} has what the view lacks
     * @param section of that view
     * @param html takes the markup
     * @throws IOException if it cannot be written
     */
    void write(StoryView view, SectionView section, Sink html) throws IOException;

    /**
     * Takes a host's markup and a brief's texts, each by its own method, and writes both in UTF-8. It is of use until {@link
     * SectionHtml#write} or {@link StoryHtml#write} returns.
     */
    interface Sink {
        /**
         * Writes markup as it is.
         *
         * @param markup a literal of the host's code, and never anything that came from a brief
         * @return this sink
         * @throws IOException if it cannot be written
         * @throws IllegalStateException if the host's method has returned already
         */
        Sink literal(String markup) throws IOException;

        /**
         * Writes a text, escaped for use between tags and in double-quoted attribute values.
         *
         * @param text any text
         * @return this sink
         * @throws IOException if it cannot be written
         * @throws IllegalStateException if the host's method has returned already
         */
        Sink text(String text) throws IOException;
    }
}
