package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.npm.Npm;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads messages of chats by scripts of npm: Adaptive Cards by the package of that name, embeds of Discord by the setters of
 * discord.js and by a parser of Discord's Markdown, which knows its mentions, emoji, spoilers and links.
 */
class ChatScriptsTest {
    private static final long SEED = Effort.seed(20260305);
    private static final int SPLICED_TEXTS = Effort.of(20_000);

    private static List<JsonNode> read(String reader, List<String> messages) {
        StringBuilder lines = new StringBuilder();
        for (String message : messages) {
            lines.append(JsonMapper.shared().writeValueAsString(Map.of("reader", reader, "message", message)))
                    .append('\n');
        }
        return Npm.run("read-chats.js", lines.toString())
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static List<Reading> readings(String reader, List<String> outputs) {
        List<Reading> readings = new ArrayList<>();
        for (JsonNode read : read(reader, outputs)) {
            List<String> shape = new ArrayList<>();
            read.path("errors").forEach(error -> shape.add("error: " + error.asString()));
            read.path("shape").forEach(part -> shape.add(part.asString()));
            List<String> texts = new ArrayList<>();
            read.path("texts").forEach(text -> texts.add(text.asString()));
            readings.add(Reading.of(shape, texts));
        }
        return readings;
    }

    private static String card(String body) {
        return "{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"lang\":\"en\",\"body\":" + body + "}";
    }

    @Test
    void spliced_markup_stays_text_and_mentions_and_links_nothing() {
        Oracle oracle = new Oracle(List.of(
                new Format(Output.DISCORD, "discord-markdown-parser", outputs -> readings("discord", outputs)),
                new Format(
                        Output.ADAPTIVE_CARD,
                        "adaptivecards",
                        outputs -> readings(
                                "adaptiveCard",
                                outputs.stream().map(ChatScriptsTest::card).toList()))));
        oracle.check(ChatTexts.of(SplicedTexts.of(SEED, SPLICED_TEXTS)));
        oracle.check(ChatTexts.of(SpecificationExamples.texts()));
        assertThat(oracle.checked()).isGreaterThan(SPLICED_TEXTS / 2);
    }

    @Test
    void a_bracket_without_its_other_half_leaves_a_link_and_its_text_apart() {
        List<String> texts = SplicedTexts.of(SEED + 1, SPLICED_TEXTS).stream()
                .map(text -> "]a[" + Replaced.in(text).strip())
                .filter(text -> text.length() <= 80)
                .toList();
        List<String> messages = texts.stream()
                .map(text -> Output.DISCORD.of(StoryBrief.builder()
                        .id("a")
                        .language("en")
                        .headline(text)
                        .source(Source.of("s", text, "https://example.org/s", text + "!"))
                        .tldr(Tldr.builder().whatChanged(text, "s").build())
                        .build()))
                .toList();
        List<JsonNode> readings = read("discord", messages);
        for (int i = 0; i < texts.size(); i++) {
            JsonNode reading = readings.get(i);
            assertThat(reading.path("texts").toString().split(Pattern.quote(escaped(texts.get(i))), -1))
                    .as(texts.get(i))
                    .hasSize(5);
            for (JsonNode part : reading.path("shape")) {
                assertThat(part.asString())
                        .as(texts.get(i))
                        .matches("embed .*|title|description|text|/|(br|strong|subtext|heading) .*"
                                + "|link \\{\"target\":\"https://example.org/s\"}");
            }
        }
    }

    private static String escaped(String text) {
        String json = JsonMapper.shared().writeValueAsString(text);
        return json.substring(1, json.length() - 1);
    }

    @Test
    void every_message_is_taken_whatever_the_brief_holds() {
        List<StoryBrief> briefs = List.of(
                FullBrief.small(),
                FullBrief.of("word ab ", 1),
                FullBrief.of("*<@1>{{DATE(", 1),
                FullBrief.of("\uD83D\uDE00\u4E2D\u05D0", 3));
        Map<String, List<String>> messages = new LinkedHashMap<>();
        for (Map.Entry<String, BriefRenderer> each : Renderers.all().entrySet()) {
            String reader = each.getKey().startsWith("Discord")
                    ? "discordLimits"
                    : each.getKey().startsWith("Adaptive Card") ? "adaptiveCard" : null;
            if (reader != null) {
                briefs.forEach(brief -> messages.computeIfAbsent(reader, any -> new ArrayList<>())
                        .add(each.getValue().render(brief)));
            }
        }
        assertThat(messages).hasSize(2);
        messages.forEach((reader, all) -> assertThat(read(reader, all))
                .hasSameSizeAs(all)
                .allSatisfy(read -> assertThat(read.path("errors")).isEmpty()));
    }
}
