package dev.storybrief.render.output;

import java.time.Instant;
import java.time.LocalDate;

/** Writes points in time for machines (RFC 3339, section 5.6), in UTC. */
public final class Rfc3339 {
    private static final long SECONDS_A_DAY = 24 * 60 * 60;
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_A_DAY;
    private static final long YEAR_10000 = LocalDate.of(10000, 1, 1).toEpochDay() * SECONDS_A_DAY;

    private Rfc3339() {}

    /**
     * {@return what {@code Instant.toString} gives}
     *
     * <p>In whole seconds and years of four digits it is put together here, since {@code Instant.toString} takes six times
     * the memory, and a brief has several.
     */
    public static String format(Instant at) {
        long seconds = at.getEpochSecond();
        if (at.getNano() != 0 || seconds < YEAR_0 || seconds >= YEAR_10000) {
            return at.toString();
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, SECONDS_A_DAY));
        int second = (int) Math.floorMod(seconds, SECONDS_A_DAY);
        StringBuilder text = new StringBuilder("0000-00-00T00:00:00Z".length());
        twoDigits(text, day.getYear() / 100);
        twoDigits(text, day.getYear() % 100);
        twoDigits(text.append('-'), day.getMonthValue());
        twoDigits(text.append('-'), day.getDayOfMonth());
        twoDigits(text.append('T'), second / 3600);
        twoDigits(text.append(':'), second / 60 % 60);
        twoDigits(text.append(':'), second % 60);
        return text.append('Z').toString();
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
