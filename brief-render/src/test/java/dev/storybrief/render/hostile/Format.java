package dev.storybrief.render.hostile;

import dev.storybrief.model.StoryBrief;
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
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Names the formats, each with a renderer and a parser of somebody else's to read its output. */
@SuppressWarnings("ImmutableEnumChecker") // renderers are immutable, and the parsers are functions
enum Format {
    PAGE_BY_JSOUP(Renderers.PAGE, HtmlReader::jsoup, true),
    PAGE_BY_NU(Renderers.PAGE, HtmlReader::nu, true),
    CARD_BY_JSOUP(Renderers.CARD, html -> HtmlReader.jsoup(document(html)), true),
    CARD_BY_NU(Renderers.CARD, html -> HtmlReader.nu(document(html)), true),
    MARKDOWN(Renderers.MARKDOWN, MarkdownReader::commonMark, true),
    MARKDOWN_ON_GITHUB(Renderers.MARKDOWN, MarkdownReader::gfm, true),
    MARKDOWN_WITHOUT_AUTOLINKS(Renderers.UNLINKED_MARKDOWN, MarkdownReader::gfmWithAutolinks, true),
    TEXT(Renderers.TEXT, TextLines::read, true),
    JSON(JsonRenderer.create(), JsonTokens::read, false),
    JSON_LD(Renderers.JSON_LD, JsonTokens::read, true);

    private final BriefRenderer renderer;
    private final Function<String, Reading> parser;
    private final boolean replaces;

    Format(BriefRenderer renderer, Function<String, Reading> parser, boolean replaces) {
        this.renderer = renderer;
        this.parser = parser;
        this.replaces = replaces;
    }

    /** {@return what the parser reads in the output for a brief; an exception is read too, as a shape of its own} */
    Reading read(StoryBrief brief) {
        String output = renderer.render(brief);
        try {
            return parser.apply(output);
        } catch (RuntimeException e) {
            return new Reading().part("unreadable: " + e.getMessage());
        }
    }

    /** {@return whether what text may not hold is replaced; JSON is the data, and stays whole} */
    boolean replaces() {
        return replaces;
    }

    /** {@return a text that was read, without what was put in on purpose and what the texts' length decides} */
    String comparable(String text) {
        if (this == JSON) {
            return text;
        }
        String masked = text.contains(" min read") ? text.replaceAll("[0-9]+ min read", "n min read") : text;
        return switch (this) {
            case MARKDOWN, MARKDOWN_ON_GITHUB -> masked.replace("[\u2060", "[");
            case MARKDOWN_WITHOUT_AUTOLINKS -> masked.replace("\u2060", "");
            default -> masked;
        };
    }

    private static String document(String fragment) {
        return "<!DOCTYPE html><html lang=en><title>Cards</title>" + fragment + "</html>";
    }

    /** Holds one renderer of each kind; what time, place and language would decide is fixed. */
    private static final class Renderers {
        private static final Presentation PRESENTATION = Presentation.builder()
                .locale(Locale.ENGLISH)
                .clock(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC))
                .share()
                .imagesFrom(BriefOfTexts.IMAGE_HOST)
                .build();
        private static final BriefRenderer PAGE = HtmlRenderer.builder()
                .presentation(PRESENTATION)
                .layout(Layout.PAGE)
                .stylesheet("/brief.css")
                .attributes(view -> Map.of("data-headline", view.headline()))
                .build();
        private static final BriefRenderer CARD = HtmlRenderer.builder()
                .presentation(PRESENTATION)
                .layout(Layout.CARD)
                .build();
        private static final BriefRenderer MARKDOWN =
                MarkdownRenderer.builder().presentation(PRESENTATION).build();
        private static final BriefRenderer UNLINKED_MARKDOWN = MarkdownRenderer.builder()
                .presentation(PRESENTATION)
                .breakAutolinks(true)
                .build();
        private static final BriefRenderer TEXT = TextRenderer.of(PRESENTATION);
        private static final BriefRenderer JSON_LD =
                JsonLdRenderer.builder().presentation(PRESENTATION).build();
    }
}
