package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    @ParameterizedTest
    @ValueSource(strings = {"W\uFFFD\uFFFDchentlich", "\uFFFD.json"})
    void an_argument_that_the_locale_cannot_hold_is_refused_with_the_remedy(String argument) {
        Run run = Run.of("digest", "--to", "text", "--title", argument, SAMPLE);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        argument + ": has characters that the locale cannot hold; use one of UTF-8, such as by"
                                + " LC_ALL=C.UTF-8\n"));
    }
}
