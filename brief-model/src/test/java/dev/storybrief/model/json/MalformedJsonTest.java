package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedJsonTest {
    private static final BriefReader READER = BriefReader.create();

    private static void assertMalformed(String json, String place, String message) {
        BriefResult result = READER.read(json);
        assertThat(Draft.lines(result.report())).as(json).containsExactly(place + " error malformed-json");
        assertThat(result.report().problems().get(0).message()).contains(message);
        assertThat(result.readable()).isEmpty();
        assertThat(result.input()).isEqualTo(json);
        assertThat(Draft.lines(
                        READER.read(json.getBytes(StandardCharsets.UTF_8)).report()))
                .containsExactly(place + " error malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'id': 1}             | 1:2",
                "{id: 1}               | 1:2",
                "{\"id\" 1}            | 1:7",
                "{\"id\": x}           | 1:8",
                "{\"id\": NaN}         | 1:8",
                "{\"id\": Infinity}    | 1:8",
                "{\"id\": -Infinity}   | 1:9",
                "{\"id\": 01}          | 1:9",
                "{\"id\": +1}          | 1:8",
                "{\"id\": .5}          | 1:8",
                "{\"id\": 1.}          | 1:9",
                "{\"id\": 1e}          | 1:9",
                "{\"id\": 0x1}         | 1:9",
                "{\"id\": 1,}          | 1:10",
                "{,}                   | 1:2",
                "{\"id\": [1,]}        | 1:11",
                "{\"id\": [,1]}        | 1:9",
                "{\"id\": [1 2]}       | 1:11",
                "{\"id\": 1 \"b\": 2}  | 1:10",
                "{\"id\": 1]           | 1:9",
                "{\"id\": [1}          | 1:10",
                "{// note}             | 1:2",
                "{\"id\": /* note */ 1}| 1:8",
                "# note                | 1:1",
                "hello                 | 1:1",
                "{\"id\": tru}         | 1:8",
                "{\"id\": True}        | 1:8",
                "{\"id\": undefined}   | 1:8",
                "{\"id\": \"\\x\"}     | 1:10",
                "{\"id\": \"\\u12g4\"} | 1:13",
                "{\"id\": \u201Ca\u201D} | 1:8",
                "}                     | 1:1",
                "]                     | 1:1",
            })
    void what_is_no_json_is_malformed_at_its_place(String json, String place) {
        assertMalformed(json, place, "not JSON");
    }

    @Test
    void unescaped_control_character_in_a_string_is_malformed() {
        assertMalformed("{\"id\": \"a\nb\"}", "1:10", "not JSON");
        assertMalformed("{\"id\": \"a\u0000b\"}", "1:10", "not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\r\n", "\uFEFF", "\uFEFF \n"})
    void text_without_json_is_malformed(String json) {
        BriefResult result = READER.read(json);
        assertThat(result.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().key()).isEqualTo("malformed-json");
            assertThat(problem.message()).contains("no JSON");
        });
    }

    @Test
    void every_truncation_of_a_brief_is_malformed_at_its_end() {
        String json = Draft.CLEAN.json().strip();
        for (int end = 1; end < json.length(); end++) {
            String cut = json.substring(0, end);
            long line = 1 + cut.chars().filter(c -> c == '\n').count();
            int column = 1 + cut.codePointCount(cut.lastIndexOf('\n') + 1, end);
            assertThat(Draft.problems(cut)).as(cut).containsExactly(line + ":" + column + " error malformed-json");
        }
        assertMalformed(json.substring(0, json.length() - 2), "47:4", "ends too early");
        assertMalformed("{\"id\": \"a", "1:10", "ends too early");
        assertMalformed("{\"id\": \"a+", "1:11", "ends too early");
        assertMalformed("{\"id\": \"NaN", "1:12", "ends too early");
        assertMalformed("[", "1:2", "ends too early");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{} x   | 1:4",
                "{}{}    | 1:3",
                "{},     | 1:3",
                "{}]     | 1:3",
                "null null | 1:6",
                "[] 1    | 1:4",
                "{}\uFEFF | 1:3",
                "{} \u00A0 | 1:4",
                "\"a\" b | 1:5",
                "1 2 | 1:3",
                "{\"id\": 1} // note | 1:11",
            })
    void text_after_the_end_is_malformed_where_it_starts(String json, String place) {
        assertMalformed(json, place, "after the end");
    }

    @Test
    void text_after_the_end_is_the_only_problem_even_of_a_brief_with_errors() {
        assertMalformed(Draft.CLEAN.json() + "}", "49:1", "after the end");
        assertMalformed("{\"id\": 7}\r\n\r\nThat is all.", "3:1", "after the end");
    }

    @Test
    void white_space_after_the_end_is_fine() {
        assertThat(Draft.problems(Draft.CLEAN.json() + " \t\r\n\n")).isEmpty();
    }

    @Test
    void byte_order_mark_is_passed_over_and_moves_no_column() {
        assertThat(Draft.problems("\uFEFF" + Draft.CLEAN.json())).isEmpty();
        assertThat(Draft.problems("\uFEFF[]")).containsExactly("1:1 error wrong-type");
        byte[] bytes = "\uFEFF{\"id\": x}".getBytes(StandardCharsets.UTF_8);
        assertThat(Draft.lines(READER.read(bytes).report())).containsExactly("1:8 error malformed-json");
    }

    @Test
    void byte_order_mark_twice_is_malformed() {
        assertMalformed("\uFEFF\uFEFF{}", "1:1", "not JSON");
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed_where_they_start() {
        byte[] bytes = "{\n \"id\": \"h\u00e9\uD83D\uDE00 x\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xC3;
        assertThat(Draft.lines(READER.read(bytes).report())).containsExactly("2:13 error malformed-json");
        assertThat(READER.read(bytes).report().problems().get(0).message()).contains("UTF-8");
        assertThat(READER.read(bytes).input()).contains("\uFFFD");
    }

    @Test
    void input_of_a_result_stays_what_it_was_whatever_becomes_of_the_bytes() {
        String tooLarge = " ".repeat(1 << 20) + "{"; // by one byte, as far as it is kept
        for (String json : new String[] {Draft.CLEAN.json(), "\uFEFF{\"id\": 1}", "{", "{\uFFFD", tooLarge}) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            BriefResult result = READER.read(bytes);
            Arrays.fill(bytes, (byte) 'Z');
            assertThat(result.input()).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "windows-1252"})
    void other_encodings_are_malformed(String encoding) {
        byte[] bytes = Draft.CLEAN.with("Jo", "J\u00f6").json().getBytes(Charset.forName(encoding));
        assertThat(Draft.lines(READER.read(bytes).report()))
                .singleElement()
                .asString()
                .endsWith(" error malformed-json");
    }

    @Test
    void overlong_and_surrogate_bytes_are_malformed() {
        for (int[] hostile :
                new int[][] {{0xC0, 0xAF}, {0xED, 0xA0, 0x80}, {0xF5, 0x80, 0x80, 0x80}, {0x80}, {0xFF}, {0xE2, 0x82}
                }) {
            byte[] bytes = "{\"id\":\"????\"}".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < hostile.length; i++) {
                bytes[7 + i] = (byte) hostile[i];
            }
            assertThat(Draft.lines(READER.read(bytes).report())).containsExactly("1:8 error malformed-json");
        }
    }

    @ParameterizedTest
    @CsvSource({"'\n', 3", "'\r\n', 3", "'\r', 3"})
    void lines_end_in_any_of_the_three_ways(String end, int line) {
        assertThat(Draft.problems("{" + end + "\"language\": \"en\"," + end + "\"id\": 7}"))
                .contains(line + ":7 error wrong-type /id");
    }

    @Test
    void columns_count_code_points() {
        assertThat(Draft.problems("{\"headline\": \"\uD83D\uDE00\u00e9\u8a9e\", \"id\": 7}"))
                .contains("1:27 error wrong-type /id");
    }

    @Test
    void stream_is_read_and_left_open() throws IOException {
        boolean[] closed = new boolean[1];
        var stream = new ByteArrayInputStream(Draft.CLEAN.json().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThat(READER.read(stream).report().problems()).isEmpty();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void an_error_of_the_stream_is_thrown_as_it_came() {
        IOException broken = new IOException("broken");
        InputStream stream = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw broken;
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> READER.read(stream))
                .isSameAs(broken);
    }
}
