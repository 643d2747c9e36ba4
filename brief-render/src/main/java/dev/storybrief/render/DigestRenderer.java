package dev.storybrief.render;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Renders digests to one format, in UTF-8. Renderers are immutable and safe to share among threads, and never fail on data.
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
     * {@return a view as a string}
     *
     * @param view of a digest, from this renderer's presentation or another
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
     * {@return a digest as a string}
     *
     * @param digest its briefs in any state
     */
    default String render(Digest digest) {
        return Utf8Text.of(out -> render(digest, out));
    }
}
