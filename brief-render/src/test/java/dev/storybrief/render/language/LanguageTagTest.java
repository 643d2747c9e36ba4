package dev.storybrief.render.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LanguageTagTest {
    @Test
    void a_first_subtag_that_is_longer_than_eight_letters_is_no_language() {
        assertThat(LanguageTag.of("abcdefgh-Arab")).isEqualTo(new LanguageTag("abcdefgh", "Arab", ""));
        assertThat(LanguageTag.of("abcdefghi-Arab")).isEqualTo(new LanguageTag("", "Arab", ""));
    }

    /** To make lower case, the JDK copies all letters for each one that becomes two. */
    @Test
    void a_long_tag_of_letters_that_are_two_in_lower_case_is_read_in_seconds() {
        String tag = "\u0130".repeat(500_000);

        assertThat(assertTimeout(Duration.ofSeconds(5), () -> LanguageTag.of(tag)))
                .isEqualTo(new LanguageTag("", "", ""));
    }
}
