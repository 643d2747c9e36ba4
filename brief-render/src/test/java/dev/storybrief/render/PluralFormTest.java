package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle is ICU, which has the plural rules of the CLDR. */
class PluralFormTest {
    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#languages")
    void a_whole_number_takes_the_form_that_the_cldr_gives_it(String language) {
        PluralRules rules = rules(language);
        IntStream.concat(IntStream.rangeClosed(0, 1_200), IntStream.of(10_000, 100_011, 999_999, 1_000_002))
                .forEach(n -> assertThat(form(language, n))
                        .as("%s %d: PluralForm has the rules of each language", language, n)
                        .isEqualTo(rules.select(n)));
    }

    @ParameterizedTest
    @CsvSource({"es", "fr", "it", "pt"})
    void a_million_in_figures_takes_the_form_of_any_great_number(String language) {
        assertThat(rules(language).select(1_000_000)).isEqualTo("many");
        assertThat(form(language, 1_000_000)).isEqualTo("other");
    }

    private static PluralRules rules(String language) {
        return PluralRules.forLocale(new ULocale(language));
    }

    private static String form(String language, long n) {
        return Label.key(PluralForm.of(language, n));
    }
}
