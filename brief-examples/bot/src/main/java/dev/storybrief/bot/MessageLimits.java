package dev.storybrief.bot;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks messages as the chats do that take them, and returns what they answer where a message breaks a rule. */
final class MessageLimits {
    /** In bytes. */
    static final int LONGEST_CARD = 28_000;

    private MessageLimits() {}

    static @Nullable String slack(JsonNode message) {
        JsonNode blocks = message.path("blocks");
        if (!message.path("text").isString() || blocks.isEmpty()) {
            return "no_text";
        }
        boolean areHeadersShort = true;
        for (JsonNode block : blocks) {
            int header = block.path("text").path("text").asString("").length();
            areHeadersShort &= !block.path("type").asString("").equals("header") || (header > 0 && header <= 150);
        }
        if (blocks.size() > 50 || !areHeadersShort) {
            return "invalid_blocks";
        }
        return blocks.toString().length() > 13_000 ? "msg_blocks_too_long" : null;
    }

    static @Nullable String teams(JsonNode message) {
        JsonNode card = message.path("attachments").path(0);
        if (message.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_CARD) {
            return "Request Entity Too Large";
        }
        boolean isCard = card.path("contentType").asString("").equals("application/vnd.microsoft.card.adaptive")
                && card.path("content").path("type").asString("").equals("AdaptiveCard");
        return isCard ? null : "Bad payload received by generic incoming webhook.";
    }

    static @Nullable String discord(JsonNode message) {
        int total = 0;
        boolean isGood = message.path("embeds").size() <= 10;
        for (JsonNode embed : message.path("embeds")) {
            int title = embed.path("title").asString("").length();
            int author = embed.path("author").path("name").asString("").length();
            int description = embed.path("description").asString("").length();
            isGood &= title <= 256 && author <= 256 && description <= 4096;
            total += title + author + description;
        }
        if (total == 0) {
            return "{\"message\":\"Cannot send an empty message\",\"code\":50006}";
        }
        return isGood && total <= 6000 ? null : "{\"embeds\":[\"0\"]}";
    }
}
