package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {
    private static final String ALLOWED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    @Test
    void an_id_of_characters_that_mean_nothing_in_an_address_stays() {
        assertThat(Anchor.of(ALLOWED)).isSameAs(ALLOWED);
        assertThat(Anchor.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a_20_b",
        "<a, _3c_a",
        "a#, a_23_",
        "\u00E9t\u00E9, _e9_t_e9_",
        "\uD83D\uDE00, _d83d__de00_",
    })
    void other_characters_are_written_in_hex(String id, String anchor) {
        assertThat(Anchor.of(id)).isEqualTo(anchor);
    }

    @Test
    void an_id_longer_than_120_is_cut_and_its_hash_keeps_it_from_others_that_start_alike() {
        String longest = "i".repeat(120);
        assertThat(Anchor.of(longest)).isSameAs(longest);
        assertThat(Anchor.of(longest + "a")).isEqualTo(longest + "_" + Integer.toHexString((longest + "a").hashCode()));
        assertThat(Anchor.of(longest + "a")).isNotEqualTo(Anchor.of(longest + "b"));
        assertThat(Anchor.of(" ".repeat(121)))
                .startsWith("_20_".repeat(120) + "_")
                .doesNotContain(" ");
    }
}
