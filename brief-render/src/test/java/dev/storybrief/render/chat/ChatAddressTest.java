package dev.storybrief.render.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.hostile.FullBrief;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What chats write of addresses that are long or no address, and what these cost. */
class ChatAddressTest {
    private static List<ChatRenderer> chats(Layout layout) {
        return chats(layout, Presentation.create());
    }

    private static List<ChatRenderer> chats(Layout layout, Presentation shown) {
        return List.of(
                SlackRenderer.builder().layout(layout).presentation(shown).build(),
                AdaptiveCardRenderer.builder()
                        .layout(layout)
                        .presentation(shown)
                        .build(),
                DiscordRenderer.builder().layout(layout).presentation(shown).build());
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

    @Test
    void the_link_to_the_original_is_the_author_of_an_embed_however_long_both_are() {
        String address = "https://e.com/" + "(".repeat(2000);
        ChatMessage message = DiscordRenderer.create().message(withOriginal(address, "\uD83D\uDE00".repeat(120)));
        JsonNode author = JsonMapper.shared()
                .readTree(message.json())
                .path("embeds")
                .path(0)
                .path("author");

        assertThat(author.path("url").asString()).isEqualTo(address);
        assertThat(author.path("name").asString())
                .startsWith("Read the original on \uD83D\uDE00")
                .endsWith("\uD83D\uDE00\u2026")
                .hasSizeBetween(254, 256);
        assertThat(message.cuts()).isEmpty();
    }

    @Test
    void an_address_is_no_link_in_markdown_that_is_too_long_once_its_parentheses_are_encoded() {
        String address = "https://e.com/" + "(".repeat(678);
        DiscordRenderer discord =
                DiscordRenderer.builder().layout(Layout.ARTICLE).build();

        assertThat(discord.render(withRelated(address))).contains("[Next](https://e.com/%28%28");
        assertThat(discord.render(withRelated(address + "("))).contains("- Next (https");
    }

    private static StoryBrief withRelated(String address) {
        return Briefs.small()
                .related(List.of(new RelatedBrief("Next", WebAddress.of(address), null)))
                .build();
    }

    @Test
    void a_link_whose_text_shows_nothing_has_its_address_for_one() {
        BriefView view = Presentation.create().view(withOriginal("https://e.com/a", "P"));
        BriefView blank = new WithdrawnView(
                view.id(),
                view.language(),
                view.wording(),
                view.permalink(),
                "Withdrawn",
                new BriefView.Original(
                        new BriefView.Phrase(" ", "\u200B", ""), view.original().link(), "", null, null),
                view.disclosure(),
                null);

        assertThat(chats(Layout.CARD))
                .extracting(chat -> chat.message(blank).json())
                .allSatisfy(json -> assertThat(json).contains("https://e.com/a").doesNotContain("\u200B"));
    }

    @Test
    void an_address_that_is_too_long_for_a_link_is_a_text_that_is_shortened() {
        StoryBrief brief = withOriginal("https://e.com/" + "\uD83D\uDE00".repeat(1000), "P");

        assertThat(chats(Layout.CARD))
                .extracting(chat -> chat.message(brief).json())
                .allSatisfy(json -> assertThat(json)
                        .containsPattern("://e.com/(\uD83D\uDE00){120}\u2026")
                        .doesNotContain("%F0"));
    }

    @Test
    void the_permalink_is_in_a_message_of_slack_once() {
        SlackRenderer slack = SlackRenderer.builder()
                .presentation(Presentation.builder()
                        .permalink(brief -> "https://e.com/a")
                        .build())
                .build();

        assertThat(slack.render(Briefs.small().build())).containsOnlyOnce("https://e.com/a");
    }

    /** {@return messages of a brief at every limit of the format, with the addresses that take the most} */
    private static Stream<ChatMessage> fullMessages(String characters) {
        StoryBrief full = FullBrief.of(characters, 1);
        String home = "https://e.com/" + "a".repeat(242);
        Presentation shown = Presentation.builder()
                .permalink(any -> "https://e.com/" + "a".repeat(2034))
                .build();
        return Stream.of("\uD83D\uDE00".repeat(2028), "a".repeat(2034), "(".repeat(2034), "a".repeat(242))
                .map(path -> full.toBuilder()
                        .original(new Original(
                                full.original().title(),
                                WebAddress.of("https://e.com/" + path),
                                new Publisher(full.original().publisher().name(), WebAddress.of(home)),
                                null))
                        .build())
                .flatMap(brief -> Stream.of(Layout.CARD, Layout.ARTICLE)
                        .flatMap(layout -> chats(layout, shown).stream())
                        .map(chat -> chat.message(brief)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ab ", "\uD83D\uDE00", "\"", "*"})
    void a_valid_brief_loses_no_correction_to_its_addresses(String characters) {
        assertThat(fullMessages(characters).map(message -> message.json().split("Correction, 1 Mar 2026", -1).length))
                .containsOnly(21);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ab ", "\uD83D\uDE00"})
    void no_name_of_a_valid_brief_is_shortened_for_its_addresses(String characters) {
        assertThat(fullMessages(characters))
                .flatExtracting(ChatMessage::cuts)
                .extracting(Cut::part)
                .doesNotContain(Cut.Part.DISCLOSURE, Cut.Part.ORIGINAL, Cut.Part.TOPIC);
    }
}
