package dev.storybrief.render.html;

import dev.storybrief.render.SectionView;
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
     * @param section what it holds
     * @param html takes the markup
     * @throws IOException if it cannot be written
     */
    void write(SectionView section, Sink html) throws IOException;

    /** Takes a host's markup and a brief's texts, each by its own method. */
    interface Sink {
        /**
         * Writes markup as it is.
         *
         * @param ascii a literal of the host's code in ASCII, and never anything that came from a brief
         * @return this sink
         * @throws IOException if it cannot be written
         */
        Sink literal(String ascii) throws IOException;

        /**
         * Writes a text, escaped for use between tags and in double-quoted attribute values.
         *
         * @param text any text
         * @return this sink
         * @throws IOException if it cannot be written
         */
        Sink text(String text) throws IOException;
    }
}
