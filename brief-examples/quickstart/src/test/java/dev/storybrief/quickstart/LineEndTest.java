package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineEndTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    @ParameterizedTest
    @EnumSource
    void every_brief_ends_with_a_line_feed(Format format) {
        assertThat(Run.of("render", "--to", EnumName.of(format), SAMPLE).out())
                .endsWith("\n")
                .doesNotEndWith("\n\n");
    }

    @ParameterizedTest
    @EnumSource
    void every_digest_ends_with_a_line_feed(DigestFormat format) {
        assertThat(Run.of("digest", "--title", "x", "--to", EnumName.of(format), SAMPLE)
                        .out())
                .endsWith("\n")
                .doesNotEndWith("\n\n");
    }

    @Test
    void a_carriage_return_within_a_line_of_the_file_starts_no_line_of_columns() {
        Run lines = Run.withInput("{\"é😀\":1,\r\"z\":1}\n", "validate", "--no-warnings", "--lines");
        Run json = Run.withInput("{\"é😀\":1,\r\"z\":1}\n", "validate", "--no-warnings", "--lines", "--json");

        assertThat(lines.out()).contains("-:1:14: error unknown-member /z ");
        assertThat(json.out()).containsPattern("\"pointer\":\"/z\".[^}]*\"line\":1,\"column\":14}");
    }

    @Test
    void each_of_many_problems_has_its_column_in_the_line_of_the_file() {
        Run lines = Run.withInput(
                "{\"é\":1,\r\"b\":1,\r\"c\":1, \"d\":1\r,\"e\":1}\n", "validate", "--no-warnings", "--lines");

        assertThat(lines.out().lines().filter(line -> line.contains("unknown-member")))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("-:1:6", "-:1:13", "-:1:20", "-:1:27", "-:1:34");
    }
}
