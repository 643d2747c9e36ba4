package dev.storybrief.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    /** The examples of RFC 3339, section 5.8, and what its grammar allows besides. */
    @ParameterizedTest
    @CsvSource({
        "1985-04-12T23:20:50.52Z, 1985-04-12T23:20:50.520Z",
        "1996-12-19T16:39:57-08:00, 1996-12-20T00:39:57Z",
        "1990-12-31T23:59:60Z, 1990-12-31T23:59:59.999999999Z",
        "1990-12-31T15:59:60-08:00, 1990-12-31T23:59:59.999999999Z",
        "1937-01-01T12:00:27.87+00:20, 1937-01-01T11:40:27.870Z",
        "2026-03-29t08:15:00z, 2026-03-29T08:15:00Z",
        "2026-03-29T08:15:00-00:00, 2026-03-29T08:15:00Z",
        "2026-03-29T08:15:00+23:59, 2026-03-28T08:16:00Z",
        "2026-03-29T08:15:00.123456789Z, 2026-03-29T08:15:00.123456789Z",
        "2026-03-29T08:15:00.1234567899999Z, 2026-03-29T08:15:00.123456789Z",
        "2026-03-29T08:15:00.0Z, 2026-03-29T08:15:00Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
        "2000-02-29T23:59:59Z, 2000-02-29T23:59:59Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "2016-12-31T23:59:60.5Z, 2016-12-31T23:59:59.999999999Z",
    })
    void timestamp_is_read_as_the_instant_that_it_denotes(String text, String expected) {
        assertThat(Rfc3339.parse(text)).isEqualTo(Instant.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2026",
                "2026-03-29",
                "2026-03-29T08:15Z",
                "2026-03-29T08:15:00",
                "2026-03-29 08:15:00Z",
                "2026-03-29T08:15:00+0200",
                "2026-03-29T08:15:00+02",
                "2026-03-29T08:15:00+2:00",
                "2026-03-29T08:15:00+24:00",
                "2026-03-29T08:15:00+02:60",
                "2026-03-29T24:00:00Z",
                "2026-03-29T08:60:00Z",
                "2026-03-29T08:15:61Z",
                "2026-03-29T08:15:60Z",
                "2026-03-29T23:59:60+01:00",
                "2026-02-29T00:00:00Z",
                "2100-02-29T00:00:00Z",
                "2026-00-10T00:00:00Z",
                "2026-13-10T00:00:00Z",
                "2026-01-00T00:00:00Z",
                "2026-01-32T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "2026-03-29T08:15:00.Z",
                "2026-03-29T08:15:00,5Z",
                "2026-03-29T08:15:00Z ",
                " 2026-03-29T08:15:00Z",
                "2026-03-29T08:15:00ZZ",
                "2026-03-29T08:15:00Z[UTC]",
                "2026-03-29T08:15:00 Z",
                "20260329T081500Z",
                "2026-W13-7T08:15:00Z",
                "+2026-03-29T08:15:00Z",
                "-2026-03-29T08:15:00Z",
                "12026-03-29T08:15:00Z",
                "026-03-29T08:15:00Z",
                "9999-12-31T23:59:59-00:01",
                "0000-01-01T00:00:00+00:01",
                "Sun, 29 Mar 2026 08:15:00 GMT",
                "1774772100",
                "2026-03-29T08:15:00.",
                "2026-03-29T08:15:00.5",
                "2026-03-29T08:15:00+",
                "2026-03-29T08:15:00+02:0",
                "2026-03-29T08:15:00\u221202:00",
                "\u0662026-03-29T08:15:00Z",
                "2026-03-29T08:15:0\uFF10Z",
                "2026-03-29T08-15-00Z",
                "2026-03-29T08:15:00.1234567890123456789012345678901234567890",
                "2026-03-29T08:15:00\u017F",
                "0000-00-00T00:00:00Z",
            })
    void what_is_no_timestamp_is_refused(String text) {
        assertThat(Rfc3339.parse(text)).isNull();
    }

    @Test
    void times_around_a_leap_second_keep_their_order() {
        List<Instant> times = Stream.of(
                        "2016-12-31T23:59:58.9Z",
                        "2016-12-31T23:59:59Z",
                        "2016-12-31T23:59:59.9Z",
                        "2017-01-01T00:59:59.999999999+01:00",
                        "2016-12-31T23:59:60Z",
                        "2016-12-31T15:59:60.1-08:00",
                        "2017-01-01T05:29:60.9+05:30",
                        "2016-12-31T23:59:60.999999999999Z",
                        "2017-01-01T00:00:00Z",
                        "2016-12-31T23:00:00.1-01:00")
                .map(Rfc3339::parse)
                .toList();
        assertThat(times).doesNotContainNull().isSorted();
        assertThat(times.get(4)).isAfter(times.get(2)).isBefore(times.get(8));
    }

    @Test
    void any_time_that_java_writes_is_read_as_the_same_instant() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(
                    random.nextLong(-60_000_000_000L, 250_000_000_000L), random.nextInt(1_000_000_000));
            var offset = java.time.ZoneOffset.ofTotalSeconds(60 * random.nextInt(-17 * 60, 17 * 60));
            OffsetDateTime time = instant.atOffset(offset);
            String text = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            assertThat(Rfc3339.parse(text)).as(text).isEqualTo(instant);
        }
    }

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
