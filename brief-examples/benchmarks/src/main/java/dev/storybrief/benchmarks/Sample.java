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
    /** A brief with the least that it may have. */
    MINIMAL,
    /** A typical brief in English, with eight sources, a timeline and a correction. */
    GENESIS,
    /** The same with every text ten times as long. */
    GENESIS_X10,
    /** The same with every text a hundred times as long. */
    GENESIS_X100,
    /** A brief at every limit: every list and every text as long as the format allows. */
    LIMITS,
    /** A brief in Japanese, with three bytes for each character. */
    JAPANESE,
    /** A brief in Arabic, with two bytes for each character, from right to left. */
    ARABIC;

    /** A fixed time, so that all peers write the same. */
    public static final Presentation PRESENTATION = Presentation.builder()
            .clock(Clock.fixed(Instant.parse("2026-03-30T12:00:00Z"), ZoneOffset.UTC))
            .build();

    private static final Set<String> TEXTS =
            Set.of("text", "event", "prediction", "rationale", "headline", "hook", "title", "note", "notice");

    /** {@return the JSON of the brief} */
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

    /** {@return the brief, not validated: those with texts longer than the format allows are invalid} */
    public StoryBrief brief() {
        return Json.MAPPER.readValue(json(), StoryBrief.class);
    }

    private static byte[] resource(String name) {
        try (InputStream in = RenderSample.class.getResourceAsStream("/samples/" + name + ".json")) {
            // on one line, as programs send it; the samples are indented
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

    /** Loaded on first use, so that a cold start does without it. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().build();
    }
}
