package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the pages of the gallery around the output of the renderers. */
final class GalleryHtml {
    private final StringBuilder html = new StringBuilder(32_768);

    private GalleryHtml() {}

    /** {@return the front page: the samples as cards, each with links to its views} */
    static String front(List<String> cards, Map<String, StoryBrief> briefs) {
        GalleryHtml page = new GalleryHtml();
        page.head("Storybrief: the gallery", "", null);
        page.html
                .append("<body class=\"gallery\">\n<header class=\"gallery-head\">\n<h1>Storybrief</h1>\n")
                .append(
                        "<p>Structured news briefs, as the library renders them: each sample in every layout, language,")
                .append(" color scheme, width and format.</p>\n");
        page.themes("");
        page.digests();
        page.html.append("</header>\n<main>\n<ul class=\"brief-grid gallery-cards\">\n");
        int index = 0;
        for (Map.Entry<String, StoryBrief> sample : briefs.entrySet()) {
            page.html.append("<li>\n").append(cards.get(index++));
            page.ways(sample.getKey(), sample.getValue());
            page.html.append("</li>\n");
        }
        page.html.append("</ul>\n</main>\n</body>\n</html>\n");
        return page.html.toString();
    }

    /** {@return the page of a theme: the samples as cards in a grid, as items in a list, and one as an article} */
    static String theme(String theme, List<String> cards, List<String> items, String article) {
        GalleryHtml page = new GalleryHtml();
        String title = "The theme " + theme;
        page.head(title, "", null, theme);
        page.html.append("<body class=\"gallery\">\n<header class=\"gallery-head\">\n");
        page.html.append("<p><a href=\"index.html\">Storybrief: the gallery</a></p>\n<h1>");
        page.html.append(title).append("</h1>\n");
        page.themes(theme);
        page.html.append("</header>\n<main>\n<h2>Cards in a grid</h2>\n");
        page.briefs("brief-grid", cards);
        page.html.append("<h2>Items in a list</h2>\n");
        page.briefs("brief-list", items);
        page.html.append("<h2>An article</h2>\n").append(article).append("</main>\n</body>\n</html>\n");
        return page.html.toString();
    }

    private void briefs(String layout, List<String> briefs) {
        html.append("<ul class=\"").append(layout).append("\">\n");
        briefs.forEach(brief -> html.append("<li>").append(brief).append("</li>\n"));
        html.append("</ul>\n");
    }

    private void themes(String current) {
        html.append("<nav aria-label=\"Themes\">\n");
        openChoice("Theme");
        for (String theme : Gallery.THEMES) {
            item(themeFile(theme), theme, null, theme.equals(current));
        }
        closeChoice();
        html.append("</nav>\n");
    }

    private void digests() {
        html.append("<nav aria-label=\"Digests\">\n");
        for (GalleryDigest digest : GalleryDigest.values()) {
            openChoice("Digest " + digest.language().tag());
            digest.files().forEach((name, file) -> item(file, name, null, false));
            closeChoice();
        }
        html.append("</nav>\n");
    }

    /** {@return the name of the file that shows a theme} */
    static String themeFile(String theme) {
        return "theme-" + theme + ".html";
    }

    private void ways(String sample, StoryBrief brief) {
        String own = brief.language();
        html.append("<nav class=\"gallery-ways\" aria-label=\"").append(escape(sample));
        html.append("\"><ul>");
        for (Layout layout : Layout.values()) {
            GalleryView view = GalleryView.first(sample, layout, own);
            item(sample + "/" + view.file(), view.name(), null, false);
        }
        for (Format format : Format.values()) {
            if (format != Format.HTML) {
                GalleryView view = GalleryView.other(sample, format, GalleryLanguage.of(own));
                item(sample + "/" + view.file(), view.name(), null, false);
            }
        }
        html.append("</ul></nav>\n");
    }

