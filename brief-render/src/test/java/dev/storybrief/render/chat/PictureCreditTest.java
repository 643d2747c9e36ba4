package dev.storybrief.render.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Image;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The credit of a picture that a chat shows. */
class PictureCreditTest {
    private static final StoryBrief BRIEF = Briefs.small()
            .image(new Image(WebAddress.of("https://i.example.org/a.png"), "A map", "Jane Doe", null, null))
            .build();
    private static final Presentation SHOWN =
            Presentation.builder().imagesFrom("i.example.org").build();

    static Stream<BriefRenderer> chats() {
        return Stream.of(Layout.CARD, Layout.ARTICLE)
                .flatMap(layout -> Stream.of(
                        SlackRenderer.builder()
                                .layout(layout)
                                .presentation(SHOWN)
                                .build(),
                        AdaptiveCardRenderer.builder()
                                .layout(layout)
                                .presentation(SHOWN)
                                .build(),
                        DiscordRenderer.builder()
                                .layout(layout)
                                .presentation(SHOWN)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("chats")
    void the_credit_of_a_picture_is_a_line_of_its_own(BriefRenderer chat) {
        JsonNode message = JsonMapper.shared().readTree(chat.render(BRIEF));
        Stream<JsonNode> texts = Stream.of("text", "description").flatMap(name -> message.findValues(name).stream());

        assertThat(texts.filter(JsonNode::isString)
                        .flatMap(text -> text.asString().lines()))
                .contains("Credit: Jane Doe");
    }
}
