package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Renders by a plain {@link StringBuilder}, encoded at the end. */
public final class StringBuilderPeer implements HtmlPeer {
    private final Layout layout;

    public StringBuilderPeer(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        PlainMarkup markup = new PlainMarkup(Page.of(view));
        String html = layout == Layout.CARD ? markup.card() : new PlainArticle(markup).write();
        out.write(html.getBytes(StandardCharsets.UTF_8));
    }
}
