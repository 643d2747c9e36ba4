package dev.storybrief.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8SinkTest {
    private static final int SIZE_OF_BUFFER = 8192;
    /** The bytes that a run of a text may take: 512 units of UTF-16, six bytes each. */
    private static final int LONGEST_RUN = 3072;

    @ParameterizedTest
    @ValueSource(ints = {0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF})
    void code_points_at_either_end_of_a_length_in_bytes_are_encoded_as_the_jdk_encodes_them(int codePoint) {
        String character = Character.toString(codePoint);
        for (String text : new String[] {character, "a" + character, character + "\u00E9", character + character}) {
            assertThat(written(sink -> sink.write(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void every_code_point_but_surrogates_is_encoded_as_the_jdk_encodes_it() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                all.appendCodePoint(c);
            }
        }
        String text = all.toString();

        assertThat(written(sink -> sink.write(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "\uD83D, \uFFFD",
        "\uDE00, \uFFFD",
        "a\uD83D, a\uFFFD",
        "\uD83Da, \uFFFDa",
        "\uDE00\uD83D, \uFFFD\uFFFD",
        "\uD83D\uD83D\uDE00, \uFFFD\uD83D\uDE00",
    })
    void a_lone_surrogate_is_replaced_in_a_short_text_by_the_replacement_character(String text, String shown) {
        assertThat(written(sink -> sink.write(text)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(shown);
    }

    /** The JDK encodes long texts that start with ASCII. Texts of views have no lone surrogates: {@link PlainText}. */
    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83Da"})
    void a_lone_surrogate_is_replaced_in_a_long_text_as_the_jdk_replaces_it(String surrogates) {
        String text = "a".repeat(41) + surrogates;

        assertThat(written(sink -> sink.write(text)))
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("a".repeat(41) + surrogates.replaceAll("\\p{Cs}", "?"));
    }

    @ParameterizedTest
    @ValueSource(ints = {509, 510, 511, 512, 513, 1022, 1023, 1024})
    void a_pair_at_the_end_of_a_run_is_one_character(int before) {
        for (String text :
                new String[] {"a".repeat(before) + "\uD83D\uDE00", "\u4E2D".repeat(before) + "\uD83D\uDE00b"}) {
            assertThat(written(sink -> sink.write(text)))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(text);
        }
    }

    @Test
    void a_part_of_a_text_is_written_without_the_rest() {
        assertThat(written(sink -> {
                    sink.write("abc", 1, 2);
                    sink.write("a\u00E9\u4E2Dd", 1, 3);
                    sink.write("abc", 1, 1);
                    sink.write("abc".getBytes(StandardCharsets.US_ASCII), 0, 2);
                }))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("b\u00E9\u4E2Dab");
    }

    @ParameterizedTest
    @CsvSource({"0, 8192, 0", "1, 8191, 0", "1, 8192, 1", "8192, 1, 8192", "0, 8193, 8193", "1, 8193, 8194"})
    void bytes_reach_the_stream_when_the_buffer_cannot_hold_them(int held, int more, int inStream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Sink.Spare spare = new Utf8Sink.Spare();
        Utf8Sink sink = spare.open(out);

        sink.write(new byte[held]);
        sink.write(new byte[more]);

        assertThat(out.size()).isEqualTo(inStream);
        spare.close(sink);
        assertThat(out.size()).isEqualTo(held + more);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_long_text_reaches_the_stream_when_the_buffer_might_not_hold_a_run_of_it(int over) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Sink sink = new Utf8Sink.Spare().open(out);
        int held = SIZE_OF_BUFFER - LONGEST_RUN + over;

        sink.write(new byte[held]);
        sink.write("\u00E9".repeat(41));

        assertThat(out.size()).isEqualTo(over == 0 ? 0 : held);
    }

    @ParameterizedTest
    @CsvSource({"8191, 0", "8192, 8192"})
    void a_short_text_reaches_the_stream_when_the_buffer_does_not_hold_it(int held, int inStream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Sink sink = new Utf8Sink.Spare().open(out);

        sink.write(new byte[held]);
        sink.write("a");

        assertThat(out.size()).isEqualTo(inStream);
    }

    @Test
    void a_sink_is_used_again_once_it_is_closed() throws IOException {
        Utf8Sink.Spare spare = new Utf8Sink.Spare();
        Utf8Sink first = spare.open(OutputStream.nullOutputStream());
        Utf8Sink second = spare.open(OutputStream.nullOutputStream());
        assertThat(second).isNotSameAs(first);

        spare.close(second);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Sink third = spare.open(out);
        assertThat(third).isSameAs(second);
        third.write("a");
        spare.close(third);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a");
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Sink.Spare spare = new Utf8Sink.Spare();
        Utf8Sink sink = spare.open(out);
        try {
            writing.writeTo(sink);
            spare.close(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void writeTo(Utf8Sink sink) throws IOException;
    }
}
