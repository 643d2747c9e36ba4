package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.language.LanguageTag;
import dev.storybrief.render.language.LikelySubtags;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a document that holds one brief, from top to bottom. */
final class HtmlPage {
    private final HtmlParts parts;
    private final HtmlWriter html;
    private final HtmlOptions options;
    private final BriefView view;

    HtmlPage(HtmlParts parts) {
        this.parts = parts;
        this.html = parts.html;
        this.options = parts.options;
        this.view = parts.view;
    }

    void write() throws IOException {
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(view.language().tag()).raw("\"");
        html.raw(HtmlParts.direction(view.language())).raw(">\n");
        head();
        html.raw("<body class=\"brief-body\">\n<main class=\"brief-main\">\n");
        new HtmlArticle(parts).write();
        html.raw("</main>\n</body>\n</html>\n");
    }

    private void head() throws IOException {
        String notice = view.notice();
        String title = notice == null ? view.headline() : notice;
        html.raw("<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        if (notice == null) {
            html.raw("<title>").text(title);
        } else {
            parts.openLabel("<title>").text(title);
        }
        html.raw("</title>\n");
        meta("name", "description", description());
        meta("name", "ai-disclosure", view.disclosure().key());
        if (view.permalink() != null) {
            html.raw("<link rel=\"canonical\" href=\"").text(view.permalink()).raw("\">\n");
        }
        meta("property", "og:type", "article");
        BriefView.Language language = notice == null ? view.language() : view.labelLanguage();
        meta("property", "og:locale", LikelySubtags.locale(LanguageTag.of(language.tag())));
        meta("property", "og:title", title);
        meta("property", "og:description", description());
        meta("property", "og:url", view.permalink());
        BriefView.Image image = view.image();
        boolean isPictured = false;
        if (image != null && image.src() != null) {
            isPictured = true;
            meta("property", "og:image", image.src());
            meta("property", "og:image:alt", image.alt());
        }
        meta(
                "property",
                "article:published_time",
                view.collected() == null ? null : view.collected().datetime());
        meta(
                "property",
                "article:modified_time",
                view.updated() == null ? null : view.updated().datetime());
        meta("name", "twitter:card", isPictured ? "summary_large_image" : "summary");
        stylesheet();
        jsonLd();
        html.raw("</head>\n");
    }

    private void meta(String kind, String name, @Nullable String content) throws IOException {
        if (content != null && !content.isEmpty()) {
            html.raw("<meta ")
                    .raw(kind)
                    .raw("=\"")
                    .raw(name)
                    .raw("\" content=\"")
                    .text(content)
                    .raw("\">\n");
        }
    }

    private @Nullable String description() {
        if (view.hook() != null) {
            return view.hook();
        }
        SectionView.Tldr tldr = view.section(SectionView.Tldr.class);
        return tldr == null || tldr.points().isEmpty()
                ? null
                : tldr.points().get(0).text();
    }

    private void stylesheet() throws IOException {
        if (options.stylesheet() != null) {
            html.raw("<link rel=\"stylesheet\" href=\"")
                    .text(options.stylesheet())
                    .raw("\">\n");
        } else {
            html.raw("<style>");
            html.host(Stylesheet.css(options.prefix()));
            html.raw("</style>\n");
        }
    }

    /** What JsonLdRenderer writes can neither end the element nor open a comment. */
    private void jsonLd() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream(4096);
        options.jsonLd().render(view, json);
        html.raw("<script type=\"application/ld+json\">")
                .bytes(json.toByteArray())
                .raw("</script>\n");
    }
}
