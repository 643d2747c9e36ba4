package dev.storybrief.quickstart;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.chat.AdaptiveCardRenderer;
import dev.storybrief.render.chat.ChatMessage;
import dev.storybrief.render.chat.ChatRenderer;
import dev.storybrief.render.chat.DiscordRenderer;
import dev.storybrief.render.chat.SlackRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names the formats of {@code render}. */
enum Format {
    HTML(".html", "", ""),
    MARKDOWN(".md", "", "\n---\n\n"),
    TEXT(".txt", "", "---\n"),
    JSON(".json", "\n", ""),
    JSON_LD(".jsonld", "\n", ""),
    MAIL(".html", "", ""),
    SLACK(".slack.json", "\n", ""),
    ADAPTIVE_CARD(".card.json", "\n", ""),
    DISCORD(".discord.json", "\n", "");

    private final String ending;
    private final String after;
    private final String between;

    Format(String ending, String after, String between) {
        this.ending = ending;
        this.after = after;
        this.between = between;
    }

    /** {@return the extension of a file in this format} */
    String ending() {
        return ending;
    }

    /** {@return the text after each brief} */
    String after() {
        return after;
    }

    /** {@return the text between two briefs in one file} */
    String between() {
        return between;
    }

    BriefRenderer renderer(Presentation presentation, Layout layout) {
        return switch (this) {
            case HTML ->
                HtmlRenderer.builder().presentation(presentation).layout(layout).build();
            case MARKDOWN ->
                MarkdownRenderer.builder().presentation(presentation).build();
            case TEXT -> TextRenderer.of(presentation);
            case JSON -> JsonRenderer.create();
            case JSON_LD -> JsonLdRenderer.builder().presentation(presentation).build();
            case MAIL ->
                MailRenderer.builder().presentation(presentation).layout(layout).build();
            case SLACK ->
                SlackRenderer.builder()
                        .presentation(presentation)
                        .layout(layout)
                        .build();
            case ADAPTIVE_CARD ->
                AdaptiveCardRenderer.builder()
                        .presentation(presentation)
                        .layout(layout)
                        .build();
            case DISCORD ->
                DiscordRenderer.builder()
                        .presentation(presentation)
                        .layout(layout)
                        .build();
        };
    }

    /** {@return what renders briefs in this format} */
    Rendering<StoryBrief> rendering(Presentation presentation, Layout layout) {
        BriefRenderer renderer = renderer(presentation, layout);
        if (renderer instanceof MailRenderer mails) {
            return (brief, out) -> Rendering.write(mails.mail(brief), out);
        }
        if (renderer instanceof ChatRenderer chat) {
            return (brief, out) -> {
                ChatMessage message = chat.message(brief);
                out.write(message.json().getBytes(StandardCharsets.UTF_8));
                return message.cuts();
            };
        }
        return (brief, out) -> {
            renderer.render(brief, out);
            return List.of();
        };
    }
}
