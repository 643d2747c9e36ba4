package dev.storybrief.render.hostile;

import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.chat.AdaptiveCardRenderer;
import dev.storybrief.render.chat.DiscordRenderer;
import dev.storybrief.render.chat.SlackRenderer;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        for (Layout layout : List.of(Layout.CARD, Layout.ARTICLE)) {
            all.put(
                    "mail " + layout,
                    MailRenderer.builder()
                            .presentation(PRESENTATION)
                            .layout(layout)
                            .maxBytes(Integer.MAX_VALUE)
                            .build());
        }
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
        HtmlRenderer pages = HtmlRenderer.builder()
                .presentation(PRESENTATION)
                .layout(Layout.PAGE)
                .digestLayout(Layout.ARTICLE)
                .build();
        all.put("digest in HTML", ofDigest(pages));
        all.put(
                "digest in Markdown",
                ofDigest(MarkdownRenderer.builder().presentation(PRESENTATION).build()));
        all.put("digest in text", ofDigest(TextRenderer.of(PRESENTATION)));
        for (Layout layout : Layout.values()) {
            all.put(
                    "Slack " + layout,
                    SlackRenderer.builder()
                            .presentation(PRESENTATION)
                            .layout(layout)
                            .build());
            all.put(
                    "Adaptive Card " + layout,
                    AdaptiveCardRenderer.builder()
                            .presentation(PRESENTATION)
                            .layout(layout)
                            .build());
            all.put(
                    "Discord " + layout,
                    DiscordRenderer.builder()
                            .presentation(PRESENTATION)
                            .layout(layout)
                            .build());
        }
        all.put("JSON", JsonRenderer.create());
        all.put("indented JSON", JsonRenderer.indented());
        all.put("JSON-LD", JsonLdRenderer.builder().presentation(PRESENTATION).build());
        all.put(
                "JSON Feed",
                ofDigest(JsonFeedRenderer.builder().presentation(PRESENTATION).build()));
        all.put(
                "Atom",
                ofDigest(AtomRenderer.builder().presentation(PRESENTATION).build()));
        return all;
    }

    /** {@return what renders a brief as the one brief of a digest, which has its texts} */
    static BriefRenderer ofDigest(DigestRenderer renderer) {
        return (brief, out) -> renderer.render(
                Digest.builder(Objects.requireNonNullElse(brief.headline(), "A title"), List.of(brief))
                        .introduction(brief.hook())
                        .language(brief.language())
                        .build(),
                out);
    }
}
