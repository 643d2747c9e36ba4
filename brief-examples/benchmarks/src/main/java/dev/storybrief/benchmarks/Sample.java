package dev.storybrief.benchmarks;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.quickstart.RenderSample;
import dev.storybrief.render.Presentation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Names the briefs that are measured. */
public enum Sample {
    /** As little as a brief may have. */
    MINIMAL,
    /** A brief as they come: eight sources, a timeline, a correction. English. */
    GENESIS,
    /** The same with every text ten times as long. */
    GENESIS_X10,
    /** The same with every text a hundred times as long. */
    GENESIS_X100,
    /** As much as a brief may have: every list as long and every text as long as the format lets it be. */
    LIMITS,
    /** A brief in Japanese: three bytes a character. */
    JAPANESE,
    /** A brief in Arabic: two bytes a character, from right to left. */
    ARABIC;

    /** Shows every brief at the same time of day, so that all write the same. */
    public static final Presentation PRESENTATION = Presentation.builder()
            .clock(Clock.fixed(Instant.parse("2026-03-30T12:00:00Z"), ZoneOffset.UTC))
            .build();

    private static final Set<String> TEXTS =
            Set.of("text", "event", "prediction", "rationale", "headline", "hook", "title", "note", "notice");

    /** {@return the brief as it comes} */
    public byte[] json() {
        return switch (this) {
            case MINIMAL ->
                Json.MAPPER.writeValueAsBytes(Map.of(
                        "id", "orbiter-arrives",
                        "language", "en",
                        "headline", "The orbiter has arrived",
                        "original",
                                Map.of(
                                        "url",
                                        "https://news.example.org/orbiter",
                                        "publisher",
                                        Map.of("name", "Example News")),
                        "collectedAt", "2026-03-30T08:00:00Z",
                        "tldr",
                                Map.of(
                                        "whatChanged", Map.of("text", "The probe entered its orbit on Saturday."),
                                        "whyItMatters", Map.of("text", "First maps are due in spring."))));
            case GENESIS -> resource("genesis-mission");
            case GENESIS_X10 -> repeated(10);
            case GENESIS_X100 -> repeated(100);
            case LIMITS -> Json.MAPPER.writeValueAsBytes(LimitBrief.make());
            case JAPANESE -> resource("ja-sake-unesco");
            case ARABIC -> resource("ar-alneyadi-crew-6");
        };
    }

    /** {@return the brief itself; not validated, as those with longer texts than the format lets them have are not valid} */
    public StoryBrief brief() {
        return Json.MAPPER.readValue(json(), StoryBrief.class);
    }

    private static byte[] resource(String name) {
        try (InputStream in = RenderSample.class.getResourceAsStream("/samples/" + name + ".json")) {
            // one line, as programs send it; the samples are laid out for people to read
            return Json.MAPPER.writeValueAsBytes(Json.MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] repeated(int times) {
        JsonNode brief = Json.MAPPER.readTree(resource("genesis-mission"));
        repeat(brief, times);
        return Json.MAPPER.writeValueAsBytes(brief);
    }

    private static void repeat(JsonNode node, int times) {
        if (node instanceof ArrayNode array) {
            array.forEach(element -> repeat(element, times));
        } else if (node instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(member -> {
                if (TEXTS.contains(member.getKey()) && member.getValue().isString()) {
                    String text = member.getValue().stringValue();
                    object.put(member.getKey(), String.join(" ", Collections.nCopies(times, text)));
                } else {
                    repeat(member.getValue(), times);
                }
            });
        }
    }

    /** Made by the first that needs it, which a cold start does not. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
