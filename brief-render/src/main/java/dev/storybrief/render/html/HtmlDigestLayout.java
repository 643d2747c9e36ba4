package dev.storybrief.render.html;

import dev.storybrief.render.DigestView;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;

/** Writes digests: a part of a document, or a document. */
interface HtmlDigestLayout {
    /** Writes the view of a digest. */
    void write(DigestView view, Utf8Sink sink) throws IOException;
}
