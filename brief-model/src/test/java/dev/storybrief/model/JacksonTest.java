package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.Draft;
import dev.storybrief.model.json.Samples;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.validation.BriefValidator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JacksonTest {
    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());
    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    static Stream<String> briefs() {
        String extended = Draft.CLEAN
                .with(
                        "{\n  \"id\"",
                        "{\n  \"$schema\": \"https://storybrief.dev/schema/story-brief-1.json\",\n"
                                + "  \"_null\": null, \"_n\": [1, -2.5, 12345678901, 0.75], \"_o\": {\"a\": {\"_\": \"</script>\"}, \"b\": []},\n  \"id\"")
                .json();
        return Stream.concat(Samples.all().stream(), Stream.of(Draft.CLEAN.json(), extended));
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void both_jacksons_read_what_the_reader_reads(String json) throws JsonProcessingException {
        StoryBrief brief = BriefReader.create().read(json).orElseThrow();
        assertThat(JACKSON_2.readValue(json, StoryBrief.class)).isEqualTo(brief);
        assertThat(JACKSON_3.readValue(json, StoryBrief.class)).isEqualTo(brief);
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void both_jacksons_write_the_same_and_it_is_read_as_the_same_brief(String json) throws JsonProcessingException {
        StoryBrief brief = BriefReader.create().read(json).orElseThrow();
        String written = JACKSON_3.writeValueAsString(brief);
        assertThat(JACKSON_2.writeValueAsString(brief)).isEqualTo(written);
        assertThat(BriefReader.create().read(written).orElseThrow()).isEqualTo(brief);
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void nothing_of_a_text_is_lost_or_added_on_its_way_through_the_records(String json) {
        String written =
                JACKSON_3.writeValueAsString(BriefReader.create().read(json).orElseThrow());
        assertThat(JACKSON_3.readTree(written)).isEqualTo(JACKSON_3.readTree(json));
    }

    @Test
    void members_are_written_in_the_order_of_the_format_and_extensions_last() {
        String written = JACKSON_3.writeValueAsString(briefs().reduce((one, other) -> other)
                .map(json -> BriefReader.create().read(json).orElseThrow())
                .orElseThrow());
        assertThat(JACKSON_3.readTree(written).propertyNames())
                .containsExactly(
                        "id",
                        "language",
                        "status",
                        "headline",
                        "hook",
                        "topic",
                        "original",
                        "collectedAt",
                        "updatedAt",
                        "image",
                        "tldr",
                        "insight",
                        "sources",
                        "related",
                        "digest",
                        "disclosure",
                        "rights",
                        "corrections",
                        "$schema",
                        "_null",
                        "_n",
                        "_o");
    }

    @Test
    void absent_null_and_empty_are_the_same_and_left_out() throws JsonProcessingException {
        String sparse =
                "{\"status\":null,\"sources\":[],\"related\":null,\"tldr\":{\"whoShouldCare\":[]},\"insight\":{\"takeaways\":null}}";
        StoryBrief expected = StoryBrief.builder()
                .tldr(Tldr.builder().build())
                .insight(Insight.builder().build())
                .build();
        for (StoryBrief brief : List.of(
                BriefReader.create().read(sparse).readable().orElseThrow(),
                JACKSON_2.readValue(sparse, StoryBrief.class),
                JACKSON_3.readValue(sparse, StoryBrief.class))) {
            assertThat(brief).isEqualTo(expected);
            assertThat(JACKSON_3.writeValueAsString(brief)).isEqualTo("{\"tldr\":{},\"insight\":{}}");
            assertThat(JACKSON_2.writeValueAsString(brief)).isEqualTo("{\"tldr\":{},\"insight\":{}}");
        }
    }

    @Test
    void timestamps_are_written_in_utc() throws JsonProcessingException {
        String json = Draft.CLEAN
                .with("\"2026-03-29T08:15:00Z\"", "\"2026-03-29T10:15:00.50+02:00\"")
                .json();
        StoryBrief brief = BriefReader.create().read(json).orElseThrow();
        assertThat(JACKSON_3.writeValueAsString(brief)).contains("\"collectedAt\":\"2026-03-29T08:15:00.500Z\"");
        assertThat(JACKSON_2.writeValueAsString(brief)).contains("\"collectedAt\":\"2026-03-29T08:15:00.500Z\"");
    }

    @Test
    void numbers_of_extensions_are_the_same_however_they_came() {
        Map<String, Object> fromJava = Map.of("_x", Arrays.asList(1L, (short) 2, 2.5, 2.5f, new BigDecimal("2.50")));
        StoryBrief brief = BriefReader.create()
                .read("{\"_x\":[1,2,2.5,2.5,2.50]}")
                .readable()
                .orElseThrow();
        assertThat(StoryBrief.builder().extension("_x", fromJava.get("_x")).build())
                .isEqualTo(brief);
    }

    @Test
    void number_of_an_extension_keeps_every_digit_that_the_reader_saw() {
        String json = "{\"_x\":[2.50,1E+400,123456789012345678901234567890,0.1000000000000000000000000000000001]}";
        StoryBrief brief = BriefReader.create().read(json).readable().orElseThrow();
        assertThat(JACKSON_3.writeValueAsString(brief)).isEqualTo(json);
    }

    @Test
    void problem_has_one_json_form_in_both() throws JsonProcessingException {
        Problem problem =
                BriefReader.create().read("{\n \"id\": 7}").report().errors().get(5);
        String expected =
                "{\"severity\":\"error\",\"pointer\":\"/id\",\"code\":\"wrong-type\",\"message\":\"This must be a string.\",\"line\":2,\"column\":8}";
        assertThat(JACKSON_3.writeValueAsString(problem)).isEqualTo(expected);
        assertThat(JACKSON_2.writeValueAsString(problem)).isEqualTo(expected);
        assertThat(JACKSON_2.readValue(expected, Problem.class)).isEqualTo(problem);
        assertThat(JACKSON_3.readValue(expected, Problem.class)).isEqualTo(problem);
    }

    @Test
    void problem_without_a_place_leaves_line_and_column_out() throws JsonProcessingException {
        Problem problem = BriefValidator.create()
                .validate(StoryBrief.builder().build())
                .problems()
                .get(0);
        String expected =
                "{\"severity\":\"error\",\"pointer\":\"/id\",\"code\":\"required\",\"message\":\"This is required and must not be null.\"}";
        assertThat(JACKSON_3.writeValueAsString(problem)).isEqualTo(expected);
        assertThat(JACKSON_2.writeValueAsString(problem)).isEqualTo(expected);
    }
}
