package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Checks messages against the limits on the vendors' pages. */
final class ChatLimits {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    private ChatLimits() {}

    static void slack(String message) {
        assertThat(message.length()).isLessThanOrEqualTo(13_000);
        JsonNode blocks = JACKSON.readTree(message).path("blocks");
        assertThat(blocks.size()).isBetween(1, 50);
        for (LayoutBlock block : ChatReader.slackBlocks(blocks.toString())) {
            if (block instanceof HeaderBlock header) {
                assertThat(header.getText().getText()).hasSizeBetween(1, 150);
            } else if (block instanceof ImageBlock image) {
                assertThat(image.getImageUrl()).hasSizeBetween(1, 3000);
                assertThat(image.getAltText()).hasSizeBetween(1, 2000);
            }
        }
        blocks.forEach(ChatLimits::slackElement);
    }

    /** Slack refuses empty texts and empty containers. */
    private static void slackElement(JsonNode node) {
        assertThat(node.has("elements") && node.path("elements").isEmpty()).isFalse();
        assertThat(node.path("url").asString("")).hasSizeLessThanOrEqualTo(3000);
        if (node.path("text").isString()) {
            assertThat(node.path("text").asString()).isNotEmpty();
        }
        node.path("elements").forEach(ChatLimits::slackElement);
    }

    static void adaptiveCard(String message) {
        assertThat(message.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(28_000);
    }

    static void discord(String message) {
        JsonNode root = JACKSON.readTree(message);
        assertThat(root.path("allowed_mentions").toString()).isEqualTo("{\"parse\":[]}");
        assertThat(root.has("content")).isFalse();
        JsonNode embeds = root.path("embeds");
        assertThat(embeds.size()).isBetween(1, 10);
        int total = 0;
        for (JsonNode embed : embeds) {
            String title = embed.path("title").asString("");
            String description = embed.path("description").asString();
            String author = embed.path("author").path("name").asString("");
            assertThat(title).hasSizeLessThanOrEqualTo(256);
            assertThat(author).hasSizeLessThanOrEqualTo(256);
            assertThat(description).hasSizeBetween(1, 4096);
            assertThat(embed.path("url").asString("")).hasSizeLessThanOrEqualTo(2048);
            assertThat(embed.path("author").path("url").asString("")).hasSizeLessThanOrEqualTo(2048);
            assertThat(embed.path("image").path("url").asString("")).hasSizeLessThanOrEqualTo(2048);
            total += title.length() + description.length() + author.length();
        }
        assertThat(total).isLessThanOrEqualTo(6000);
    }
}
