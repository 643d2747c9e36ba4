package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.storybrief.testing.Effort;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed UTF-8 is refused wherever it stands, and everything else is decoded as the JDK decodes it. */
class EncodingTest {
    private static final List<String> CHARACTERS = List.of(
            "\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF", "\uD800\uDC00", "\uDBFF\uDFFF");

    @Test
    void texts_are_read_whatever_stands_where() {
        for (String first : CHARACTERS) {
            for (String second : CHARACTERS) {
                for (int before = 0; before <= 17; before++) {
                    for (int between = 0; between <= 17; between++) {
                        String text =
                                "a".repeat(before) + first + "b".repeat(between) + second + "c".repeat(before % 11);
                        assertThat(decode(text.getBytes(StandardCharsets.UTF_8)))
                                .isEqualTo(text);
                    }
                }
            }
        }
    }

    @Test
    void nothing_is_read_as_nothing() {
        assertThat(decode(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080", // a continuation by itself
                "\u00C0\u0080", // overlong
                "\u00C2", // cut off
                "\u00E2\u0082", // cut off
                "\u00ED\u00A0\u0080", // a surrogate
                "\u00F0\u009F\u0098", // cut off
                "\u00F4\u0090\u0080\u0080", // past the last code point
                "\u00FF"
            })
    void what_is_not_utf8_is_refused_wherever_it_stands(String latin) {
        for (int before = 0; before <= 17; before++) {
            for (int after = 0; after <= 17; after++) {
                String text = "a".repeat(before) + latin + "b".repeat(after);
                assertThatExceptionOfType(UnreadableJsonException.class)
                        .as(text)
                        .isThrownBy(() -> decode(text.getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
    }

    @Test
    void any_bytes_are_read_or_refused_as_by_the_jdk() {
        Random random = new Random(Effort.seed(1));
        for (int i = 0; i < Effort.of(100_000); i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int j = 0; j < bytes.length; j++) {
                // mostly ASCII, and bytes that can go together
                bytes[j] = (byte) (random.nextInt(4) > 0 ? 'a' : 0x80 + random.nextInt(0x80));
            }
            assertThat(read(bytes)).isEqualTo(readByTheJdk(bytes));
        }
    }

    private static String decode(byte[] utf8) {
        JsonText text = JsonText.of(utf8);
        return text.characters().subSequence(0, text.end()).toString();
    }

    private static String read(byte[] utf8) {
        try {
            return decode(utf8);
        } catch (UnreadableJsonException e) {
            return "refused";
        }
    }

    private static String readByTheJdk(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            return "refused";
        }
    }
}
