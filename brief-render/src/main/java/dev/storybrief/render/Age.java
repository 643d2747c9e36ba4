package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Rates how old a brief is, by the clock of a presentation.
 *
 * @param badge {@code null} for a brief without a date, and for one that is dated too far ahead
 * @param changesAt when the badge appears or changes by the passing of time alone; {@code null} if it never does
 */
record Age(
        BriefView.@Nullable FreshnessBadge badge, @Nullable Instant changesAt) {
    /** A brief that is dated further ahead has a wrong date, or the clock is wrong. */
    private static final Duration AHEAD = Duration.ofDays(1);

    static Age of(StoryBrief brief, Presentation presentation, Labels labels) {
        Instant freshFrom = brief.updatedAt() == null ? brief.collectedAt() : brief.updatedAt();
        if (freshFrom == null) {
            return new Age(null, null);
        }
        Instant now = presentation.clock.instant();
        if (plus(now, AHEAD).isBefore(freshFrom)) {
            return new Age(null, freshFrom.minus(AHEAD));
        }
        Instant freshUntil = plus(freshFrom, presentation.freshFor);
        Instant recentUntil = plus(freshFrom, presentation.recentFor);
        if (now.isBefore(freshUntil)) {
            return of(Freshness.FRESH, labels.text(Label.FRESHNESS_FRESH), freshUntil);
        }
        if (now.isBefore(recentUntil)) {
            return of(Freshness.RECENT, labels.text(Label.FRESHNESS_RECENT), recentUntil);
        }
        return of(Freshness.STALE, labels.text(Label.FRESHNESS_STALE), Instant.MAX);
    }

    private static Age of(Freshness level, String label, Instant until) {
        return new Age(new BriefView.FreshnessBadge(level, label), until.equals(Instant.MAX) ? null : until);
    }

    private static Instant plus(Instant at, Duration duration) {
        boolean isInReach = at.getEpochSecond() < Instant.MAX.getEpochSecond() - duration.toSeconds() - 1;
        return isInReach ? at.plus(duration) : Instant.MAX;
    }
}
