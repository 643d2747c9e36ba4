package dev.storybrief.model.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.net.IDN;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunycodeTest {
    @ParameterizedTest
    @CsvSource({
        // RFC 3492, section 7.1, as far as small letters go
        "\u0644\u064A\u0647\u0645\u0627\u0628\u062A\u0643\u0644\u0645\u0648\u0634\u0639\u0631\u0628\u064A\u061F, egbpdaj6bu4bxfgehfvwxn",
        "\u4ED6\u4EEC\u4E3A\u4EC0\u4E48\u4E0D\u8BF4\u4E2D\u6587, ihqwcrb4cv8a8dqg056pqjye",
        "\u4ED6\u5011\u7232\u4EC0\u9EBD\u4E0D\u8AAA\u4E2D\u6587, ihqwctvzc91f659drss3x8bo0yb",
        "\u05DC\u05DE\u05D4\u05D4\u05DD\u05E4\u05E9\u05D5\u05D8\u05DC\u05D0\u05DE\u05D3\u05D1\u05E8\u05D9\u05DD\u05E2\u05D1\u05E8\u05D9\u05EA, 4dbcagdahymbxekheh6e0a7fei0b",
        "\u306A\u305C\u307F\u3093\u306A\u65E5\u672C\u8A9E\u3092\u8A71\u3057\u3066\u304F\u308C\u306A\u3044\u306E\u304B, n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
        "\u3072\u3068\u3064\u5C4B\u6839\u306E\u4E0B2, 2-u9tlzr9756bt3uc0v",
        "\u305D\u306E\u30B9\u30D4\u30FC\u30C9\u3067, d9juau41awczczp",
    })
    void label_is_encoded_as_the_standard_shows(String label, String encoded) {
        assertThat(Punycode.encode(label)).isEqualTo(encoded);
        assertThat(Punycode.decode(encoded)).isEqualTo(label);
    }

    @Test
    void random_label_is_decoded_to_itself_here_and_by_java_net_idn() {
        SplittableRandom random = new SplittableRandom(3492);
        int[][] ranges = {
            {'a', 'z'}, {'0', '9'}, {0xE0, 0xF6}, {0x3C3, 0x3C9}, {0x430, 0x44F}, {0x4E00, 0x9FA5}, {0x20000, 0x2A6D6}
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder label = new StringBuilder().appendCodePoint(random.nextInt(0x4E00, 0x9FA5));
            for (int length = random.nextInt(10); length > 0; length--) {
                int[] range = ranges[random.nextInt(ranges.length)];
                label.appendCodePoint(random.nextInt(range[0], range[1] + 1));
            }
            String encoded = Punycode.encode(label.toString());
            assertThat(IDN.toUnicode("xn--" + encoded, IDN.ALLOW_UNASSIGNED)).isEqualTo(label.toString());
            assertThat(Punycode.decode(encoded)).isEqualTo(label.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "z", // ends within a number
                "zz",
                "-stcw", // a delimiter that delimits nothing
                "\u00E9a",
                "a-\u00E9",
                "A-B",
                "bcher-kv!",
                "en32g", // the number after the last code point
                "99999999",
                "99999999999999999999",
                "a-zzzzzzzzzzzzzzzzzzzzzzzz"
            })
    void what_encodes_no_label_is_not_decoded(String encoded) {
        assertThat(Punycode.decode(encoded)).isNull();
    }

    @Test
    void label_of_an_address_as_long_as_may_be_is_decoded_to_itself() {
        String label = "\uDBFF\uDFFF".repeat(1000) + "\u0080" + "a".repeat(39);
        assertThat(Punycode.decode(Punycode.encode(label))).isEqualTo(label);
    }

    @Test
    @Tag("exhaustive")
    void a_label_that_holds_a_surrogate_is_not_decoded_whatever_else_it_holds() {
        SplittableRandom random = new SplittableRandom(Effort.seed(11));
        for (int i = 0; i < Effort.of(200_000); i++) {
            char surrogate = (char) random.nextInt(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
            StringBuilder encoded = new StringBuilder(Punycode.encode(String.valueOf(surrogate)));
            for (int length = random.nextInt(10); length > 0; length--) {
                encoded.append("abcdefghijklmnopqrstuvwxyz0123456789".charAt(random.nextInt(36)));
            }
            assertThat(Punycode.decode(encoded.toString()))
                    .as(encoded.toString())
                    .isNull();
        }
    }
}
