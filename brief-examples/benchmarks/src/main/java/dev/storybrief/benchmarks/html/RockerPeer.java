package dev.storybrief.benchmarks.html;

import com.fizzed.rocker.runtime.ArrayOfByteArraysOutput;
import com.fizzed.rocker.runtime.DefaultRockerModel;
import dev.storybrief.benchmarks.html.rocker.Article;
import dev.storybrief.benchmarks.html.rocker.Card;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import java.io.IOException;
import java.io.OutputStream;

/** Renders by Rocker, with templates compiled to Java and static parts as bytes. */
public final class RockerPeer implements HtmlPeer {
    private final Layout layout;

    public RockerPeer(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        Page page = Page.of(view);
        DefaultRockerModel template =
                layout == Layout.CARD ? Card.template(page, page.view()) : Article.template(page, page.view());
        for (byte[] part : template.render(ArrayOfByteArraysOutput.FACTORY).getArrays()) {
            out.write(part);
        }
    }
}
