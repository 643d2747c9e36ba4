package dev.storybrief.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.storybrief.model.json.Draft;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLanguageTest {
    private static List<String> problems(String language) {
        return Draft.CLEAN.with("\"en\"", "\"" + language + "\"").problems();
    }

    /** {@return the codes of two letters that ICU knows} */
    static Stream<String> codesOfTwoLetters() {
        return Stream.of(ULocale.getISOLanguages()).filter(code -> code.length() == 2);
    }

    @ParameterizedTest
    @MethodSource("codesOfTwoLetters")
    void every_code_of_iso_639_1_is_known(String code) {
        assertThat(problems(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EN",
                "pt-BR",
                "zh-Hans-CN",
                "ja-JP-u-ca-japanese",
                "en-GB-oed",
                "zh-min-nan",
                "yue",
                "und",
                "mul",
                "sgn-BE-FR",
                "art-lojban",
                "i-klingon",
                "I-Default",
                "x-english",
                "x-a",
                "kr-Kore", // Kanuri, though Korean is meant
                "iw",
                "in",
                "ji",
                "jw",
                "mo",
                "sh",
                "bh",
                "qaa"
            })
    void tags_of_known_withdrawn_private_and_three_letter_languages_are_not_judged(String tag) {
        assertThat(problems(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp", "cn", "JP", "xx", "jp-JP", "dk", "english", "German", "abcd", "gr-GR", "english-US"})
    void codes_that_no_language_has_are_unknown(String tag) {
        assertThat(problems(tag)).containsExactly("3:15 warning unknown-language /language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp_JP", "x", "j", "", "jp--a", "uk-x"})
    void what_is_no_tag_at_all_is_an_error_alone(String tag) {
        assertThat(problems(tag)).singleElement().asString().startsWith("3:15 error ");
    }
}
