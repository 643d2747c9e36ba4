package dev.storybrief.newsdesk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Returns the time of the system, or the one that a test has set. */
final class MovableClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    void set(Instant now) {
        ahead = Duration.between(Instant.now(), now);
    }

    void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
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
