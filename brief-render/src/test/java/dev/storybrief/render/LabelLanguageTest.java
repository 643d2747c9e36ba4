package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.WebAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLanguageTest {
    private static final Instant PUBLISHED = Instant.parse("2025-07-08T11:30:00Z");
    private static final Presentation PRESENTATION = Presentation.builder()
            .clock(Clock.fixed(PUBLISHED.plusSeconds(10_000), ZoneOffset.UTC))
            .build();

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#languages")
    void a_brief_has_its_labels_in_its_own_language_and_direction(String language) {
        StoryView view = Briefs.story(PRESENTATION, brief(language));

        assertThat(view.wording().language().tag()).isEqualTo(language);
        assertThat(view.wording().language().isRightToLeft()).isEqualTo(new ULocale(language).isRightToLeft());
        assertThat(view.wording().language()).isEqualTo(view.language());
        assertThat(view.foreignLabels()).isNull();
        assertThat(view.head().share().label())
                .isEqualTo(Bundle.of(language).labels().get("share"));
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#languages")
    void a_host_can_have_the_labels_in_a_language_that_is_not_the_brief_s(String language) {
        Presentation presentation =
                PRESENTATION.toBuilder().locale(Locale.forLanguageTag(language)).build();

        BriefView view = presentation.view(brief("tlh"));

        assertThat(view.wording().language().tag()).isEqualTo(language);
        assertThat(view.language().tag()).isEqualTo("tlh");
        assertThat(view.foreignLabels()).isEqualTo(view.wording().language());
    }

    @ParameterizedTest
    @CsvSource({"en-US, en", "EN, en", "de-AT, de", "pt-BR, pt", "zh-Hans-CN, zh", "ar-EG, ar"})
    void labels_are_not_foreign_to_a_region_of_their_language(String tag, String labels) {
        BriefView view = PRESENTATION.view(brief(tag));

        assertThat(view.wording().language().tag()).isEqualTo(labels);
        assertThat(view.foreignLabels()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant, zh", "de, en", "sr-Latn, sr-Cyrl"})
    void labels_are_foreign_to_another_script_or_language(String texts, String labels) {
        assertThat(TextLanguage.of(texts).isSameButForRegion(TextLanguage.of(labels)))
                .isFalse();
    }

    @Test
    void each_language_has_labels_of_its_own() {
        Map<String, String> disclosures = Bundle.languages()
                .collect(Collectors.toMap(
                        language -> language,
                        language -> PRESENTATION
                                .view(brief(language))
                                .disclosure()
                                .statement()
                                .toString()));

        assertThat(disclosures.values())
                .doesNotHaveDuplicates()
                .allSatisfy(statement -> assertThat(statement).contains("Example Desk"));
    }

    @ParameterizedTest
    @CsvSource({
        "pt-PT, pt",
        "pt-BR, pt",
        "de-AT, de",
        "fr-CA, fr",
        "es-419, es",
        "en-GB, en",
        "ar-EG, ar",
        "EN, en",
        "iw, he",
        "iw-IL, he",
        "he-IL, he",
        "zh-CN, zh",
        "zh-SG, zh",
        "zh-Hans, zh",
        "zh-Hans-HK, zh",
        "ja-Jpan-JP, ja",
        "de-Latn, de"
    })
    void a_tag_finds_the_labels_of_its_language(String tag, String labels) {
        assertThat(PRESENTATION.view(brief(tag)).wording().language().tag()).isEqualTo(labels);
        assertThat(Labels.in(Locale.forLanguageTag(tag)).wording().language().tag())
                .isEqualTo(labels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qaa",
                "qaa-Arab",
                "yue",
                "und",
                "tlh",
                "zh-Hant",
                "zh-Hant-CN",
                "zh-TW",
                "zh-HK",
                "zh-MO",
                "hi-Latn",
                "ar-Latn",
                "",
                "e n"
            })
    void labels_are_english_and_marked_as_english_where_the_language_has_none(String tag) {
        StoryView view = Briefs.story(PRESENTATION, brief(tag));

        assertThat(view.wording().language()).isEqualTo(new BriefView.Language("en", "Latn", false));
        assertThat(view.language().tag()).isEqualTo(tag);
        assertThat(view.head().share().label()).isEqualTo("Share");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de", "ja-JP-u-ca-japanese"})
    @ResourceLock(Resources.LOCALE)
    void the_locale_of_the_jvm_changes_nothing(String jvm) {
        Supplier<Map<String, BriefView>> views = () -> Bundle.languages()
                .collect(Collectors.toMap(language -> language, language -> PRESENTATION.view(brief(language))));
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            Map<String, BriefView> expected = views.get();
            Locale.setDefault(Locale.forLanguageTag(jvm));

            assertThat(views.get()).isEqualTo(expected);
            assertThat(PRESENTATION.view(brief("tlh")).wording().language().tag())
                    .isEqualTo("en");
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static StoryBrief brief(String language) {
        return StoryBrief.builder()
                .id("example")
                .language(language)
                .headline("Example")
                .original(new Original(
                        "Example",
                        WebAddress.of("https://example.com/original"),
                        new Publisher("Example News", WebAddress.of("https://example.com/")),
                        PUBLISHED))
                .collectedAt(PUBLISHED.plusSeconds(3_900))
                .updatedAt(PUBLISHED.plusSeconds(5_000))
                .tldr(Tldr.builder().whatChanged("Something.", "one").build())
                .insight(Insight.builder()
                        .implication(Implication.builder("More may come", "Some did")
                                .likelihood(Likelihood.LIKELY)
                                .horizon(PartialDate.of(2026, 1, 1))
                                .build())
                        .build())
                .source(Source.of("one", "One", "https://example.com/one", "Example News"))
                .disclosure(new Disclosure(
                        Origin.AI_ASSISTED, "ExampleModel 3", "Example Desk", PUBLISHED, "Jane Roe", null))
                .build();
    }
}
