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
        html.write(document.open, view.language().tag());
        html.write(document.title, view.title());
        html.writeIfPresent(document.description, view.introduction());
        html.writeIfPresent(document.canonical, view.href());
        document.openGraph("website", view.language(), view.title(), html);
        document.property("og:description", view.introduction(), html);
        document.property("og:url", view.href(), html);
        html.write(document.twitterCard, "summary");
        document.stylesheet(html);
        html.write(document.openBody);
        super.write(view, sink);
        html.write(document.close);
    }
}
