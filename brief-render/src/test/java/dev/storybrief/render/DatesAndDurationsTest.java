package dev.storybrief.render;

import static dev.storybrief.model.PartialDate.Precision.DAY;
import static dev.storybrief.model.PartialDate.Precision.MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatesAndDurationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 8 Jul 2025    | 1 Jan 2026     | Mar 2026   | 2027
            de | 8. Juli 2025  | 1. Jan. 2026   | März 2026  | 2027
            fr | 8 juil. 2025  | 1er janv. 2026 | mars 2026  | 2027
            es | 8 jul 2025    | 1 ene 2026     | mar 2026   | 2027
            pt | 8 jul. 2025   | 1º jan. 2026   | mar. 2026  | 2027
            it | 8 lug 2025    | 1º gen 2026    | mar 2026   | 2027
            nl | 8 juli 2025   | 1 jan. 2026    | maart 2026 | 2027
            pl | 8 lip 2025    | 1 sty 2026     | mar 2026   | 2027
            ja | 2025年7月8日   | 2026年1月1日    | 2026年3月   | 2027年
            zh | 2025年7月8日   | 2026年1月1日    | 2026年3月   | 2027年
            ko | 2025년 7월 8일 | 2026년 1월 1일  | 2026년 3월  | 2027년
            ar | 8 يوليو 2025  | 1 يناير 2026   | مارس 2026  | 2027
            he | 8 ביולי 2025  | 1 בינואר 2026  | מרץ 2026   | 2027
            hi | 8 जुलाई 2025  | 1 जनवरी 2026  | मार्च 2026  | 2027
            """)
    void a_date_reads_as_the_papers_of_the_language_write_it(
            String language, String day, String firstDay, String month, String year) {
        Labels labels = Labels.forTag(language);

        assertThat(Times.text(PartialDate.of(2025, 7, 8), labels)).isEqualTo(day);
        assertThat(Times.text(PartialDate.of(2026, 1, 1), labels)).isEqualTo(firstDay);
        assertThat(Times.text(PartialDate.of(2026, 3), labels)).isEqualTo(month);
        assertThat(Times.text(PartialDate.of(2027), labels)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1m          | 22m          | 1h 5m                    | 2d 3h
            de | 1\u00a0Min. | 22\u00a0Min. | 1\u00a0Std. 5\u00a0Min.  | 2\u00a0Tage 3\u00a0Std.
            fr | 1\u00a0min  | 22\u00a0min  | 1\u00a0h 5\u00a0min      | 2\u00a0j 3\u00a0h
            es | 1\u00a0min  | 22\u00a0min  | 1\u00a0h 5\u00a0min      | 2\u00a0días 3\u00a0h
            pt | 1\u00a0min  | 22\u00a0min  | 1\u00a0h 5\u00a0min      | 2\u00a0dias 3\u00a0h
            it | 1\u00a0min  | 22\u00a0min  | 1\u00a0h 5\u00a0min      | 2\u00a0giorni 3\u00a0h
            nl | 1\u00a0min. | 22\u00a0min. | 1\u00a0uur 5\u00a0min.   | 2\u00a0dagen 3\u00a0uur
            pl | 1\u00a0min  | 22\u00a0min  | 1\u00a0godz. 5\u00a0min  | 2\u00a0dni 3\u00a0godz.
            ja | 1分          | 22分          | 1時間5分                   | 2日3時間
            zh | 1分钟         | 22分钟         | 1小时5分钟                  | 2天3小时
            ko | 1분          | 22분          | 1시간 5분                   | 2일 3시간
            ar | دقيقة        | 22 دقيقة      | ساعة و5 دقائق             | يومين و3 ساعات
            he | 1 דק׳        | 22 דק׳        | 1 שע׳ ו־5 דק׳             | יומיים ו־3 שע׳
            hi | 1 मिनट      | 22 मिनट      | 1 घंटे 5 मिनट             | 2 दिन 3 घंटे
            """)
    void a_duration_is_short_in_its_two_greatest_units(
            String language, String minute, String minutes, String hourAndMinutes, String daysAndHours) {
        Labels labels = Labels.forTag(language);

        assertThat(labels.duration(0)).isEqualTo(minute);
        assertThat(labels.duration(22)).isEqualTo(minutes);
        assertThat(labels.duration(65)).isEqualTo(hourAndMinutes);
        assertThat(labels.duration(2 * 24 * 60 + 3 * 60 + 59)).isEqualTo(daysAndHours);
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#languages")
    void a_date_has_the_name_of_its_month_and_the_first_day_the_form_of_the_language(String language) {
        Labels labels = Labels.forTag(language);
        Map<String, String> bundle = Bundle.of(language).labels();
        String[] months = bundle.get("date-months").split(" ", -1);

        for (int month = 1; month <= 12; month++) {
            assertThat(labels.date(MONTH, LocalDate.of(2026, month, 1))).contains(months[month - 1]);
            String later = labels.date(DAY, LocalDate.of(2026, month, 21));
            assertThat(later).containsOnlyOnce("21").doesNotContain("{");
            assertThat(labels.date(DAY, LocalDate.of(2026, month, 1)))
                    .isEqualTo(later.replace("21", bundle.get("date-first")));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl | 1 cytowane źródło | 3 cytowane źródła | 12 cytowanych źródeł | 22 cytowane źródła
            ar | مصدر واحد مذكور   | 3 مصادر مذكورة    | 12 مصدرًا مذكورًا     | 22 مصدرًا مذكورًا
            he | מקור מצוטט אחד    | 3 מקורות מצוטטים  | 12 מקורות מצוטטים    | 22 מקורות מצוטטים
            ja | 出典1件            | 出典3件            | 出典12件              | 出典22件
            """)
    void a_word_takes_the_form_that_goes_with_its_number(
            String language, String one, String three, String twelve, String twentyTwo) {
        Labels labels = Labels.forTag(language);

        assertThat(labels.counted(Label.Counted.CITED_SOURCES, 1)).isEqualTo(one);
        assertThat(labels.counted(Label.Counted.CITED_SOURCES, 3)).isEqualTo(three);
        assertThat(labels.counted(Label.Counted.CITED_SOURCES, 12)).isEqualTo(twelve);
        assertThat(labels.counted(Label.Counted.CITED_SOURCES, 22)).isEqualTo(twentyTwo);
    }

    @Test
    void what_stands_between_two_texts_is_the_punctuation_of_the_language() {
        assertThat(Labels.in(Locale.ENGLISH).between(Label.SEPARATOR)).isEqualTo(", ");
        assertThat(Labels.in(Locale.JAPANESE).between(Label.SEPARATOR)).isEqualTo("、");
        assertThat(Labels.in(Locale.CHINESE).between(Label.COLON)).isEqualTo("：");
        assertThat(Labels.in(Locale.FRENCH).between(Label.COLON)).isEqualTo("\u00a0: ");
        assertThat(Labels.forTag("ar").between(Label.SEPARATOR)).isEqualTo("، ");
    }
}
