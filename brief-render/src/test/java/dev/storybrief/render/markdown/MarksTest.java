package dev.storybrief.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    @Test
    void a_number_sign_is_a_mark_before_every_character_of_ascii_but_letters_and_digits() {
        for (char next = 0; next <= 0x80; next++) {
            boolean isMark = next < 0x80 && !Character.isLetterOrDigit(next);
            assertThat(Marks.isMark("#" + next, 0, '#', false))
                    .as("%X", (int) next)
                    .isEqualTo(isMark);
        }
        assertThat(Marks.isMark("#", 0, '#', false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a;", "&#1;", "&#x1F;", "&azAZ09_;", "&_;b"})
    void an_ampersand_of_an_address_is_a_mark_before_what_may_be_an_entity(String end) {
        assertThat(isMarkInAddress(end)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "&;", "&#", "&#;", "&##1;", "&a", "&#1", "&a-b;", "&a=b", "&a/;"})
    void an_ampersand_of_an_address_is_no_mark_before_anything_else(String end) {
        assertThat(isMarkInAddress(end)).isFalse();
    }

    private static boolean isMarkInAddress(String end) {
        String href = "https://a.example/?a" + end;
        return Marks.isMarkInAddress(href, href.indexOf('&'), '&');
    }
}
