package dev.storybrief.render.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Insight;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.text.Characters;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiscordTextTest {
    @Test
    void a_long_text_is_split_between_grapheme_clusters() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String text = "a" + family.repeat(400);
        List<String> pieces = DiscordText.pieces(text);

        assertThat(pieces)
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> assertThat(piece).endsWith(family));
        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(Characters.firstRefused(text)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"- item, \\- item", "+ item, \\+ item", "1. item, 1\\. item", "12) item, 12\\) item"})
    void a_text_that_continues_in_the_next_embed_starts_no_list_there(String start, String escaped) {
        String takeaway = "a".repeat(4000) + start + " of a list " + "b".repeat(400);
        StoryBrief brief = Briefs.small()
                .insight(Insight.builder().takeaway(takeaway).build())
                .build();
        DiscordRenderer discord =
                DiscordRenderer.builder().layout(Layout.ARTICLE).build();
        JsonNode embeds = JsonMapper.shared().readTree(discord.render(brief)).path("embeds");

        assertThat(embeds.valueStream().map(embed -> embed.path("description").asString()))
                .anyMatch(description -> description.startsWith(escaped + " of a list"));
    }

    @ParameterizedTest
    @CsvSource({"- x ], \\- x \\]", "1. x ], 1\\. x \\]"})
    void a_text_before_its_link_starts_no_list_in_an_item(String text, String escaped) {
        assertThat(DiscordText.link(text, "https://e.com/")).isEqualTo(escaped + " [\u2197](https://e.com/)");
    }
}
