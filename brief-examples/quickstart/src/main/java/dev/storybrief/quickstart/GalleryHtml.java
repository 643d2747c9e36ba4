package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.Layout;
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
                .append(" theme, width and format.</p>\n</header>\n<main>\n<ul class=\"gallery-cards\">\n");
        int index = 0;
        for (Map.Entry<String, StoryBrief> sample : briefs.entrySet()) {
            page.html.append("<li>\n").append(cards.get(index++));
            page.ways(sample.getKey(), sample.getValue());
            page.html.append("</li>\n");
        }
        page.html.append("</ul>\n</main>\n</body>\n</html>\n");
        return page.html.toString();
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
        page.head(title(view), "../", view.theme().isEmpty() ? null : view.theme());
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
        return view.theme().isEmpty() ? title : title + ", " + view.theme() + ", " + view.width();
    }

    private void head(String title, String root, @Nullable String theme) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\"");
        html.append(theme == null ? "" : " data-theme=\"" + theme + "\"").append(">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.append(escape(title)).append("</title>\n");
        for (String stylesheet : List.of("brief.css", "gallery.css")) {
            html.append("<link rel=\"stylesheet\" href=\"").append(root).append(stylesheet);
            html.append("\">\n");
        }
        html.append("</head>\n");
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
            openChoice("Theme");
            for (String theme : GalleryView.THEMES) {
                item(view.withTheme(theme).file(), theme, null, theme.equals(view.theme()));
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
        String id = "choice-" + name.toLowerCase(Locale.ROOT);
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
        if (view.layout() == Layout.PAGE) {
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
