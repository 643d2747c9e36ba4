package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, '\t', '\n', '\r', 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B,
                0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xD800, 0xDC00,
                0xE000, 0xFDD0, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0xFFFF, 0x1D173, 0x1FFFF, 0xE0001, 0xE0041, 0xE0080,
                0xF0000, 0x10FFFF
            })
    void what_a_terminal_obeys_hides_or_reorders_by_is_replaced_and_in_json_escaped(int c) throws Exception {
        String text = "a" + Character.toString(c) + "b";

        assertThat(Printable.of(text)).isEqualTo("a\uFFFDb");
        assertThat(Printable.path(text)).isEqualTo("a\uFFFDb");
        StringBuilder escapes = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escapes.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        assertThat(Printable.json(text)).isEqualTo("\"a" + escapes + "b\"");
    }

    @Test
    void what_is_written_in_any_script_stays() throws Exception {
        String text = "/tldr/0 \"Ünïcode\" \\ ~1 日本語 مرحبا हिन्दी 🇩🇪 ❤️ 👍🏽 e\u0301";

        assertThat(Printable.of(text)).isEqualTo(text);
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), Printable.json(text))) {
            json.nextToken();
            assertThat(json.getString()).isEqualTo(text);
        }
    }

    @Test
    void a_long_name_keeps_its_start_and_its_end_and_breaks_no_pair() {
        assertThat(Printable.of("😀".repeat(200))).isEqualTo("😀".repeat(200));
        assertThat(Printable.of("a" + "😀".repeat(300) + "b"))
                .isEqualTo("a" + "😀".repeat(98) + "…" + "😀".repeat(98) + "b");
        assertThat(Printable.path("p".repeat(4096))).hasSize(4096);
        assertThat(Printable.path("p".repeat(100_000))).hasSize(4095);
    }
}
