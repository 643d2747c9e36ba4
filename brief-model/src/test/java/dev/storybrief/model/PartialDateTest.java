package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01, 2026-12-31",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999, YEAR, 9999-01-01, 9999-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2026-12, MONTH, 2026-12-01, 2026-12-31",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "0001-01-01, DAY, 0001-01-01, 0001-01-01",
    })
    void date_is_kept_as_precise_as_it_was_given(
            String text, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).isEqualTo(PartialDate.parse(text)).hasSameHashCodeAs(PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0000",
                "0000-01",
                "0000-01-01",
                "26",
                "226",
                "20260",
                "2026-",
                "2026-1",
                "2026-00",
                "2026-13",
                "2026/01",
                "2026-01-",
                "2026-01-1",
                "2026-01-00",
                "2026-01-32",
                "2026-02-29",
                "2100-02-29",
                "2026-04-31",
                "2026-01-01Z",
                "20260101",
                "2026-W01",
                "2026-001",
                "2026-01-01T00:00:00Z",
                "-2026",
                "+2026",
                "2026-?1",
                "2026~",
                "20XX",
                "Jan 2026",
                "\u0662\u0660\u0662\u0666",
                "\uFF12026",
                "2026-0\u0661",
                "2026 ",
                " 2026",
                "2026-01/02",
                "2026-01-01\n",
            })
    void what_is_no_real_date_in_one_of_the_three_forms_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void same_date_of_another_precision_is_another_date() {
        assertThat(PartialDate.of(2026)).isNotEqualTo(PartialDate.of(2026, 1)).isNotEqualTo(PartialDate.of(2026, 1, 1));
        assertThat(PartialDate.of(2026, 1)).isNotEqualTo(PartialDate.of(2026, 1, 1));
    }

    @Test
    void refusal_never_holds_what_was_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse("<script>"))
                .withMessageNotContaining("script");
    }

    @Test
    void numbers_of_no_real_date_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(10_000));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2026, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2026, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2026, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2026, 1, 32));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2026, 2, 29));
    }
}
