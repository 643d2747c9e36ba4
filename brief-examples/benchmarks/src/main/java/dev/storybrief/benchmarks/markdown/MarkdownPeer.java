package dev.storybrief.benchmarks.markdown;

import dev.storybrief.render.BriefView;
import java.io.IOException;
import java.io.OutputStream;

/** Renders the view of a brief to Markdown in UTF-8, as a host would without Storybrief. */
public interface MarkdownPeer {
    /** Writes the whole view to the stream. */
    void render(BriefView view, OutputStream out) throws IOException;
}
