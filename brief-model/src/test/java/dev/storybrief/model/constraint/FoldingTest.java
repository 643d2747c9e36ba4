package dev.storybrief.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import dev.storybrief.model.text.Characters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with ICU, which decides what is equal after NFKC and case folding. */
class FoldingTest {
    private static final Normalizer2 ICU = Normalizer2.getNFKCCasefoldInstance();

    private final Locale defaultLocale = Locale.getDefault();

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(defaultLocale);
    }

    @Test
    @Tag("exhaustive")
    void characters_are_folded_together_exactly_where_icu_folds_them_together() {
        Map<String, String> folds = new HashMap<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean isKnownToThisJava = Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE;
            if (isSurrogate || !isKnownToThisJava || Characters.isInvisible(c)) {
                continue;
            }
            String text = "a" + Character.toString(c) + "b";
            String expected = ICU.normalize(text);
            String folded = Folding.of(text);
            String former = folds.putIfAbsent(folded, expected);
            assertThat(Folding.of(expected)).as("U+%04X", c).isEqualTo(folded);
            assertThat(former).as("U+%04X", c).isIn(null, expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Caf\u00E9 opens, Cafe\u0301 opens",
        "Stra\u00DFe, STRASSE",
        "\u1E9E, ss",
        "\uFB01nale, FINALE",
        "\u039F\u0394\u039F\u03A3, \u03BF\u03B4\u03BF\u03C2",
        "\u03BF\u03B4\u03BF\u03C2. A, \u03BF\u03B4\u03BF\u03C3 a",
        "\u0130stanbul, i\u0307STANBUL",
        "\uFF21\uFF42\u3000c, ab C",
        "\u30AC, \uFF76\uFF9E",
        "\u1100\u1161, \uAC00",
        "Wi\u00ADder\u200Bspruch, Widerspruch",
        "\u00AB Non \u00BB, non!",
        "\u2153, 1\u20443",
    })
    void texts_are_alike_but_for_encoding_case_punctuation_and_space(String one, String other) {
        for (String locale : new String[] {"en", "tr", "lt"}) {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(Folding.areAlike(one, other)).isTrue();
            assertThat(Folding.areAlike(other, one)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "s\u0131k, sik",
        "resume, re\u0301sume\u0301",
        "a, b",
        "Bridge opens, Bridge opens again",
        "\u4E00, \u4E8C"
    })
    void texts_of_other_letters_are_not_alike(String one, String other) {
        assertThat(Folding.areAlike(one, other)).isFalse();
        assertThat(Folding.areAlike(other, one)).isFalse();
    }
}
