package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import java.io.IOException;
import java.io.OutputStream;

/** Renders the view of a brief to HTML in UTF-8, as a host would without Storybrief. */
public interface HtmlPeer {

    /** Writes the whole view to the stream. */
    void render(BriefView view, OutputStream out) throws IOException;
}
