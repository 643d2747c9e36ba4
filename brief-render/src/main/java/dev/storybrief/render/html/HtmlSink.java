package dev.storybrief.render.html;

import java.io.IOException;

/**
 * Takes a host's markup and a brief's texts, each by its own method, and writes both in UTF-8. It is of use until {@link
 * StoryHtml#write} returns.
 */
public interface HtmlSink {
    /**
     * Writes markup as it is.
     *
     * @param markup a literal of the host's code, and never anything that came from a brief
     * @return this sink
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the host's method has returned already
     */
    HtmlSink literal(String markup) throws IOException;

    /**
     * Writes a text, escaped for use between tags and in double-quoted attribute values.
     *
     * @param text any text
     * @return this sink
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the host's method has returned already
     */
    HtmlSink text(String text) throws IOException;
}
