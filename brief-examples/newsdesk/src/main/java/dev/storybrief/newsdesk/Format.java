package dev.storybrief.newsdesk;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.MediaType;

/** Names the formats in which a brief is published. */
enum Format {
    HTML(".html", "text/html;charset=UTF-8"),
    MARKDOWN(".md", "text/markdown;charset=UTF-8"),
    TEXT(".txt", "text/plain;charset=UTF-8"),
    JSON(".json", "application/json"),
    JSON_LD(".jsonld", "application/ld+json");

    final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    BriefRenderer renderer(Presentation presentation, Layout layout) {
        return switch (this) {
            case HTML ->
                HtmlRenderer.builder()
                        .presentation(presentation)
                        .layout(layout)
                        .stylesheet(Stylesheet.href())
                        .build();
            case MARKDOWN ->
                MarkdownRenderer.builder().presentation(presentation).build();
            case TEXT -> TextRenderer.of(presentation);
            case JSON -> Format::json;
            case JSON_LD -> JsonLdRenderer.builder().presentation(presentation).build();
        };
    }

    /**
     * Writes the JSON of a brief, of a withdrawn one no more than that it is withdrawn; the library alone would write
     * all.
     */
    private static void json(StoryBrief brief, OutputStream out) throws IOException {
        StoryBrief shown = !brief.withdrawn()
                ? brief
                : StoryBrief.builder()
                        .id(brief.id())
                        .language(brief.language())
                        .status(brief.status())
                        .build();
        JsonRenderer.create().render(shown, out);
    }
}
