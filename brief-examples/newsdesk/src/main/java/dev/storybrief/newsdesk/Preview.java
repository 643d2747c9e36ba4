package dev.storybrief.newsdesk;

import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.chat.AdaptiveCardRenderer;
import dev.storybrief.render.chat.DiscordRenderer;
import dev.storybrief.render.chat.SlackRenderer;

/** Names what the playground renders a brief to: the formats of the desk, and messages of chats. */
enum Preview {
    HTML,
    MARKDOWN,
    TEXT,
    JSON,
    JSON_LD,
    SLACK,
    ADAPTIVE_CARD,
    DISCORD;

    BriefRenderer renderer(Presentation presentation, Layout layout) {
        return switch (this) {
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
            case HTML, MARKDOWN, TEXT, JSON, JSON_LD -> Format.valueOf(name()).renderer(presentation, layout);
        };
    }
}
