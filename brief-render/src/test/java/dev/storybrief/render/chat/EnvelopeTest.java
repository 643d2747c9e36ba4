package dev.storybrief.render.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.render.Briefs;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The envelope in which a webhook of Teams takes a card. */
class EnvelopeTest {
    private static JsonNode message(AdaptiveCardRenderer renderer) {
        return JsonMapper.shared().readTree(renderer.render(Briefs.full().build()));
    }

    @Test
    void a_message_has_one_attachment_which_is_the_card_as_it_is_without_an_envelope() {
        JsonNode card = message(AdaptiveCardRenderer.create());
        JsonNode message = message(AdaptiveCardRenderer.builder().envelope(true).build());

        assertThat(card.path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(message.propertyNames()).containsExactly("type", "attachments");
        assertThat(message.path("type").asString()).isEqualTo("message");
        assertThat(message.path("attachments")).hasSize(1);
        assertThat(message.at("/attachments/0/contentType").asString())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(message.at("/attachments/0/content")).isEqualTo(card);
    }
}
