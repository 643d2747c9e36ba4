package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cases;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Layout;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.chat.AdaptiveCardRenderer;
import dev.storybrief.render.chat.ChatMessage;
import dev.storybrief.render.chat.ChatRenderer;
import dev.storybrief.render.chat.DiscordRenderer;
import dev.storybrief.render.chat.SlackRenderer;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A message of a chat is within the limits of its place, whatever the brief holds, and has what no brief may lose. */
class ChatLimitsTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final List<String> CHARACTERS = List.of(
            "word ab ",
            "One went. Two came home. ",
            "*",
            "<@U1> {{DATE(",
            "\uD83D\uDE00\u4E2D\u05D0",
            "\u4E2D\u6587\u3002",
            "a",
            "\u0000\uD800\u202E\n");

    @SuppressWarnings("ImmutableEnumChecker") // the consumers are immutable
    enum Place {
        SLACK(ChatLimits::slack),
        TEAMS(ChatLimits::adaptiveCard),
        DISCORD(ChatLimits::discord);

        private final Consumer<String> limits;

        Place(Consumer<String> limits) {
            this.limits = limits;
        }

        ChatRenderer renderer(Layout layout) {
            return switch (this) {
                case SLACK ->
                    SlackRenderer.builder()
                            .presentation(Renderers.PRESENTATION)
                            .layout(layout)
                            .build();
                case TEAMS ->
                    AdaptiveCardRenderer.builder()
                            .presentation(Renderers.PRESENTATION)
                            .layout(layout)
                            .envelope(true)
                            .build();
                case DISCORD ->
                    DiscordRenderer.builder()
                            .presentation(Renderers.PRESENTATION)
                            .layout(layout)
                            .build();
            };
        }

        /** {@return the message, within its limits} */
        ChatMessage message(StoryBrief brief, Layout layout) {
            ChatMessage message = renderer(layout).message(brief);
            limits.accept(message.json());
            return message;
        }
    }

    /** {@return all strings of a message} */
    private static String texts(ChatMessage message) {
        StringBuilder texts = new StringBuilder();
        collect(JACKSON.readTree(message.json()), texts);
        return texts.toString().replace("\\", "").replaceAll("[\u2066-\u2069\u200E\u200F]", "");
    }

    private static void collect(JsonNode node, StringBuilder texts) {
        if (node.isString()) {
            texts.append(node.asString()).append(' ');
        }
        node.forEach(child -> collect(child, texts));
    }

    private static void assertEssentials(BriefView view, Layout layout, String texts) {
        BriefView.Disclosure disclosure = view.disclosure();
        boolean isShort = layout == Layout.ITEM && !view.isWithdrawn();
        assertThat(texts).contains((isShort ? disclosure.label() : disclosure.statement()).before());
        if (view instanceof StoryView story && !story.head().corrections().isEmpty()) {
            assertThat(texts).contains(story.head().corrections().get(0).label());
        } else if (view instanceof WithdrawnView withdrawn) {
            assertThat(texts).contains(withdrawn.notice());
        }
        if (view.original().link().href() != null) {
            assertThat(texts).contains(view.original().link().href());
        }
    }

    @ParameterizedTest
    @EnumSource
    void briefs_at_the_limits_of_the_format_and_many_times_beyond_keep_those_of_the_place(Place place) {
        SplittableRandom random = new SplittableRandom(Effort.seed(20260304));
        Layout[] layouts = Layout.values();
        int digits = Effort.isWhole() ? 2 : 1; // a hundred times, or ten
        for (int i = 0; i < Math.max(CHARACTERS.size(), Effort.of(25)); i++) {
            int times = (int) Math.round(Math.pow(10, random.nextDouble() * digits));
            StoryBrief brief = FullBrief.of(CHARACTERS.get(i % CHARACTERS.size()), times);
            if (random.nextInt(5) == 0) {
                brief = brief.toBuilder()
                        .status(random.nextBoolean() ? Status.WITHHELD : Status.CANCELED)
                        .build();
            }
            Layout layout = layouts[random.nextInt(layouts.length)];
            assertEssentials(Renderers.PRESENTATION.view(brief), layout, texts(place.message(brief, layout)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_valid_brief_at_every_limit_loses_of_its_essentials_only_the_ends_of_corrections(Place place) {
        StoryBrief brief = FullBrief.of("word ab ", 1);
        StoryView view = (StoryView) Renderers.PRESENTATION.view(brief);
        for (Layout layout : List.of(Layout.CARD, Layout.ARTICLE)) {
            ChatMessage message = place.message(brief, layout);
            String texts = texts(message);
            assertThat(texts)
                    .contains(view.disclosure().statement().toString())
                    .contains(view.disclosure().note());
            String correction = view.head().corrections().get(0).label();
            assertThat(texts.split(correction, -1)).hasSize(21);
            assertThat(message.cuts())
                    .extracting(Cut::part)
                    .doesNotContain(Cut.Part.DISCLOSURE, Cut.Part.ORIGINAL, Cut.Part.TOPIC);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_sample_fits_as_a_card_and_loses_little_as_an_article(Place place) throws IOException {
        assertThat(Cases.samples()).isNotEmpty().allSatisfy(brief -> {
            assertThat(place.message(brief, Layout.ITEM).cuts()).isEmpty();
            assertThat(place.message(brief, Layout.CARD).cuts()).isEmpty();
            assertThat(place.message(brief, Layout.ARTICLE).cuts())
                    .extracting(Cut::part)
                    .isSubsetOf(Cut.Part.TIMELINE, Cut.Part.SOURCES, Cut.Part.DIGEST, Cut.Part.RELATED);
        });
    }

    @Test
    void what_a_card_does_not_show_is_not_reported_as_cut() {
        StoryBrief brief = FullBrief.of("word ab ", 1);
        BriefView whole = Renderers.PRESENTATION.view(brief);
        for (Place place : Place.values()) {
            ChatRenderer cards = place.renderer(Layout.CARD);
            assertThat(cards.message(whole)).isEqualTo(cards.message(brief));
            ChatRenderer items = place.renderer(Layout.ITEM);
            assertThat(items.message(whole)).isEqualTo(items.message(brief));
        }
    }
}
