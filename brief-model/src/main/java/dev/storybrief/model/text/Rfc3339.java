package dev.storybrief.model.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Parses timestamps by the grammar of RFC 3339, section 5.6. {@code T} and {@code Z} may be in lower case; digits
 * past the nanosecond are dropped. Java's time scale has no leap seconds: each, with any fraction, becomes the last
 * nanosecond of the second before it, so that it is neither before what precedes it nor after what follows.
 */
public final class Rfc3339 {
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int SHORTEST = "0000-00-00T00:00:00Z".length();

    private Rfc3339() {}

    /** {@return the instant that a timestamp denotes, or {@code null} for any other string and outside the years 0000–9999 UTC} */
    public static @Nullable Instant parse(String text) {
        if (text.length() < SHORTEST
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || (text.charAt(10) | 0x20) != 't'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return null;
        }
        int hour = number(text, 11, 13, 23);
        int minute = number(text, 14, 16, 59);
        int second = number(text, 17, 19, 60);
        int year = number(text, 0, 4, 9999);
        int month = number(text, 5, 7, 12);
        int day = number(text, 8, 10, 31);
        if ((hour | minute | second | year | month | day) < 0) {
            return null;
        }
        int zone = endOfFraction(text);
        if (zone < 0) {
            return null;
        }
        int offset = offset(text, zone);
        if (offset == Integer.MIN_VALUE) {
            return null;
        }
        long days;
        try {
            days = LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return null;
        }
        long seconds = days * SECONDS_PER_DAY + hour * 3600L + minute * 60L + second - offset;
        boolean isLeapSecond = second == 60;
        if (isLeapSecond && Math.floorMod(seconds, SECONDS_PER_DAY) != 0) {
            return null; // a leap second is the last of a day in UTC
        }
        Instant instant = isLeapSecond
                ? Instant.ofEpochSecond(seconds).minusNanos(1)
                : Instant.ofEpochSecond(seconds, nanos(text, zone));
        return isInYears0To9999(instant) ? instant : null;
    }

    private static boolean isInYears0To9999(Instant instant) {
        long day = Math.floorDiv(instant.getEpochSecond(), (long) SECONDS_PER_DAY);
        return day >= LocalDate.of(0, 1, 1).toEpochDay()
                && day <= LocalDate.of(9999, 12, 31).toEpochDay();
    }

    private static int number(String text, int from, int to, int max) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number <= max ? number : -1;
    }

    private static int endOfFraction(String text) {
        if (text.charAt(19) != '.') {
            return 19;
        }
        int end = 20;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end > 20 && end < text.length() ? end : -1;
    }

    private static int nanos(String text, int end) {
        int nanos = 0;
        for (int i = 20; i < 29; i++) {
            nanos = nanos * 10 + (i < end ? text.charAt(i) - '0' : 0);
        }
        return end == 19 ? 0 : nanos;
    }

    private static int offset(String text, int at) {
        char sign = text.charAt(at);
        if ((sign | 0x20) == 'z' && text.length() == at + 1) {
            return 0;
        }
        if ((sign != '+' && sign != '-') || text.length() != at + 6 || text.charAt(at + 3) != ':') {
            return Integer.MIN_VALUE;
        }
        int hours = number(text, at + 1, at + 3, 23);
        int minutes = number(text, at + 4, at + 6, 59);
        if (hours < 0 || minutes < 0) {
            return Integer.MIN_VALUE;
        }
        int seconds = hours * 3600 + minutes * 60;
        return sign == '+' ? seconds : -seconds;
    }
}
