package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.language.LanguageTag;
import dev.storybrief.render.language.LikelySubtags;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what documents have around their content, in the order of its methods. */
final class HtmlDocument extends HtmlTemplate {

    HtmlDocument(HtmlOptions options) {
        super(options);
    }

    private final Markup open = markup("""
            <!DOCTYPE html>
            <html lang="{}"{dir}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            """);

    void open(BriefView.Language language, HtmlWriter html) throws IOException {
        html.write(open, language.tag());
    }

    private final Markup title = markup("<title>{}</title>\n");

    void title(String text, HtmlWriter html) throws IOException {
        html.write(title, text);
    }

    private final Markup description = markup("<meta name=\"description\" content=\"{}\">\n");

    void description(@Nullable String text, HtmlWriter html) throws IOException {
        html.writeIfPresent(description, text);
    }

    private final Markup canonical = markup("<link rel=\"canonical\" href=\"{}\">\n");

    void canonical(@Nullable String href, HtmlWriter html) throws IOException {
        html.writeIfPresent(canonical, href);
    }

    /** Writes what the Open Graph protocol has for any document, so that a link to it is shown with a preview. */
    void openGraph(String type, BriefView.Language language, String title, HtmlWriter html) throws IOException {
        property("og:type", type, html);
        property("og:locale", LikelySubtags.locale(LanguageTag.of(language.tag())), html);
        property("og:title", title, html);
    }

    private final Markup property = markup("<meta property=\"{}\" content=\"{}\">\n");

    void property(String name, @Nullable String content, HtmlWriter html) throws IOException {
        if (content != null && !content.isEmpty()) {
            html.write(property, name, content);
        }
    }

    private final Markup twitterCard = markup("<meta name=\"twitter:card\" content=\"{}\">\n");

    void twitterCard(String kind, HtmlWriter html) throws IOException {
        html.write(twitterCard, kind);
    }

    private final Markup linkedStylesheet = markup("<link rel=\"stylesheet\" href=\"{}\">\n");
    private final Markup openStyle = markup("<style>");
    private final Markup endOfStyle = markup("</style>\n");

    void stylesheet(HtmlWriter html) throws IOException {
        for (String address : options.stylesheets()) {
            html.write(linkedStylesheet, address);
        }
        if (options.stylesheets().isEmpty()) {
            html.write(openStyle);
            html.raw(Stylesheet.css(options.prefix()));
            html.write(endOfStyle);
        }
    }

    private final Markup openBody = markup("</head>\n<body class=\"brief-body\">\n<main class=\"brief-main\">\n");

    void openBody(HtmlWriter html) throws IOException {
        html.write(openBody);
    }

    private final Markup close = markup("</main>\n</body>\n</html>\n");

    void close(HtmlWriter html) throws IOException {
        html.write(close);
    }
}
