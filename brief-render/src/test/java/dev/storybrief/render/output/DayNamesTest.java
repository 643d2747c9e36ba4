package dev.storybrief.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayNamesTest {
    private static final long A_DAY = DayNames.SECONDS_A_DAY;

    private final List<Long> named = new ArrayList<>();
    private final DayNames names = new DayNames(day -> {
        named.add(day);
        return LocalDate.ofEpochDay(day).toString();
    });

    @Test
    void a_day_is_named_once_as_long_as_its_name_is_kept() {
        for (int round = 0; round < 3; round++) {
            for (long day = 20_000; day < 20_064; day++) {
                assertThat(names.of(day * A_DAY))
                        .isEqualTo(LocalDate.ofEpochDay(day).toString());
            }
        }

        assertThat(named).hasSize(64).doesNotHaveDuplicates();
    }

    @Test
    void days_that_take_the_place_of_each_other_keep_their_own_names() {
        for (long day = -1_000_000; day <= 1_000_000; day += 64) {
            assertThat(names.of(day * A_DAY))
                    .isEqualTo(LocalDate.ofEpochDay(day).toString());
        }
    }

    @Test
    void a_day_is_from_its_first_second_to_its_last() {
        assertThat(names.of(-1)).isEqualTo("1969-12-31");
        assertThat(names.of(0)).isEqualTo("1970-01-01");
        assertThat(names.of(A_DAY - 1)).isEqualTo("1970-01-01");
        assertThat(names.of(A_DAY)).isEqualTo("1970-01-02");
    }
}
