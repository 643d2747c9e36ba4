package dev.storybrief.render.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.text.Characters;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscordTextTest {
    @Test
    void a_long_text_is_split_between_grapheme_clusters() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        String text = "a" + family.repeat(400);
        List<String> pieces = DiscordText.pieces(text, true);

        assertThat(pieces)
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> assertThat(piece).endsWith(family));
        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(Characters.firstRefused(text)).isEqualTo(-1);
    }
}
