package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes digests of the samples, with title, introduction and labels in one language each. */
enum GalleryDigest {
    EN(GalleryLanguage.EN, "Machines, money and rice wine", "Stories that our desk followed, each with its sources."),
    JA(GalleryLanguage.JA, "今週のまとめ", "編集部が追った話題を、出典とともに紹介します。"),
    AR(GalleryLanguage.AR, "حصاد الأسبوع", "قصص تابعها فريق التحرير، ولكل منها مصادرها.");

    private static final List<Layout> LAYOUTS = List.of(Layout.ITEM, Layout.CARD, Layout.ARTICLE);

    private final GalleryLanguage language;
    private final String title;
    private final String introduction;

    GalleryDigest(GalleryLanguage language, String title, String introduction) {
        this.language = language;
        this.title = title;
        this.introduction = introduction;
    }

    GalleryLanguage language() {
        return language;
    }

    /** {@return the names of the files by what the front page calls them} */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        LAYOUTS.forEach(layout -> files.put(name(layout), file(layout)));
        files.put("markdown", file(".md"));
        files.put("text", file(".txt"));
        files.put("json-feed", file(".json"));
        files.put("atom", file(".atom"));
        return files;
    }

    private static String name(Layout layout) {
        return EnumName.of(layout) + "s";
    }

    private String file(Layout layout) {
        return "digest/" + name(layout) + "-" + language.tag() + ".html";
    }

    private String file(String ending) {
        return "digest/digest-" + language.tag() + ending;
    }

    /** {@return the content of each file by its name} */
    Map<String, String> outputs(Collection<StoryBrief> briefs, Presentation.Builder options) {
        Digest digest = Digest.builder(title, List.copyOf(briefs))
                .language(language.tag())
                .introduction(introduction)
                .build();
        Presentation presentation = options.locale(language.locale()).build();
        Map<String, String> outputs = new LinkedHashMap<>();
        for (Layout layout : LAYOUTS) {
            HtmlRenderer pages = HtmlRenderer.builder()
                    .layout(Layout.PAGE)
                    .digestLayout(layout)
                    .presentation(presentation)
                    .stylesheet("../brief.css")
                    .build();
            outputs.put(file(layout), pages.render(digest));
        }
        outputs.put(
                file(".md"),
                DigestFormat.MARKDOWN.renderer(presentation, Layout.CARD).render(digest));
        outputs.put(
                file(".txt"),
                DigestFormat.TEXT.renderer(presentation, Layout.CARD).render(digest));
        outputs.put(
                file(".json"),
                DigestFormat.JSON_FEED.renderer(presentation, Layout.ARTICLE).render(digest));
        outputs.put(
                file(".atom"),
                DigestFormat.ATOM.renderer(presentation, Layout.ARTICLE).render(digest));
        return outputs;
    }
}
