package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Cases;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.text.Characters;
import dev.storybrief.testing.Effort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@link BriefWriter} escapes in texts and names. */
class WrittenStringsTest {
    private final BriefWriter writer = BriefWriter.create();

    private static StoryBriefBuilder brief() {
        return Draft.CLEAN.readable().toBuilder();
    }

    @Test
    void lone_surrogates_are_escaped_and_come_back() {
        StoryBrief brief = brief().extension("_x", Map.of("text", "a\uD800\"\\\nb\uDC00😀"))
                .build();

        String json = writer.write(brief);

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
        String json = writer.write(brief().extension("_x", text).build());
        return json.substring(json.indexOf("\"_x\":\"") + 6, json.length() - 2);
    }

    @Test
    void lone_surrogates_in_names_are_replaced() {
        StoryBrief brief =
                brief().extension("_\uDC00\uDFFF\uD7FF豈\uDBFF \uD800", true).build();

        assertThat(writer.write(brief)).endsWith(",\"_\uFFFD\uFFFD\uD7FF豈\uFFFD \uFFFD\":true}");
    }

    @Test
    void what_a_terminal_obeys_is_escaped_in_values_and_names_and_comes_back() {
        StoryBrief brief =
                BriefReader.create().read(Cases.text("44-terminal.json")).orElseThrow();
        Object value = brief.extensions().get("_x");
        StoryBrief named = brief.toBuilder().extension("_" + value, value).build();

        for (BriefWriter each : List.of(writer, BriefWriter.indented())) {
            assertThat(each.write(brief)).contains("\"\\u009b31mRED \\u007f \\u202e \\u001b[31m \\u0085\"");
            assertThat(each.write(named)).contains("\"_\\u009b31mRED \\u007f \\u202e \\u001b[31m \\u0085\"");
            assertThat(BriefReader.create().read(each.write(named)).orElseThrow())
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
            StoryBriefBuilder brief = brief();
            own.forEach(brief::extension);

            String json = writer.write(brief.build());

            assertThat(json.codePoints()).noneMatch(Characters::isUnsafe);
            JsonNode read = JsonMapper.shared().readTree(json);
            own.forEach((name, value) -> assertThat(read.get(name).asString()).isEqualTo(value));
            assertThat(BriefReader.create().read(json).readable().orElseThrow().extensions())
                    .isEqualTo(own);
        }
    }
}
