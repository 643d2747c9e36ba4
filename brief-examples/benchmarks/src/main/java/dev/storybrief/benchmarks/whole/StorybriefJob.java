package dev.storybrief.benchmarks.whole;

import dev.storybrief.benchmarks.html.HtmlPeers;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** Uses Storybrief. */
final class StorybriefJob implements WholeJob {
    private final BriefReader reader = BriefReader.create();
    private final HtmlRenderer renderer = HtmlPeers.storybrief(Layout.ARTICLE);

    @Override
    public void run(byte[] json, OutputStream html) throws IOException {
        renderer.render(reader.read(json).orElseThrow(), html);
    }
}
