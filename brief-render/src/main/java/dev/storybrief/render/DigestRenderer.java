package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/**
 * Renders digests to one format, in UTF-8. Renderers are immutable and safe to share among threads, and never fail on data.
 * They throw {@link IllegalArgumentException} where {@link Presentation#view(StoryBrief)} does. Exceptions of the host's
 * content come through as described at {@link BriefRenderer}.
 */
public interface DigestRenderer {

    /** {@return what makes the views that this renderer writes} */
    Presentation presentation();

    /**
     * Writes the view of a digest. The stream is neither flushed nor closed.
     *
     * @param view of a digest, from this renderer's presentation or another
     * @param out takes UTF-8
     * @throws IOException if the stream cannot be written
     */
    void render(DigestView view, OutputStream out) throws IOException;

    /**
     * Writes the view of a digest.
     *
     * @param view of a digest, from this renderer's presentation or another
     * @param out takes the characters, in one piece
     * @throws IOException if {@code out} cannot be written
     */
    default void render(DigestView view, Appendable out) throws IOException {
        out.append(render(view));
    }

    /**
     * Prints the view of a digest, see {@link BriefRenderer#render(StoryBrief, PrintStream)}.
     *
     * @param view of a digest, from this renderer's presentation or another
     * @param out takes the characters
     */
    default void render(DigestView view, PrintStream out) {
        out.print(render(view));
    }

    /**
     * {@return a view as a string}
     *
     * @param view of a digest, from this renderer's presentation or another
     * @throws UncheckedIOException if content of the host's throws an {@link IOException}
     */
    default String render(DigestView view) {
        return Utf8Text.of(out -> render(view, out));
    }

    /**
     * Writes a digest. The stream is neither flushed nor closed.
     *
     * @param digest its briefs in any state
     * @param out takes UTF-8
     * @throws IOException if the stream cannot be written
     */
    default void render(Digest digest, OutputStream out) throws IOException {
        render(presentation().view(digest), out);
    }

    /**
     * Writes a digest.
     *
     * @param digest its briefs in any state
     * @param out takes the characters, in one piece; give an {@code OutputStream} for constant memory
     * @throws IOException if {@code out} cannot be written
     */
    default void render(Digest digest, Appendable out) throws IOException {
        out.append(render(digest));
    }

    /**
     * Prints a digest, see {@link BriefRenderer#render(StoryBrief, PrintStream)}.
     *
     * @param digest its briefs in any state
     * @param out takes the characters
     */
    default void render(Digest digest, PrintStream out) {
        out.print(render(digest));
    }

    /**
     * {@return a digest as a string}
     *
     * @param digest its briefs in any state
     * @throws UncheckedIOException if content of the host's throws an {@link IOException}
     */
    default String render(Digest digest) {
        return Utf8Text.of(out -> render(digest, out));
    }
}
