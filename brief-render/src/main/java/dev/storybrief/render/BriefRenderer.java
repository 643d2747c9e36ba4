package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * Renders briefs to one format, in UTF-8.
 *
 * <p>Renderers are immutable and safe to share among threads. They never fail on data: a brief that was not validated
 * gives well-formed, inert output too, in which what is missing is left out. An exception of the host's functions or content
 * comes through. Methods that take an {@link OutputStream} throw its {@link IOException} as it is; all others throw an {@link
 * UncheckedIOException} with it as the cause.
 */
public interface BriefRenderer {

    /**
     * Writes a brief. The stream is neither flushed nor closed.
     *
     * @param brief in any state
     * @param out takes UTF-8
     * @throws IOException if the stream cannot be written
     */
    void render(StoryBrief brief, OutputStream out) throws IOException;

    /**
     * Writes a brief.
     *
     * @param brief in any state
     * @param out takes the characters, in one piece
     * @throws IOException if {@code out} cannot be written
     */
    default void render(StoryBrief brief, Appendable out) throws IOException {
        out.append(render(brief));
    }

    /**
     * Prints a brief, such as to the console, in the charset of the stream; {@code checkError} reports failures. A
     * print stream is both a stream and an appendable, so that without this method {@code render(brief, System.out)} would be
     * ambiguous.
     *
     * @param brief in any state
     * @param out takes the characters
     */
    default void render(StoryBrief brief, PrintStream out) {
        out.print(render(brief));
    }

    /**
     * {@return a brief as a string}
     *
     * @param brief in any state
     * @throws UncheckedIOException if content of the host's throws an {@link IOException}
     */
    default String render(StoryBrief brief) {
        return Utf8Text.of(out -> render(brief, out));
    }
}
