package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimestampOptionTest {
    private final PresentationOptions.Timestamp option = new PresentationOptions.Timestamp();

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T12:00:00Z, 2026-03-29T12:00:00Z",
        "2026-03-29t12:00:00.5z, 2026-03-29T12:00:00.5Z",
        "2026-03-29T12:00:00+23:59, 2026-03-28T12:01:00Z",
        "2026-03-29T12:00:00.12345678901234567890-01:00, 2026-03-29T13:00:00.123456789Z",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59.999999999Z",
    })
    void a_timestamp_is_read_as_in_a_brief(String value, Instant instant) {
        assertThat(option.convert(value)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-29T12:00Z",
                "2026-03-29T12:00:00",
                "2026-03-29T12:00:00+01",
                "2026-03-29T12:00:00+01:00:30",
                "2026-03-29T12:00:00.Z",
                "+999999999-03-29T12:00:00Z",
                "2026-02-30T12:00:00Z",
                "2026-03-29T12:00:00Z\"",
                "2026-03-29T12:00:00Z\",\"id\":\"a",
                "2026-03-29T12:00:00\\u005a",
            })
    void what_is_no_timestamp_in_a_brief_is_none_here_either(String value) {
        assertThatThrownBy(() -> option.convert(value))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("use a date and time with offset, such as 2026-03-29T12:00:00Z");
    }
}
