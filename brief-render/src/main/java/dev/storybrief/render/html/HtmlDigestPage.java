package dev.storybrief.render.html;

import dev.storybrief.render.DigestView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;

/** Writes documents that hold one digest each. */
final class HtmlDigestPage extends HtmlDigest {
    private final HtmlDocument document;

    HtmlDigestPage(Layout layout, HtmlOptions options) {
        super(layout, options);
        document = new HtmlDocument(options);
    }

    @Override
    void write(DigestView view, Utf8Sink sink) throws IOException {
        HtmlWriter html = new HtmlWriter(sink, view);
        document.open(view.language(), html);
        document.title(view.title(), html);
        document.description(view.introduction(), html);
        document.canonical(view.href(), html);
        document.openGraph("website", view.language(), view.title(), html);
        document.property("og:description", view.introduction(), html);
        document.property("og:url", view.href(), html);
        document.twitterCard("summary", html);
        document.stylesheet(html);
        document.openBody(html);
        super.write(view, sink);
        document.close(html);
    }
}
