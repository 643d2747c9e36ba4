package dev.storybrief.render.output;

import java.time.Instant;
import java.time.LocalDate;

/** Writes points in time for machines (RFC 3339, section 5.6), in UTC. */
public final class Rfc3339 {
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay() * DayNames.SECONDS_A_DAY;
    private static final long YEAR_10000 = LocalDate.of(10000, 1, 1).toEpochDay() * DayNames.SECONDS_A_DAY;
    private static final DayNames DAYS =
            new DayNames(day -> LocalDate.ofEpochDay(day).toString());
    private static final String[] HOURS = numbers(24, "T", "");
    private static final String[] MINUTES = numbers(60, ":", "");
    private static final String[] SECONDS = numbers(60, ":", "Z");

    private Rfc3339() {}

    /**
     * {@return what {@code Instant.toString} gives}
     *
     * <p>In whole seconds and years of four digits it is put together here, since {@code Instant.toString} takes six times
     * the memory, and a brief has several. Its pieces are chosen first: the JIT makes one string of them then, without a
     * builder.
     */
    public static String format(Instant at) {
        long seconds = at.getEpochSecond();
        if (at.getNano() != 0 || seconds < YEAR_0 || seconds >= YEAR_10000) {
            return at.toString();
        }
        int second = (int) Math.floorMod(seconds, DayNames.SECONDS_A_DAY);
        String day = DAYS.of(seconds);
        String hour = HOURS[second / 3600];
        String minute = MINUTES[second / 60 % 60];
        String rest = SECONDS[second % 60];
        return day + hour + minute + rest;
    }

    private static String[] numbers(int count, String before, String after) {
        String[] numbers = new String[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = before + (i < 10 ? "0" : "") + i + after;
        }
        return numbers;
    }
}
