package dev.storybrief.render.output;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what days are called: news is of a few of them, and to name one anew takes ten times as long.
 *
 * <p>Safe to share among threads. Each may put a name of its own where another just did; they say the same.
 */
public final class DayNames {
    static final long SECONDS_A_DAY = 24 * 60 * 60;

    private static final int KEPT = 64;

    private final LongFunction<String> naming;
    private final @Nullable Named[] kept = new Named[KEPT];

    /**
     * Starts with none.
     *
     * @param naming gives the name of a day that is counted from 1970-01-01, always the same
     */
    public DayNames(LongFunction<String> naming) {
        this.naming = naming;
    }

    /**
     * {@return the name of the day that a second is of}
     *
     * @param second counted from the start of 1970-01-01, where the day is
     */
    public String of(long second) {
        long epochDay = Math.floorDiv(second, SECONDS_A_DAY);
        int slot = (int) epochDay & (KEPT - 1);
        Named named = kept[slot];
        if (named == null || named.epochDay != epochDay) {
            named = new Named(epochDay, naming.apply(epochDay));
            kept[slot] = named;
        }
        return named.name;
    }

    private record Named(long epochDay, String name) {}
}
