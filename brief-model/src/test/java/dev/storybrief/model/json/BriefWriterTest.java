package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.storybrief.model.Statement;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BriefWriterTest {
    private static final StoryBrief SAMPLE = read(Samples.all().get(0));

    private final BriefWriter writer = BriefWriter.create();

    @Test
    void what_is_written_is_read_as_an_equal_brief() {
        for (String json : Samples.all()) {
            StoryBrief brief = read(json);

            assertThat(read(writer.write(brief))).isEqualTo(brief);
            assertThat(read(BriefWriter.indented().write(brief))).isEqualTo(brief);
        }
    }

    @Test
    void both_ways_to_write_give_the_same_and_leave_the_stream_open_and_unflushed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new FilterOutputStream(bytes) {
            @Override
            public void flush() {
                throw new AssertionError("flushed");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        writer.write(SAMPLE, out);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(writer.write(SAMPLE));
    }

    @Test
    void extensions_come_last_in_their_own_order_and_under_no_name_of_the_format() {
        StoryBrief brief = StoryBrief.builder()
                .id("own")
                .schema("x")
                .extension("_b", Arrays.asList(1, null, Map.of("c", "\u202E\uD83D\uDE00\uDC00")))
                .extension("headline", "not the headline")
                .extension("_a", true)
                .build();

        assertThat(writer.write(brief))
                .isEqualTo("{\"id\":\"own\",\"$schema\":\"x\",\"_b\":[1,null,{\"c\":\"\\u202e\uD83D\uDE00\\udc00\"}],"
                        + "\"_a\":true}");
    }

    @Test
    void an_error_of_the_stream_is_thrown_as_it_came() {
        IOException full = new IOException("full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> writer.write(SAMPLE, out))
                .isSameAs(full);
        assertThatNullPointerException()
                .isThrownBy(() -> writer.write(null, out))
                .withMessage("brief");
    }

    @Test
    void it_is_what_a_plain_mapper_writes_of_the_records() {
        StoryBrief brief =
                SAMPLE.toBuilder().extension("_a", Map.of("b", List.of(1, "2"))).build();

        assertThat(writer.write(brief)).isEqualTo(JsonMapper.shared().writeValueAsString(brief));
    }

    @Test
    void absent_members_and_empty_lists_are_left_out_as_by_a_plain_mapper() {
        StoryBrief brief = Draft.CLEAN.readable().toBuilder()
                .updatedAt(null)
                .related(List.of())
                .corrections(List.of())
                .build();

        assertThat(writer.write(brief))
                .isEqualTo(JsonMapper.shared().writeValueAsString(brief))
                .doesNotContain("\"updatedAt\"", "\"related\"", "\"corrections\"");
    }

    @Test
    void the_hosts_own_members_come_back_as_they_were() {
        String json = "{\"id\":\"own\",\"_a\":null,\"_b\":[],"
                + "\"_c\":{\"d\":[1,2.50,-0.1,12345678901234567890,1E+400,\"\\u0000\",true]}}";

        assertThat(writer.write(BriefReader.create().read(json).readable().orElseThrow()))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-30T08:15:00Z",
                "2026-12-01T23:59:59.100Z",
                "2026-12-01T00:00:00.000000001Z",
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z"
            })
    void times_are_written_in_full(String time) {
        assertThat(writer.write(
                        SAMPLE.toBuilder().updatedAt(Instant.parse(time)).build()))
                .contains("\"updatedAt\":\"" + time + "\"");
    }

    @Test
    void holes_in_lists_keep_their_places() {
        StoryBrief brief = StoryBrief.builder()
                .tldr(new Tldr(null, null, null, Arrays.asList("a", null)))
                .build();

        assertThat(writer.write(brief)).isEqualTo("{\"tldr\":{\"whoShouldCare\":[\"a\",null]}}");
    }

    @Test
    void a_withdrawn_brief_is_written_in_full() {
        StoryBrief brief = Draft.CLEAN.readable();

        assertThat(writer.write(brief.toBuilder().status(Status.CANCELED).build()))
                .isEqualTo(writer.write(brief).replace("\"status\":\"usable\"", "\"status\":\"canceled\""));
    }

    @Test
    void each_member_is_on_a_line_of_its_own_in_indented_json_and_a_brief_on_one_line_otherwise() {
        StoryBrief brief = StoryBrief.builder()
                .id("own")
                .headline("It opened")
                .tldr(new Tldr(Statement.of("It is open.", "city"), null, null, List.of()))
                .extension("_n", new BigDecimal("1.10"))
                .build();

        assertThat(BriefWriter.indented().write(brief).lines())
                .containsExactly(
                        "{",
                        "  \"id\" : \"own\",",
                        "  \"headline\" : \"It opened\",",
                        "  \"tldr\" : {",
                        "    \"whatChanged\" : {",
                        "      \"text\" : \"It is open.\",",
                        "      \"citations\" : [ \"city\" ]",
                        "    }",
                        "  },",
                        "  \"_n\" : 1.10",
                        "}");
        assertThat(writer.write(brief)).hasLineCount(1);
    }

    private static StoryBrief read(String json) {
        return BriefReader.create().read(json).orElseThrow();
    }
}
