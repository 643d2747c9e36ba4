package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes digests, from top to bottom: title, introduction, and the briefs in one layout. It holds one view at a time. */
class HtmlDigest extends HtmlTemplate {
    private final Layout layout;
    private final Markup openBriefs;

    /** Writes the briefs. It is made with the first digest, since most renderers get none, and takes some milliseconds. */
    private volatile @Nullable HtmlLayout briefs;

    HtmlDigest(Layout layout, HtmlOptions options) {
        super(options);
        this.layout = layout;
        openBriefs = markup(
                switch (layout) {
                    case ITEM -> "<ul class=\"brief-list\">\n";
                    case CARD -> "<ul class=\"brief-grid\">\n";
                    case ARTICLE, PAGE -> "<ul class=\"brief-stack\">\n";
                });
    }

    private final Markup openDigest = markup("<section class=\"brief-collection{}\" lang=\"{}\"{dir}>\n<header>\n");
    private final Markup title = markup("<{headline} class=\"brief-title\">{}</{headline}>\n");
    private final Markup linkedTitle = markup("<{headline} class=\"brief-title\"><a href=\"{}\">{}</a></{headline}>\n");
    private final Markup introduction = markup("<p class=\"brief-introduction\">{}</p>\n");
    private final Markup endOfHeader = markup("</header>\n");
    private final Markup endOfBriefs = markup("</ul>\n");
    private final Markup endOfDigest = markup("</section>\n");

    void write(DigestView digest, Utf8Sink sink) throws IOException {
        HtmlWriter html = new HtmlWriter(sink, digest);
        html.write(
                openDigest,
                ScriptHeight.of(digest.language()).classes(options.prefix()),
                digest.language().tag());
        if (digest.href() != null) {
            html.write(linkedTitle, digest.href(), digest.title());
        } else {
            html.write(title, digest.title());
        }
        html.writeIfPresent(introduction, digest.introduction());
        html.write(endOfHeader);
        Iterator<BriefView> views = digest.briefs().iterator();
        if (views.hasNext()) {
            html.write(openBriefs);
            HtmlLayout writer = briefs();
            for (int number = 1; views.hasNext(); number++) {
                brief(views.next(), number, writer, sink);
            }
            html.write(endOfBriefs);
        }
        html.write(endOfDigest);
    }

    private final Markup openEntry = markup("<li>");
    private final Markup endOfEntry = markup("</li>\n");

    private void brief(BriefView view, int number, HtmlLayout writer, Utf8Sink sink) throws IOException {
        Map<String, String> attributes = options.attributesOf(view);
        HtmlWriter html = new HtmlWriter(sink, view);
        html.write(openEntry);
        writer.write(view, number, attributes, html);
        html.write(endOfEntry);
    }

    private HtmlLayout briefs() {
        HtmlLayout made = briefs;
        if (made == null) {
            made = HtmlLayout.of(layout, options.ofBriefsInDigest());
            briefs = made;
        }
        return made;
    }
}
