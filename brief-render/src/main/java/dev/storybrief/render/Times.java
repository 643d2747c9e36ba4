package dev.storybrief.render;

import dev.storybrief.model.PartialDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Says dates and points in time, as precisely as they are known. */
final class Times {
    private static final long SECONDS_A_DAY = 24 * 60 * 60;
    private static final long YEAR_0 = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_A_DAY;
    private static final long YEAR_10000 = LocalDate.of(10000, 1, 1).toEpochDay() * SECONDS_A_DAY;

    private Times() {}

    static BriefView.Time of(Instant at, Presentation presentation, Labels labels) {
        return new BriefView.Time(day(at, presentation, labels), datetime(at));
    }

    /**
     * {@return a point in time for machines: HTML's {@code time} element knows milliseconds, and nothing finer}
     *
     * <p>In whole seconds and years of four digits it is put together here: {@code Instant.toString} takes six times the
     * memory, and a brief has several.
     */
    static String datetime(Instant at) {
        boolean isPlain = at.getNano() < 1_000_000 && at.getEpochSecond() >= YEAR_0 && at.getEpochSecond() < YEAR_10000;
        if (!isPlain) {
            return at.truncatedTo(ChronoUnit.MILLIS).toString();
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(at.getEpochSecond(), SECONDS_A_DAY));
        int second = (int) Math.floorMod(at.getEpochSecond(), SECONDS_A_DAY);
        StringBuilder datetime = new StringBuilder("0000-00-00T00:00:00Z".length());
        twoDigits(datetime, day.getYear() / 100);
        twoDigits(datetime, day.getYear() % 100);
        twoDigits(datetime.append('-'), day.getMonthValue());
        twoDigits(datetime.append('-'), day.getDayOfMonth());
        twoDigits(datetime.append('T'), second / 3600);
        twoDigits(datetime.append(':'), second / 60 % 60);
        twoDigits(datetime.append(':'), second % 60);
        return datetime.append('Z').toString();
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    static String day(Instant at, Presentation presentation, Labels labels) {
        try {
            return labels.day(at.atZone(presentation.zone()));
        } catch (DateTimeException e) {
            return at.toString(); // past the years that a calendar of the JDK has
        }
    }

    static BriefView.@Nullable Time of(@Nullable PartialDate date, Labels labels) {
        return date == null ? null : new BriefView.Time(text(date, labels), date.toString());
    }

    static String text(PartialDate date, Labels labels) {
        String pattern = switch (date.precision()) {
            case YEAR -> "date.year";
            case MONTH -> "date.month";
            case DAY -> "date.day";
        };
        return labels.date(
                pattern,
                date.earliest().getYear(),
                date.earliest().getMonthValue(),
                date.earliest().getDayOfMonth());
    }
}
