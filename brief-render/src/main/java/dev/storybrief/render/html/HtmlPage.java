package dev.storybrief.render.html;

import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.language.LanguageTag;
import dev.storybrief.render.language.LikelySubtags;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes documents that hold one brief each, from top to bottom. */
final class HtmlPage extends HtmlTemplate implements HtmlLayout {
    private final HtmlArticle article;

    HtmlPage(HtmlParts parts) {
        super(parts.options);
        article = new HtmlArticle(parts);
    }

    private final Markup openDocument = markup("<!DOCTYPE html>\n<html lang=\"{}\"{dir}>\n");
    private final Markup openBody = markup("<body class=\"brief-body\">\n<main class=\"brief-main\">\n");
    private final Markup endOfBody = markup("</main>\n</body>\n</html>\n");

    @Override
    public void write(BriefView view, Map<String, String> attributes, HtmlWriter html) throws IOException {
        html.write(openDocument, view.language().tag());
        head(view, html);
        html.write(openBody);
        article.write(view, attributes, html);
        html.write(endOfBody);
    }

    private final Markup openHead = markup(
            "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    private final Markup title = markup("<title>{}</title>\n");
    private final Markup noticeAsTitle = markup("<title{label}>{}</title>\n");
    private final Markup description = markup("<meta name=\"description\" content=\"{}\">\n");
    private final Markup disclosure = markup("<meta name=\"ai-disclosure\" content=\"{}\">\n");
    private final Markup canonical = markup("<link rel=\"canonical\" href=\"{}\">\n");
    private final Markup endOfHead = markup("</head>\n");

    private void head(BriefView view, HtmlWriter html) throws IOException {
        html.write(openHead);
        if (view instanceof StoryView story) {
            html.write(title, story.head().headline());
            HtmlParts.writeIfPresent(description, summary(story), html);
        } else {
            html.write(noticeAsTitle, ((WithdrawnView) view).notice());
        }
        HtmlParts.writeIfPresent(disclosure, view.disclosure().key(), html);
        HtmlParts.writeIfPresent(canonical, href(view.permalink()), html);
        if (view instanceof StoryView story) {
            openGraph(story, html);
        } else {
            openGraph((WithdrawnView) view, html);
        }
        stylesheet(html);
        jsonLd(view, html);
        html.write(endOfHead);
    }

    private final Markup property = markup("<meta property=\"{}\" content=\"{}\">\n");
    private final Markup twitterCard = markup("<meta name=\"twitter:card\" content=\"{}\">\n");

    /** Writes what the Open Graph protocol has for an article, so that a link to the page is shown with a preview. */
    private void openGraph(StoryView view, HtmlWriter html) throws IOException {
        openGraph(view, view.language(), view.head().headline(), summary(view), html);
        StoryView.Image image = view.head().image();
        boolean isPictured = image != null && image.src() != null;
        if (image != null && image.src() != null) {
            property("og:image", href(image.src()), html);
            property("og:image:alt", image.alt(), html);
        }
        BriefView.Time collected = view.head().meta().collected();
        BriefView.LabelledTime updated = view.head().meta().updated();
        property("article:published_time", collected == null ? null : collected.datetime(), html);
        property("article:modified_time", updated == null ? null : updated.datetime(), html);
        html.write(twitterCard, isPictured ? "summary_large_image" : "summary");
    }

    private void openGraph(WithdrawnView view, HtmlWriter html) throws IOException {
        openGraph(view, view.wording().language(), view.notice(), null, html);
        html.write(twitterCard, "summary");
    }

    private void openGraph(
            BriefView view, BriefView.Language language, String title, @Nullable String summary, HtmlWriter html)
            throws IOException {
        property("og:type", "article", html);
        property("og:locale", LikelySubtags.locale(LanguageTag.of(language.tag())), html);
        property("og:title", title, html);
        property("og:description", summary, html);
        property("og:url", href(view.permalink()), html);
    }

    private void property(String name, @Nullable String content, HtmlWriter html) throws IOException {
        if (content != null && !content.isEmpty()) {
            html.write(property, name, content);
        }
    }

    private static @Nullable String href(@Nullable WebAddress address) {
        return address == null ? null : address.href();
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

    private final Markup linkedStylesheet = markup("<link rel=\"stylesheet\" href=\"{}\">\n");
    private final Markup openStyle = markup("<style>");
    private final Markup endOfStyle = markup("</style>\n");

    private void stylesheet(HtmlWriter html) throws IOException {
        for (String address : options.stylesheets()) {
            html.write(linkedStylesheet, address);
        }
        if (options.stylesheets().isEmpty()) {
            html.write(openStyle);
            html.raw(Stylesheet.css(options.prefix()));
            html.write(endOfStyle);
        }
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
