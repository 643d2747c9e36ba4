package dev.storybrief.quickstart;

import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Layout;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names the formats of {@code digest}. */
enum DigestFormat {
    HTML("html", true),
    MARKDOWN("markdown", true),
    TEXT("text", true),
    JSON_FEED("json-feed", false),
    ATOM("atom", false);

    private final String key;
    private final boolean showsWithdrawn;

    DigestFormat(String key, boolean showsWithdrawn) {
        this.key = key;
        this.showsWithdrawn = showsWithdrawn;
    }

    /** {@return whether the notice of a withdrawn brief is shown; otherwise the renderer leaves the brief out} */
    boolean showsWithdrawn() {
        return showsWithdrawn;
    }

    /**
     * {@return a renderer of digests}
     *
     * @param layout how much of each brief it shows
     */
    DigestRenderer renderer(Presentation presentation, Layout layout) {
        return switch (this) {
            case HTML ->
                HtmlRenderer.builder()
                        .layout(Layout.PAGE)
                        .digestLayout(layout)
                        .presentation(presentation)
                        .build();
            case MARKDOWN ->
                MarkdownRenderer.builder()
                        .presentation(shortened(presentation, layout))
                        .build();
            case TEXT -> TextRenderer.of(shortened(presentation, layout));
            case JSON_FEED ->
                JsonFeedRenderer.builder()
                        .presentation(shortened(presentation, layout))
                        .build();
            case ATOM ->
                AtomRenderer.builder()
                        .presentation(shortened(presentation, layout))
                        .build();
        };
    }

    private static Presentation shortened(Presentation presentation, Layout layout) {
        return switch (layout) {
            case ITEM -> presentation.forItems();
            case CARD -> presentation.forCards();
            case ARTICLE, PAGE -> presentation;
        };
    }

    /** Reads the name of a format. */
    static final class Name implements ITypeConverter<DigestFormat> {
        @Override
        public DigestFormat convert(String value) {
            for (DigestFormat format : values()) {
                if (format.key.equals(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("use html, markdown, text, json-feed or atom");
        }
    }
}
