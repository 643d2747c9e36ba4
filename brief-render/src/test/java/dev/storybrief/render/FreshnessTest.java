package dev.storybrief.render;

import static dev.storybrief.render.Briefs.COLLECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    @ParameterizedTest
    @CsvSource({
        "-60, FRESH",
        "0, FRESH",
        "86399, FRESH",
        "86400, RECENT",
        "604799, RECENT",
        "604800, STALE",
        "99999999, STALE"
    })
    void freshness_counts_from_the_collection_by_the_clock(long age, Freshness freshness) {
        assertThat(meta(at(COLLECTED.plusSeconds(age)), BRIEF).freshness().level())
                .isEqualTo(freshness);
    }

    @Test
    void a_brief_from_more_than_a_day_ahead_has_no_badge() throws IOException {
        assertThat(meta(at(COLLECTED.minus(Duration.ofDays(1))), BRIEF)
                        .freshness()
                        .level())
                .isEqualTo(Freshness.FRESH);
        assertThat(meta(at(COLLECTED.minus(Duration.ofDays(1)).minusNanos(1)), BRIEF)
                        .freshness())
                .isNull();
        StoryBrief updatedAhead =
                Briefs.small().updatedAt(COLLECTED.plus(Duration.ofDays(2))).build();
        assertThat(meta(at(COLLECTED), updatedAhead).freshness()).isNull();
        assertThat(meta(at(COLLECTED), Cases.of("22-future.json")).freshness()).isNull();
    }

    @Test
    void an_update_makes_a_brief_fresh_again() {
        StoryBrief updated =
                Briefs.small().updatedAt(COLLECTED.plusSeconds(900_000)).build();

        StoryView.Meta meta = meta(at(COLLECTED.plusSeconds(900_100)), updated);

        assertThat(meta.freshness().level()).isEqualTo(Freshness.FRESH);
        assertThat(meta.updated().label()).isEqualTo("Updated 8 Apr 2026");
    }

    @Test
    void the_view_knows_when_the_freshness_changes_next() {
        Duration day = Duration.ofDays(1);
        assertThat(changesAt(COLLECTED, BRIEF)).isEqualTo(COLLECTED.plus(day));
        assertThat(changesAt(COLLECTED.plus(day), BRIEF)).isEqualTo(COLLECTED.plus(day.multipliedBy(7)));
        assertThat(changesAt(COLLECTED.plus(day.multipliedBy(7)), BRIEF)).isNull();
        assertThat(changesAt(COLLECTED, Briefs.small().collectedAt(null).build()))
                .isNull();
        assertThat(changesAt(COLLECTED, Briefs.small().status(Status.CANCELED).build()))
                .isNull();
        assertThat(changesAt(COLLECTED, Briefs.small().collectedAt(Instant.MAX).build()))
                .isEqualTo(Instant.MAX.minus(day));
    }

    @Test
    void a_brief_that_is_dated_ahead_changes_when_it_gets_a_badge() {
        Instant before = COLLECTED.minus(Duration.ofDays(3));

        Instant changesAt = changesAt(before, BRIEF);

        assertThat(changesAt).isEqualTo(COLLECTED.minus(Duration.ofDays(1)));
        assertThat(meta(at(changesAt.minusNanos(1)), BRIEF).freshness()).isNull();
        assertThat(meta(at(changesAt), BRIEF).freshness()).isNotNull();
    }

    @Test
    void the_bounds_of_freshness_can_be_set() {
        Presentation hasty = at(COLLECTED.plusSeconds(3601)).toBuilder()
                .freshness(Duration.ofMinutes(10), Duration.ofHours(1))
                .build();

        assertThat(meta(hasty, BRIEF).freshness().level()).isEqualTo(Freshness.STALE);
    }

    @ParameterizedTest
    @CsvSource({"PT2H, PT1H", "PT0S, PT1H", "PT-1S, PT1H", "PT0S, PT0S"})
    void bounds_of_freshness_that_are_out_of_order_are_refused(Duration freshFor, Duration recentFor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presentation.builder().freshness(freshFor, recentFor))
                .withMessage("freshFor is " + freshFor + " and recentFor " + recentFor
                        + "; set freshFor above zero and recentFor no shorter");
    }

    private static @Nullable Instant changesAt(Instant now, StoryBrief brief) {
        return at(now).view(brief).changesAt();
    }

    private static StoryView.Meta meta(Presentation presentation, StoryBrief brief) {
        return Briefs.story(presentation, brief).head().meta();
    }

    private static Presentation at(Instant now) {
        return Presentation.builder().clock(Clock.fixed(now, ZoneOffset.UTC)).build();
    }
}
