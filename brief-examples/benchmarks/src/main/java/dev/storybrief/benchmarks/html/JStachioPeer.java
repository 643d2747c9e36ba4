package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import io.jstach.jstachio.output.ByteBufferEncodedOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Renders by JStachio: Mustache compiled to Java with static parts as bytes. */
public final class JStachioPeer implements HtmlPeer {
    private final Layout layout;

    public JStachioPeer(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        Page page = Page.of(view);
        try (ByteBufferEncodedOutput output = ByteBufferEncodedOutput.ofByteArray(StandardCharsets.UTF_8)) {
            if (layout == Layout.CARD) {
                MustacheCardRenderer.of().write(new MustacheCard(page), output);
            } else {
                MustacheArticleRenderer.of().write(new MustacheArticle(page), output);
                MustacheSectionsRenderer.of().write(new MustacheSections(page), output);
            }
            output.transferTo(out);
        }
    }
}
