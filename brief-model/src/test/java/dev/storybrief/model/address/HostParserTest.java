package dev.storybrief.model.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostParserTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "1.9.10.99", "100.109.190.199", "200.249.250.255", "255.255.255.255"})
    void four_numbers_from_0_to_255_are_a_host(String host) {
        assertThat(parsed(host)).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "256.0.0.0",
                "256.1.1.1",
                "0.0.0.260",
                "0.0.0.300",
                "0.0.0.1000",
                "00.0.0.0",
                "0.0.0.01",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.4.",
                "1..2.3",
                "0",
                "9.",
                "a.0",
                "a.9",
                "a.09",
                "127.1",
                "2130706433",
                "01.2.3.4",
                "0177.0.0.1",
                "0x",
                "0x7f.1",
                "0x0",
                "a.0x9",
                "a.0xa.",
                "a.0xF",
                "%31.2.3.4",
                "\uFF11.2.3.4",
                "1.2.3.\u00B24"
            })
    void any_other_host_that_ends_in_a_number_is_refused(String host) {
        assertThatThrownBy(() -> HostParser.parse(host))
                .isInstanceOfSatisfying(
                        InvalidAddressException.class,
                        e -> assertThat(e.fault()).isEqualTo(AddressFault.NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1a", "a1", "1.a", "1.2.3.4a", "1..", "0x.a", "a.0xg", "x0", "a0x1", "1.x9"})
    void a_name_that_ends_in_no_number_stays(String host) {
        assertThat(parsed(host)).isEqualTo(host);
    }

    @Test
    void every_character_of_ascii_stands_in_a_name_or_not_as_in_the_standard_also_where_it_is_escaped() {
        for (int c = 0; c < 0x80; c++) {
            String name = "a" + (char) c + "b";
            boolean isForbidden = c <= 0x1F || " #/:<>?@[\\]^|%\u007F".indexOf(c) >= 0;
            String expected = isForbidden ? null : name.toLowerCase(Locale.ROOT);
            assertThat(parsed(name)).as("%X", c).isEqualTo(expected);
            assertThat(parsed(String.format("a%%%02Xb", c))).as("%%%X", c).isEqualTo(expected);
            assertThat(parsed(String.format("a%%%02xb", c))).as("%%%x", c).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"%62%C3%BCcher, xn--bcher-kva", "b%c3%bcche%72, xn--bcher-kva", "%61%62c%64, abcd", "$%61, $a"})
    void escapes_are_decoded_as_utf_8(String host, String name) {
        assertThat(parsed(host)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%", "a%4", "a%4g", "a%g4", "a%+4", "%%61", "a%FF", "a%C3", "%C3a%BC", "%ED%A0%80", ""})
    void a_percent_sign_of_no_escape_and_escapes_of_no_utf_8_make_no_host(String host) {
        assertThat(parsed(host)).isNull();
    }

    @Test
    void a_host_of_very_many_escapes_is_decoded() {
        assertThat(parsed("%61".repeat(100_000))).isEqualTo("a".repeat(100_000));
    }

    private static @Nullable String parsed(String host) {
        try {
            return HostParser.parse(host);
        } catch (InvalidAddressException e) {
            return null;
        }
    }
}
