package dev.storybrief.render.hostile;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.chat.WholeMessages;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names what the renderers put out; what time, place and language would decide is fixed. */
@SuppressWarnings("ImmutableEnumChecker") // renderers are immutable
enum Output {
    PAGE(HtmlRenderer.builder()
            .presentation(Fixed.PRESENTATION)
            .layout(Layout.PAGE)
            .stylesheet("/brief.css")
            .attributes(
                    view -> Map.of("data-headline", ((StoryView) view).head().headline()))
            .build()),
    CARD(HtmlRenderer.builder()
            .presentation(Fixed.PRESENTATION)
            .layout(Layout.CARD)
            .build()),
    ITEM(HtmlRenderer.builder()
            .presentation(Fixed.PRESENTATION)
            .layout(Layout.ITEM)
            .build()),
    MAIL(MailRenderer.builder()
            .presentation(Fixed.PRESENTATION)
            .maxBytes(Integer.MAX_VALUE)
            .build()),
    MARKDOWN(MarkdownRenderer.builder().presentation(Fixed.PRESENTATION).build()),
    MARKDOWN_WITHOUT_AUTOLINKS(MarkdownRenderer.builder()
            .presentation(Fixed.PRESENTATION)
            .breakAutolinks(true)
            .build()),
    TEXT(TextRenderer.of(Fixed.PRESENTATION)),
    DIGEST_PAGE(HtmlRenderer.builder()
            .presentation(Fixed.PRESENTATION)
            .layout(Layout.PAGE)
            .digestLayout(Layout.ITEM)
            .stylesheet("/brief.css")
            .build()),
    DIGEST_MARKDOWN(MarkdownRenderer.builder()
            .presentation(Fixed.PRESENTATION.forLayout(Layout.ITEM))
            .build()),
    DIGEST_TEXT(TextRenderer.of(Fixed.PRESENTATION.forLayout(Layout.ITEM))),
    DIGEST_MAIL(MailRenderer.builder()
            .presentation(Fixed.PRESENTATION)
            .layout(Layout.CARD)
            .maxBytes(Integer.MAX_VALUE)
            .build()),
    SLACK(WholeMessages.slack(Fixed.PRESENTATION)),
    ADAPTIVE_CARD(WholeMessages.adaptiveCard(Fixed.PRESENTATION)),
    DISCORD(WholeMessages.discord(Fixed.PRESENTATION)),
    JSON(JsonRenderer.create()),
    JSON_LD(JsonLdRenderer.builder().presentation(Fixed.PRESENTATION).build()),
    JSON_FEED(Renderers.ofDigest(
            JsonFeedRenderer.builder().presentation(Fixed.PRESENTATION).build())),
    ATOM(Renderers.ofDigest(AtomRenderer.builder()
            .presentation(Fixed.PRESENTATION)
            .feedUrl("https://example.org/feed") // the id of the feed; otherwise it would be made of the title
            .build()));

    private static final Pattern ISOLATE = Pattern.compile("[\u200E\u200F]?[\u2066-\u2068]|\u2069");

    private final BriefRenderer renderer;

    Output(BriefRenderer renderer) {
        this.renderer = renderer;
    }

    /** {@return the output for a brief; a card or an item in a page of a host, and of a digest that has it twice} */
    String of(StoryBrief brief) {
        return switch (this) {
            case CARD, ITEM -> "<!DOCTYPE html><html lang=en><title>Cards</title>" + renderer.render(brief) + "</html>";
            case DIGEST_PAGE, DIGEST_MARKDOWN, DIGEST_TEXT, DIGEST_MAIL ->
                ((DigestRenderer) renderer)
                        .render(Digest.builder(brief.headline(), List.of(brief, brief))
                                .introduction(brief.hook())
                                .build());
            default -> renderer.render(brief);
        };
    }

    /** {@return whether what text may not hold is replaced; JSON is the data, and stays whole} */
    boolean replaces() {
        return this != JSON;
    }

    /** {@return a text that was read, without what was put in on purpose and what the texts' length decides} */
    String comparable(String text) {
        if (this == JSON) {
            return text;
        }
        String masked = text.contains(" min read") ? text.replaceAll("[0-9]+ min read", "n min read") : text;
        return switch (this) {
            case MARKDOWN, DIGEST_MARKDOWN ->
                withoutIsolates(masked)
                        .replaceAll("\\[\u2060+", "[")
                        .replaceAll(":\u2060+", ":")
                        .replaceAll("\u2060+\\$", "\\$");
            case MARKDOWN_WITHOUT_AUTOLINKS -> withoutIsolates(masked).replace("\u2060", "");
            case TEXT, DIGEST_TEXT, JSON_FEED, ATOM, SLACK, ADAPTIVE_CARD, DISCORD -> withoutIsolates(masked);
            case MAIL, DIGEST_MAIL -> withoutIsolates(masked).replaceFirst("^[\u200E\u200F]", "");
            default -> masked;
        };
    }

    /** Formats without markup for directions put isolates around names and texts; no text holds one, since it is replaced. */
    private static String withoutIsolates(String text) {
        return ISOLATE.matcher(text).replaceAll("");
    }

    private static final class Fixed {
        private static final Presentation PRESENTATION = Presentation.builder()
                .locale(Locale.ENGLISH)
                .clock(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC))
                .share()
                .imagesFrom(BriefOfTexts.IMAGE_HOST)
                .build();
    }
}
