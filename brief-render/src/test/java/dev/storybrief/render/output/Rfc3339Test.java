package dev.storybrief.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "2026-03-29T13:30:00.001Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z"
            })
    void a_time_is_written_as_it_was_read(String time) {
        assertThat(Rfc3339.format(Instant.parse(time))).isEqualTo(time);
    }

    @Test
    void every_second_of_a_day_and_days_of_all_years_are_written_as_the_jdk_writes_them() {
        Instant day = Instant.parse("2024-02-29T00:00:00Z");
        for (int second = 0; second < 24 * 60 * 60; second++) {
            Instant at = day.plusSeconds(second);
            assertThat(Rfc3339.format(at)).isEqualTo(at.toString());
        }
        Random random = new Random(3339);
        long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
        long end = Instant.parse("+10000-01-01T00:00:00Z").getEpochSecond();
        for (int i = 0; i < 20_000; i++) {
            Instant at = Instant.ofEpochSecond(random.nextLong(first, end));
            assertThat(Rfc3339.format(at)).isEqualTo(at.toString());
        }
    }
}
