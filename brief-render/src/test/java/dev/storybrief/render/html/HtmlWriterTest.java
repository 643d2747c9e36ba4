package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.render.output.Room;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text goes through in words of eight bytes and in runs: no character may slip by at an edge of either. */
class HtmlWriterTest {
    /** The first and the last of every range of code points that is treated alike, and what stands next to it. */
    private static final int[] EDGES = {
        0x00, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x25, 0x26, 0x27, 0x28, 0x3B,
        0x3C, 0x3D, 0x3E, 0x3F, 0x7E, 0x7F, 0x80, 0x84, 0x85, 0x86, 0x9F, 0xA0, 0xA6, 0xBC, 0xFF, 0x100, 0x126, 0x13C,
        0x7FF, 0x800, 0x2027, 0x2028, 0x2029, 0x202A, 0x202F, 0x2030, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000,
        0xFDCF, 0xFDD0, 0xFDEF, 0xFDF0, 0xFFFD, 0xFFFE, 0xFFFF, 0x10000, 0x1FFFD, 0x1FFFE, 0x1FFFF, 0x20000, 0x10FFFD,
        0x10FFFE, 0x10FFFF
    };

    private static final int RUN = Room.RUN;

    @Test
    void every_edge_is_written_as_it_should_be_at_every_place_of_a_word() throws IOException {
        for (int edge : EDGES) {
            String character = Character.toString(edge);
            for (int before = 0; before <= 17; before++) {
                for (int after : new int[] {0, 1, 7, 8, 9}) {
                    isEscaped("a".repeat(before) + character + "b".repeat(after));
                    isEscaped("\u00E9".repeat(before) + character + "b".repeat(after));
                    isEscaped("\u4E2D".repeat(before) + character + "b".repeat(after));
                }
            }
        }
    }

    @Test
    void every_edge_is_written_as_it_should_be_at_the_end_of_a_run() throws IOException {
        for (int edge : EDGES) {
            for (int before = RUN - 3; before <= RUN + 2; before++) {
                for (String filler : List.of("a", "\u05D0", "&")) {
                    isEscaped(filler.repeat(before) + Character.toString(edge) + filler.repeat(RUN));
                }
            }
        }
    }

    @Test
    void edges_next_to_each_other_are_written_as_they_should_be() throws IOException {
        for (int first : EDGES) {
            for (int second : EDGES) {
                if (!Character.isHighSurrogate((char) first) || first > 0xFFFF || !isLow(second)) {
                    isEscaped(Character.toString(first) + Character.toString(second));
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
        HtmlWriter html = new HtmlWriter(out, new Room());
        for (String text : texts) {
            html.raw("<i>").text(text).raw("</i>");
            expected.append("<i>").append(escaped(text)).append("</i>");
        }
        html.raw("y".repeat(20_000)).finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected + "y".repeat(20_000));
    }

    @Test
    void labels_are_written_as_texts_are_however_often_and_whatever_was_written_in_their_place() throws IOException {
        // the first two have the same hash
        List<String> labels =
                List.of("Aa", "BB", "", "Lire l\u2019original", "Q & A: \"who?\"", "\u0645\u0646", "<".repeat(900));
        StringBuilder expected = new StringBuilder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter html = new HtmlWriter(out, new Room());
        for (int i = 0; i < 200; i++) { // which is more than a room takes, so that some are passed on half-way
            for (String label : labels) {
                html.raw("<i>").label(label).raw("</i>");
                expected.append("<i>").append(escaped(label)).append("</i>");
            }
        }
        html.finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Test
    void a_label_that_nobody_wrote_before_comes_through_whole_however_full_the_room_is() throws IOException {
        for (int taken = 8000; taken < 8300; taken++) { // a room takes 8192
            String label = "<" + System.nanoTime() + ">";
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            HtmlWriter html = new HtmlWriter(out, new Room());
            html.raw("x".repeat(taken)).label(label).label(label).finish();
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo("x".repeat(taken) + escaped(label) + escaped(label));
        }
    }

    @Test
    void eight_bytes_are_plain_if_each_of_them_is() {
        for (int place = 0; place < 8; place++) {
            for (int b = 0; b <= 0xFF; b++) {
                long word = ByteBuffer.wrap("abcdefgh".getBytes(StandardCharsets.US_ASCII))
                        .put(place, (byte) b)
                        .getLong();
                boolean isProse = Character.toString(b).matches("[A-Za-z0-9 .,:;!()/-]");
                boolean needsEscape = b < 0x20 || b >= 0x7F || "&<>\"'".indexOf(b) >= 0;
                boolean mayStandForAnother = b == '?';
                if (isProse || needsEscape || mayStandForAnother) { // of the rest either may be said
                    assertThat(HtmlWriter.isPlain(word)).as("%02X", b).isEqualTo(isProse);
                }
            }
        }
    }

    @Test
    void a_question_mark_is_one_and_a_character_that_no_byte_has_is_itself() throws IOException {
        String text = "What is known? All of this";
        for (String other :
                List.of("?", "\u00E9", "\u00FF", "\u0100", "\u0645", "\u5B57", "\uD83D\uDE00", "\uD83D", "<")) {
            for (int place = 1; place < text.length(); place++) {
                String one = text.substring(0, place) + other + text.substring(place);
                isEscaped(one);
                isEscaped(one.repeat(30));
                isEscaped("x".repeat(Room.RUN - place) + one + one);
            }
        }
    }

    @Test
    void nothing_of_a_text_before_gets_into_one_that_ends_in_half_a_character() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter html = new HtmlWriter(out, new Room());
        for (int length = 0; length < 40; length++) {
            out.reset();
            String start = "x".repeat(length);
            html.text(start + "\uD83D\uDE00").text(start + "\uD83D").finish();
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(start + "\uD83D\uDE00" + start + "\uFFFD");
        }
    }

    @Test
    void numbers_are_written_in_figures() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter html = new HtmlWriter(out, new Room());
        for (int number : new int[] {0, 9, 10, 11, 99, 100, 20_000, -1, -10, Integer.MIN_VALUE}) {
            html.number(number).raw(" ");
        }
        html.finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("0 9 10 11 99 100 20000 -1 -10 -2147483648 ");
    }

    private static void isEscaped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlWriter html = new HtmlWriter(out, new Room());
        html.text(text).finish();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(escaped(text));
    }

    private static boolean isLow(int c) {
        return c >= Character.MIN_LOW_SURROGATE && c <= Character.MAX_LOW_SURROGATE;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(escaped(c)));
        return escaped.toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> " ";
            default -> isNothing(c) ? "\uFFFD" : Character.toString(c);
        };
    }

    private static boolean isNothing(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || (c >= 0xFDD0 && c < 0xFDF0)
                || c % 0x10000 >= 0xFFFE;
    }
}
