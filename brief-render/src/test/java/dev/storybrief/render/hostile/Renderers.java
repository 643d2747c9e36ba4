package dev.storybrief.render.hostile;

import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Layout;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes one renderer of each kind, by its name, at a fixed time. */
final class Renderers {
    static final Presentation PRESENTATION = Presentation.builder()
            .clock(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC))
            .permalink(brief -> "https://example.org/briefs/" + brief.id())
            .imagesFrom(BriefOfTexts.IMAGE_HOST)
            .build();

    private Renderers() {}

    static Map<String, BriefRenderer> all() {
        Map<String, BriefRenderer> all = new LinkedHashMap<>();
        for (Layout layout : Layout.values()) {
            all.put(
                    "HTML " + layout,
                    HtmlRenderer.builder()
                            .presentation(PRESENTATION)
                            .layout(layout)
                            .build());
        }
        all.put(
                "HTML with another prefix",
                HtmlRenderer.builder()
                        .presentation(PRESENTATION)
                        .classPrefix("news")
                        .build());
        all.put(
                "Markdown",
                MarkdownRenderer.builder().presentation(PRESENTATION).build());
        all.put(
                "Markdown without autolinks",
                MarkdownRenderer.builder()
                        .presentation(PRESENTATION)
                        .breakAutolinks(true)
                        .build());
        all.put("text", TextRenderer.of(PRESENTATION));
        all.put("JSON", JsonRenderer.create());
        all.put("indented JSON", JsonRenderer.indented());
        all.put("JSON-LD", JsonLdRenderer.builder().presentation(PRESENTATION).build());
        return all;
    }
}
