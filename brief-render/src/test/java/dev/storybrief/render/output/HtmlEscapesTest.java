package dev.storybrief.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long texts are looked at eight bytes at a time: no character may slip by at any place of such a word. */
class HtmlEscapesTest {
    /** What is escaped, what differs from it in a bit, and characters of every length in UTF-8. */
    private static final String CHARACTERS =
            "&<>\"'#?$%=|}~ !0Aa\u00A0\u00A6\u00BC\u00FF\u0126\u013C\u0645\u07FF\u0800\u2026\u5B57\uFFFD\uD83D\uDE00";

    @Test
    void every_character_of_one_byte_is_written_as_it_should_be_at_every_place_of_a_word() throws IOException {
        for (char c = ' '; c < 0x7F; c++) {
            for (int before = 0; before <= 17; before++) {
                for (int after : new int[] {0, 1, 7, 8, 9}) {
                    assertEscaped("a".repeat(before) + c + "b".repeat(after));
                    assertEscaped("a".repeat(40 + before) + c + "b".repeat(after));
                }
            }
        }
    }

    /** Otherwise every text would be searched byte by byte, and the output would be the same. */
    @Test
    void a_word_is_passed_over_unless_it_holds_a_character_to_escape_or_a_number_sign() {
        for (int c = 0; c <= 0xFF; c++) {
            for (int place = 0; place < Long.SIZE; place += Byte.SIZE) {
                long word = (0x6161616161616161L & ~(0xFFL << place)) | ((long) c << place);
                assertThat(HtmlEscapes.mayHold(word))
                        .as("%X at bit %d", c, place)
                        .isEqualTo("&<>\"'#".indexOf(c) >= 0);
            }
        }
    }

    @Test
    void characters_next_to_each_other_are_written_as_they_should_be() throws IOException {
        for (int first : CHARACTERS.codePoints().toArray()) {
            for (int second : CHARACTERS.codePoints().toArray()) {
                String both = Character.toString(first) + Character.toString(second);
                for (String filler : List.of("a", "\u00E9", "\u4E2D", "&")) {
                    assertEscaped(filler.repeat(6) + both + filler.repeat(9));
                    assertEscaped("a".repeat(41) + filler.repeat(6) + both + filler.repeat(9));
                }
            }
        }
    }

    @Test
    void texts_of_any_length_come_through_whole_and_in_order() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int length = 0; length < 40; length++) {
            texts.add("x".repeat(length));
        }
        texts.add("long ".repeat(10_000));
        texts.add("\uD83D\uDE00".repeat(10_000));
        texts.add("<&>".repeat(10_000));
        StringBuilder expected = new StringBuilder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Sink.Spare spare = new Utf8Sink.Spare();
        Utf8Sink sink = spare.open(out);
        for (String text : texts) {
            sink.write("<i>");
            sink.writeHtml(text);
            sink.write("</i>");
            expected.append("<i>").append(escaped(text)).append("</i>");
        }
        spare.close(sink);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Test
    void a_text_is_whole_however_full_the_buffer_is() throws IOException {
        for (int taken = 5000; taken < 8300; taken++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Utf8Sink.Spare spare = new Utf8Sink.Spare();
            Utf8Sink sink = spare.open(out);
            sink.write("x".repeat(taken));
            sink.writeHtml("a <b> & c");
            sink.writeHtml("\"".repeat(1000));
            spare.close(sink);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo("x".repeat(taken) + escaped("a <b> & c" + "\"".repeat(1000)));
        }
    }

    private static void assertEscaped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Sink.Spare spare = new Utf8Sink.Spare();
        Utf8Sink sink = spare.open(out);
        sink.writeHtml(text);
        spare.close(sink);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(escaped(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
