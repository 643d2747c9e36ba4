package dev.storybrief.render.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Presentation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the README says of messages beside their texts. */
class ChatContentTest {
    private static final Presentation SHOWN =
            Presentation.builder().imagesFrom("i.example.org").build();
    private static final StoryBrief BRIEF = Briefs.full().build();
    private static final String PICTURE = "https://i.example.org/1.jpg";
    private static final long COLLECTED = Briefs.COLLECTED.getEpochSecond();

    private static JsonNode message(ChatRenderer chat, StoryBrief brief) {
        return JsonMapper.shared().readTree(chat.render(brief));
    }

    @Test
    void slack_shows_the_picture_in_a_block_and_the_time_of_collection_by_the_readers_clock() {
        JsonNode message = message(SlackRenderer.builder().presentation(SHOWN).build(), BRIEF);

        assertThat(message.findValues("image_url"))
                .extracting(JsonNode::asString)
                .containsExactly(PICTURE);
        assertThat(message.findValues("timestamp")).extracting(JsonNode::asLong).containsExactly(COLLECTED);
        assertThat(message.findValues("fallback"))
                .extracting(JsonNode::asString)
                .containsExactly("29 Mar 2026");
    }

    @Test
    void discord_shows_the_picture_in_the_first_embed_and_the_time_of_collection_by_the_readers_clock() {
        JsonNode embed = message(DiscordRenderer.builder().presentation(SHOWN).build(), BRIEF)
                .at("/embeds/0");

        assertThat(embed.at("/image/url").asString()).isEqualTo(PICTURE);
        assertThat(embed.at("/description").asString()).contains("<t:" + COLLECTED + ":f>");
    }

    @Test
    void a_card_of_teams_shows_the_picture_and_is_from_right_to_left_where_the_brief_is() {
        AdaptiveCardRenderer teams =
                AdaptiveCardRenderer.builder().presentation(SHOWN).build();
        StoryBrief arabic = BRIEF.toBuilder().language("ar").build();

        assertThat(message(teams, BRIEF).findValues("url"))
                .extracting(JsonNode::asString)
                .contains(PICTURE);
        assertThat(message(teams, BRIEF).path("rtl").asBoolean()).isFalse();
        assertThat(message(teams, arabic).path("rtl").asBoolean()).isTrue();
    }
}
