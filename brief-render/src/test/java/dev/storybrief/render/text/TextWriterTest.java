package dev.storybrief.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.render.output.Room;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextWriterTest {
    @Test
    void controls_are_replaced_and_what_ends_a_line_is_a_space() throws IOException {
        for (int c = 0; c < 0x200; c++) {
            String expected = switch (c) {
                case '\t', '\n', 0x0B, '\f', '\r', 0x85 -> " ";
                default -> Character.isISOControl(c) ? "\uFFFD" : Character.toString(c);
            };
            assertThat(written("a" + Character.toString(c) + "b")).isEqualTo("a" + expected + "b");
        }
        assertThat(written("\u2027\u2028\u2029\u202A")).isEqualTo("\u2027  \u202A");
    }

    @Test
    void characters_of_every_length_come_through_and_halves_of_them_are_replaced() throws IOException {
        String text = "\u07FF\u0800\uD7FF\uE000\uFFFF\uD800\uDC00\uDBFF\uDFFF";
        assertThat(written(text)).isEqualTo(text);
        assertThat(written("\uDC00 \uDFFF \uD800 \uDBFF")).isEqualTo("\uFFFD \uFFFD \uFFFD \uFFFD");
    }

    @Test
    void texts_longer_than_the_room_for_characters_come_through_whole() throws IOException {
        String text = "x".repeat(Room.RUN - 1) + "\uD83D\uDE00".repeat(Room.RUN) + "\u00E9".repeat(9000) + "y";
        assertThat(written(text)).isEqualTo(text);
        assertThat(written("z".repeat(20_000))).isEqualTo("z".repeat(20_000));
    }

    private static String written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextWriter(out, new Room()).text(text).finish();
        return StandardCharsets.UTF_8
                .newDecoder() // which takes no half of a character for one, as String does
                .decode(ByteBuffer.wrap(out.toByteArray()))
                .toString();
    }
}
