package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes documents that hold one brief each, from top to bottom. */
final class HtmlPage extends HtmlTemplate implements HtmlLayout {
    private final HtmlDocument document;
    private final HtmlArticle article;

    HtmlPage(HtmlParts parts) {
        super(parts.options);
        document = new HtmlDocument(options);
        article = new HtmlArticle(parts);
    }

    @Override
    public void write(BriefView view, int number, Map<String, String> attributes, HtmlWriter html) throws IOException {
        html.write(document.open, view.language().tag());
        head(view, html);
        html.write(document.openBody);
        article.write(view, number, attributes, html);
        html.write(document.close);
    }

    private final Markup noticeAsTitle = markup("<title{label}>{}</title>\n");
    private final Markup disclosure = markup("<meta name=\"ai-disclosure\" content=\"{}\">\n");

    private void head(BriefView view, HtmlWriter html) throws IOException {
        if (view instanceof StoryView story) {
            html.write(document.title, story.head().headline());
            html.writeIfPresent(document.description, summary(story));
        } else {
            html.write(noticeAsTitle, ((WithdrawnView) view).notice());
        }
        html.writeIfPresent(disclosure, view.disclosure().key());
        html.writeIfPresent(document.canonical, view.href());
        if (view instanceof StoryView story) {
            openGraph(story, html);
        } else {
            openGraph((WithdrawnView) view, html);
        }
        document.stylesheet(html);
        jsonLd(view, html);
    }

    private void openGraph(StoryView view, HtmlWriter html) throws IOException {
        document.openGraph("article", view.language(), view.head().headline(), html);
        document.property("og:description", summary(view), html);
        document.property("og:url", view.href(), html);
        StoryView.Image image = view.head().image();
        String src = image == null ? null : image.href();
        if (image != null && src != null) {
            document.property("og:image", src, html);
            document.property("og:image:alt", image.alt(), html);
        }
        BriefView.Time collected = view.head().meta().collected();
        Instant modified = view.modifiedAt();
        String published = collected == null ? null : collected.datetime();
        document.property("article:published_time", published, html);
        if (modified != null && !modified.toString().equals(published)) {
            document.property("article:modified_time", modified.toString(), html);
        }
        html.write(document.twitterCard, src != null ? "summary_large_image" : "summary");
    }

    private void openGraph(WithdrawnView view, HtmlWriter html) throws IOException {
        document.openGraph("article", view.wording().language(), view.notice(), html);
        document.property("og:url", view.href(), html);
        html.write(document.twitterCard, "summary");
    }

    private static @Nullable String summary(StoryView view) {
        if (view.head().hook() != null) {
            return view.head().hook().text();
        }
        SectionView.Tldr tldr = view.tldr();
        return tldr == null || tldr.points().isEmpty()
                ? null
                : tldr.points().get(0).claim().text();
    }

    private final Markup openJsonLd = markup("<script type=\"application/ld+json\">");
    private final Markup endOfJsonLd = markup("</script>\n");

    /** Writes the JSON-LD, in which the renderer escapes whatever could end the element or open a comment. */
    private void jsonLd(BriefView view, HtmlWriter html) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream(4096);
        options.jsonLd().render(view, json);
        html.write(openJsonLd);
        html.raw(json.toByteArray());
        html.write(endOfJsonLd);
    }
}
