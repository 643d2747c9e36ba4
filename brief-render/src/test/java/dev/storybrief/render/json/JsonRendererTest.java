package dev.storybrief.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.text.Characters;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Cases;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonRenderer renderer = JsonRenderer.create();

    @Test
    void what_is_written_is_read_as_the_same_brief() {
        StoryBrief brief = Briefs.small().build();

        assertThat(BriefReader.create().read(renderer.render(brief)).orElseThrow())
                .isEqualTo(brief);
    }

    @Test
    void it_is_what_a_plain_mapper_writes_of_the_records() {
        StoryBrief brief =
                Briefs.small().extension("_a", Map.of("b", List.of(1, "2"))).build();

        assertThat(renderer.render(brief)).isEqualTo(MAPPER.writeValueAsString(brief));
    }

    @Test
    void negative_zeros_of_extensions_are_written_as_they_were() {
        String json = "{\"id\":\"zero\",\"_score\":-0.0,\"_delta\":-0}";
        StoryBrief brief = BriefReader.create().read(json).readable().orElseThrow();

        assertThat(renderer.render(brief)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "0.10",
                "-0e0",
                "1E5",
                "1e5",
                "1e-7",
                "1e400",
                "-1E-400",
                "100e-2",
                "9223372036854775808",
                "3.14159265358979323846264338327950288419716939937510"
            })
    void numbers_of_extensions_are_written_as_they_were(String number) {
        String json = "{\"_a\":" + number + ",\"_b\":[{\"c\":" + number + "}]}";
        StoryBrief brief = BriefReader.create().read(json).readable().orElseThrow();

        assertThat(renderer.render(brief)).isEqualTo(json);
        assertThat(renderer.render(brief.toBuilder().build())).isEqualTo(json);
    }

    @Test
    void members_come_in_the_order_of_the_format_and_absent_ones_not_at_all() {
        JsonNode json = MAPPER.readTree(renderer.render(Briefs.small()
                .status(Status.USABLE)
                .schema("x")
                .extension("_z", 1)
                .build()));

        assertThat(json.propertyNames())
                .containsExactly(
                        "id",
                        "language",
                        "status",
                        "headline",
                        "hook",
                        "topic",
                        "original",
                        "collectedAt",
                        "tldr",
                        "insight",
                        "sources",
                        "disclosure",
                        "$schema",
                        "_z");
    }

    @Test
    void the_hosts_own_members_come_back_as_they_were() {
        String extensions =
                "\"_a\":null,\"_b\":[],\"_c\":{\"d\":[1,2.50,-0.1,12345678901234567890,1E+400,\"\\u0000\",true]}";
        String json = renderer.render(Briefs.small().build())
                .replaceFirst("}$", "," + extensions.replace("\\", "\\\\") + "}");

        assertThat(renderer.render(BriefReader.create().read(json).orElseThrow()))
                .isEqualTo(json);
    }

    @Test
    void lone_surrogates_are_escaped_and_come_back() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("text", "a\uD800\"\\\nb\uDC00😀");
        StoryBrief brief = Briefs.small().extension("_x", value).build();

        String json = renderer.render(brief);

        assertThat(json).contains("a\\ud800\\\"\\\\\\nb\\udc00😀");
        assertThat(BriefReader.create().read(json).orElseThrow()).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 510, 511, 512, 513, 10_000})
    void strings_of_any_length_are_escaped_as_little_as_it_takes(int length) {
        String start = "x".repeat(length);

        assertThat(written(start + "\n \"\\/\u007F\u2028😀")).isEqualTo(start + "\\n \\\"\\\\/\\u007f\\u2028😀");
        assertThat(written(start + "\n \"\\/é語😀")).isEqualTo(start + "\\n \\\"\\\\/é語😀");
        assertThat(written(start + "\uDC00\uDFFF \uD7FF豈\uDBFF \uD800"))
                .isEqualTo(start + "\\udc00\\udfff \uD7FF豈\\udbff \\ud800");
    }

    private String written(String text) {
        String json = renderer.render(Briefs.small().extension("_x", text).build());
        return json.substring(json.indexOf("\"_x\":\"") + 6, json.length() - 2);
    }

    @Test
    void lone_surrogates_in_names_are_replaced() {
        StoryBrief brief = Briefs.small()
                .extension("_\uDC00\uDFFF\uD7FF豈\uDBFF \uD800", true)
                .build();

        assertThat(renderer.render(brief)).endsWith(",\"_\uFFFD\uFFFD\uD7FF豈\uFFFD \uFFFD\":true}");
    }

    @Test
    void what_a_terminal_obeys_is_escaped_in_values_and_names_and_comes_back() throws IOException {
        StoryBrief brief = Cases.of("44-terminal.json");
        Object value = brief.extensions().get("_x");
        StoryBrief named = brief.toBuilder().extension("_" + value, value).build();

        for (JsonRenderer each : List.of(renderer, JsonRenderer.indented())) {
            assertThat(each.render(brief)).contains("\"\\u009b31mRED \\u007f \\u202e \\u001b[31m \\u0085\"");
            assertThat(each.render(named)).contains("\"_\\u009b31mRED \\u007f \\u202e \\u001b[31m \\u0085\"");
            assertThat(BriefReader.create().read(each.render(named)).orElseThrow())
                    .isEqualTo(named);
        }
    }

    @Test
    @Tag("exhaustive")
    void every_code_point_comes_back_and_none_that_a_text_may_not_hold_is_written_as_it_is() {
        for (int first = 0; first <= Character.MAX_CODE_POINT; first += 0x1000) {
            Map<String, Object> own = new LinkedHashMap<>();
            for (int c : Effort.codePoints(first, first + 0x1000).toArray()) {
                boolean isLone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                own.put("_" + (isLone ? c : Character.toString(c)), Character.toString(c));
            }
            StoryBriefBuilder brief = Briefs.small();
            own.forEach(brief::extension);

            String json = renderer.render(brief.build());

            assertThat(json.codePoints()).noneMatch(Characters::isUnsafe);
            JsonNode read = MAPPER.readTree(json);
            own.forEach((name, value) -> assertThat(read.get(name).asString()).isEqualTo(value));
            assertThat(BriefReader.create().read(json).readable().orElseThrow().extensions())
                    .isEqualTo(own);
        }
    }

    @Test
    void times_are_written_in_full() {
        for (String time : List.of(
                "2026-03-30T08:15:00Z",
                "2026-12-01T23:59:59.100Z",
                "2026-12-01T00:00:00.000000001Z",
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z")) {
            assertThat(renderer.render(
                            Briefs.small().updatedAt(Instant.parse(time)).build()))
                    .contains("\"updatedAt\":\"" + time + "\"");
        }
    }

    @Test
    void holes_in_lists_keep_their_places() {
        StoryBrief brief = Briefs.small()
                .tldr(new Tldr(null, null, null, Arrays.asList("a", null)))
                .build();

        assertThat(renderer.render(brief)).contains("\"tldr\":{\"whoShouldCare\":[\"a\",null]}");
    }

    @Test
    void a_withdrawn_brief_stays_whole() {
        assertThat(renderer.render(Briefs.small().status(Status.CANCELED).build()))
                .contains("\"status\":\"canceled\",\"headline\":\"The orbiter has arrived\"");
    }

    @Test
    void indented_json_holds_the_same_values() {
        StoryBrief brief =
                Briefs.small().extension("_n", new BigDecimal("1.10")).build();

        String indented = JsonRenderer.indented().render(brief);

        assertThat(indented.lines().count()).isGreaterThan(30);
        assertThat(BriefReader.create().read(indented).orElseThrow()).isEqualTo(brief);
    }
}
