package dev.storybrief.render.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with ICU, which has the likely subtags of CLDR. */
class LikelySubtagsTest {
    @Test
    void every_language_of_iso_639_has_the_script_that_is_likely_in_every_region() {
        List<String> wrong = new ArrayList<>();
        List<String> languages = List.copyOf(languages());
        int compared = 0;
        for (int i : Effort.some(0, languages.size()).toArray()) {
            String language = languages.get(i);
            compared += compare(language, wrong);
            for (String region : ULocale.getISOCountries()) {
                compared += compare(language + "-" + region, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(Math.min(100_000, Effort.of(100_000)));
    }

    private static int compare(String tag, List<String> wrong) {
        String likely = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
        if (likely.isEmpty()) {
            return 0;
        }
        if (!LikelySubtags.script(Locale.forLanguageTag(tag)).equals(likely)) {
            wrong.add(tag + " is " + likely);
        }
        return 1;
    }

    /** Languages with a code of two letters, by their codes of two and of three letters, and what else ICU names. */
    private static Set<String> languages() {
        Set<String> languages = new TreeSet<>(List.of(ULocale.getISOLanguages()));
        for (String language : ULocale.getISOLanguages()) {
            languages.add(new ULocale(language).getISO3Language());
        }
        languages.remove("");
        return languages;
    }

    @ParameterizedTest
    @CsvSource({
        "sr-Latn, Latn",
        "az-Arab, Arab",
        "und-Beng, Beng",
        "UND-beng-in, Beng",
        "ar-arz-EG, Arab",
        "zh-cmn-Hant-TW, Hant",
        "uz-AF-x-local, Arab",
        "pa-u-nu-arab, Guru",
        "prs, Arab",
        "x-private, Latn",
        "x-arab, Latn",
        "i-klingon, Latn",
        "'', Latn",
        "-, Latn",
        "ar--EG, Arab",
        "ar_EG, Latn",
        "und, Latn",
        "mn-CN, Mong"
    })
    void a_tag_of_any_form_has_a_script(String tag, String script) {
        assertThat(LikelySubtags.script(Locale.forLanguageTag(tag))).isEqualTo(script);
    }

    @Test
    void every_language_with_a_code_of_two_letters_has_the_region_that_is_likely_for_it() {
        for (String language : ULocale.getISOLanguages()) {
            String region =
                    ULocale.addLikelySubtags(ULocale.forLanguageTag(language)).getCountry();
            boolean isWellFormed = language.length() == 2 && region.matches("[A-Z]{2}");

            assertThat(LikelySubtags.locale(language)).isEqualTo(isWellFormed ? language + "_" + region : null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ar, ar_EG",
        "ar-SA, ar_SA",
        "pt-BR, pt_BR",
        "pt-pt, pt_PT",
        "zh-Hant, zh_TW",
        "zh-Hans, zh_CN",
        "pa-Arab, pa_PK",
        "uz-Arab-AF, uz_AF",
        "sr-Latn, sr_RS",
        "zh-cmn-Hans-CN, zh_CN",
        "ar-arz-EG, ar_EG",
        "es-419,",
        "eo,",
        "fil,",
        "x-private,",
        "'',"
    })
    void a_tag_has_a_locale_where_there_are_two_letters_for_language_and_territory(String tag, String locale) {
        assertThat(LikelySubtags.locale(tag)).isEqualTo(locale);
    }
}
