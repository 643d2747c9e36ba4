package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.language.LikelySubtags;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Holds and writes what documents have around their content, from top to bottom. */
final class HtmlDocument extends HtmlTemplate {

    HtmlDocument(HtmlOptions options) {
        super(options);
    }

    final Markup open = markup("""
            <!DOCTYPE html>
            <html lang="{}"{dir}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            """);

    final Markup title = markup("<title>{}</title>\n");
    final Markup description = markup("<meta name=\"description\" content=\"{}\">\n");
    final Markup canonical = markup("<link rel=\"canonical\" href=\"{}\">\n");

    /** Writes what the Open Graph protocol has for any document, so that a link to it is shown with a preview. */
    void openGraph(String type, BriefView.Language language, String title, HtmlWriter html) throws IOException {
        property("og:type", type, html);
        property("og:locale", LikelySubtags.locale(language.tag()), html);
        property("og:title", title, html);
    }

    private final Markup property = markup("<meta property=\"{}\" content=\"{}\">\n");

    void property(String name, @Nullable String content, HtmlWriter html) throws IOException {
        if (content != null && !content.isEmpty()) {
            html.write(property, name, content);
        }
    }

    final Markup twitterCard = markup("<meta name=\"twitter:card\" content=\"{}\">\n");

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

    final Markup openBody = markup("</head>\n<body class=\"brief-body\">\n<main class=\"brief-main\">\n");
    final Markup close = markup("</main>\n</body>\n</html>\n");
}
