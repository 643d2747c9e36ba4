package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * Renders briefs by way of their view: a format for people to read. Rendering a brief throws {@link
 * IllegalArgumentException} where {@link Presentation#view(StoryBrief)} does.
 */
public interface ViewRenderer extends BriefRenderer {

    /** {@return what makes the views that this renderer writes} */
    Presentation presentation();

    /**
     * Writes a view. The stream is neither flushed nor closed.
     *
     * @param view of a brief, from this renderer's presentation or another
     * @param out takes UTF-8
     * @throws IOException if the stream cannot be written
     */
    void render(BriefView view, OutputStream out) throws IOException;

    /**
     * Writes a view.
     *
     * @param view of a brief, from this renderer's presentation or another
     * @param out takes the characters, in one piece
     * @throws IOException if {@code out} cannot be written
     */
    default void render(BriefView view, Appendable out) throws IOException {
        out.append(render(view));
    }

    /**
     * Prints a view, see {@link BriefRenderer#render(StoryBrief, PrintStream)}.
     *
     * @param view of a brief, from this renderer's presentation or another
     * @param out takes the characters
     */
    default void render(BriefView view, PrintStream out) {
        out.print(render(view));
    }

    /**
     * {@return a view as a string}
     *
     * @param view of a brief, from this renderer's presentation or another
     * @throws UncheckedIOException if content of the host's throws an {@link IOException}
     */
    default String render(BriefView view) {
        return Utf8Text.of(out -> render(view, out));
    }

    @Override
    default void render(StoryBrief brief, OutputStream out) throws IOException {
        render(presentation().view(brief), out);
    }
}
