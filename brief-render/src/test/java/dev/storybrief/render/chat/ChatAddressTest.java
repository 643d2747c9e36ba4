package dev.storybrief.render.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What chats write of addresses that cannot be the address of a link. */
class ChatAddressTest {
    private static List<ChatRenderer> chats(Layout layout) {
        return List.of(
                SlackRenderer.builder().layout(layout).build(),
                AdaptiveCardRenderer.builder().layout(layout).build(),
                DiscordRenderer.builder().layout(layout).build());
    }

    private static StoryBrief withOriginal(@Nullable String address, String publisher) {
        WebAddress url = address == null ? null : WebAddress.of(address);
        return Briefs.small()
                .original(new Original(null, url, new Publisher(publisher, null), null))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202A", "\u200D", "\u3164", " "})
    void an_original_whose_address_shows_nothing_has_none(String character) {
        for (Layout layout : Layout.values()) {
            for (ChatRenderer chat : chats(layout)) {
                ChatMessage none = chat.message(withOriginal(null, "P"));
                assertThat(chat.message(withOriginal(character.repeat(3), "P"))).isEqualTo(none);
                assertThat(chat.message(withOriginal(character.repeat(20_000), "P")))
                        .isEqualTo(none);
            }
        }
    }
}