    /** {@return a page that shows one view, with links to the related ones} */
    static String view(GalleryView view, String ownLanguage, String output) {
        GalleryHtml page = new GalleryHtml();
        page.head(title(view), "../", view.scheme().isEmpty() ? null : view.scheme());
        page.html.append("<body class=\"gallery\">\n<header class=\"gallery-head\">\n");
        page.html.append("<p><a href=\"../index.html\">Storybrief: the gallery</a></p>\n<h1>");
        page.html.append(escape(title(view))).append("</h1>\n");
        page.choices(view, GalleryLanguage.of(ownLanguage));
        page.html.append("</header>\n<main class=\"gallery-stage");
        page.html
                .append(view.width().isEmpty() ? "" : " gallery-" + view.width())
                .append("\">\n");
        page.stage(view, output);
        page.html.append("</main>\n</body>\n</html>\n");
        return page.html.toString();
    }

    private static String title(GalleryView view) {
        String title = view.sample() + ": " + view.name();
        if (view.isTranslated()) {
            title += ", " + view.language().tag();
        }
        return view.scheme().isEmpty() ? title : title + ", " + view.scheme() + ", " + view.width();
    }

    private void head(String title, String root, @Nullable String scheme, String... themes) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\"");
        html.append(scheme == null ? "" : " data-theme=\"" + scheme + "\"").append(">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.append(escape(title)).append("</title>\n");
        stylesheet(root + "brief");
        for (String theme : themes) {
            stylesheet(root + theme);
        }
        stylesheet(root + "gallery");
        html.append("</head>\n");
    }

    private void stylesheet(String name) {
        html.append("<link rel=\"stylesheet\" href=\"").append(name).append(".css\">\n");
    }

    private void choices(GalleryView view, GalleryLanguage own) {
        html.append("<nav aria-label=\"Views\">\n");
        openChoice("Sample");
        for (String sample : Gallery.SAMPLES) {
            GalleryView other = view.isTranslated() ? view : view.withFormat(view.format(), own);
            item("../" + sample + "/" + other.file(), sample, null, sample.equals(view.sample()));
        }
        closeChoice();
        openChoice("Format");
        for (Layout layout : Layout.values()) {
            GalleryView other = view.withLayout(layout);
            item(other.file(), other.name(), null, other.equals(view));
        }
        for (Format format : Format.values()) {
            if (format != Format.HTML) {
                GalleryView other = view.withFormat(format, own);
                item(other.file(), other.name(), null, other.equals(view));
            }
        }
        closeChoice();
        if (view.isTranslated()) {
            openChoice("Labels");
            for (GalleryLanguage language : GalleryLanguage.values()) {
                item(
                        view.withLanguage(language).file(),
                        language.endonym(),
                        language.tag(),
                        language == view.language());
            }
            closeChoice();
        }
        if (view.layout() != null) {
            openChoice("Colours");
            for (String scheme : GalleryView.SCHEMES) {
                item(view.withScheme(scheme).file(), scheme, null, scheme.equals(view.scheme()));
            }
            closeChoice();
            openChoice("Width");
            for (String width : GalleryView.WIDTHS) {
                item(view.withWidth(width).file(), width, null, width.equals(view.width()));
            }
            closeChoice();
        }
        html.append("</nav>\n");
    }

    private void openChoice(String name) {
        String id = "choice-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        html.append("<div class=\"gallery-choice\"><span id=\"").append(id).append("\">");
        html.append(name).append("</span> <ul aria-labelledby=\"").append(id).append("\">");
    }

    private void closeChoice() {
        html.append("</ul></div>\n");
    }

    private void item(String href, String text, @Nullable String language, boolean isCurrent) {
        html.append("<li><a href=\"").append(escape(href)).append("\"");
        html.append(language == null ? "" : " lang=\"" + language + "\"");
        html.append(isCurrent ? " aria-current=\"true\">" : ">").append(escape(text));
        html.append("</a></li> ");
    }

    private void stage(GalleryView view, String output) {
        if (view.isFragment()) {
            html.append(output);
            return;
        }
        html.append("<p class=\"gallery-alone\"><a href=\"").append(escape(view.rawFile()));
        html.append("\">").append(escape(view.rawFile())).append("</a></p>\n");
        if (view.isDocument()) {
            html.append("<iframe src=\"").append(escape(view.rawFile()));
            html.append("\" title=\"").append(escape(title(view))).append("\"></iframe>\n");
        } else {
            html.append("<pre tabindex=\"0\" dir=\"auto\"><code>").append(escape(output));
            html.append("</code></pre>\n");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
