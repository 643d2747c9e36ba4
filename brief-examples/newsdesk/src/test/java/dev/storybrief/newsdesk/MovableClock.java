package dev.storybrief.newsdesk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Returns the time of the system, or the one that a test has set. */
final class MovableClock extends Clock {
    private volatile @Nullable Instant fixed;

    /** Stops the clock at a time. */
    void set(Instant now) {
        fixed = now;
    }

    void reset() {
        fixed = null;
    }

    @Override
    public Instant instant() {
        Instant now = fixed;
        return now == null ? Instant.now() : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a desk's clock is in UTC");
    }
}
