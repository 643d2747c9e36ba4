package dev.storybrief.model.text;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses and formats timestamps by the grammar of RFC 3339, section 5.6. {@code T} and {@code Z} may be in lower case; digits
 * past the nanosecond are dropped. Java's time scale has no leap seconds: each, with any fraction, becomes the last
 * nanosecond of the second before it, so that it is neither before what precedes it nor after what follows.
 */
public final class Rfc3339 {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");
    private static final int SECONDS_PER_DAY = 86_400;
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)"
                    + "(?:\\.(\\d{1,9}+)\\d*+)?([Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)");

    private Rfc3339() {}

    /**
     * {@return a time in UTC, with 0, 3, 6 or 9 digits of a fraction}
     *
     * @param at in any year; RFC 3339 knows those from 0000 to 9999 alone
     */
    public static String format(Instant at) {
        if (!canDenote(at) || at.getNano() != 0) {
            return at.toString();
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(at.getEpochSecond(), (long) SECONDS_PER_DAY));
        int second = Math.floorMod(at.getEpochSecond(), SECONDS_PER_DAY);
        byte[] text = "0000-00-00T00:00:00Z".getBytes(StandardCharsets.ISO_8859_1);
        put(day.getYear(), text, 3);
        put(day.getMonthValue(), text, 6);
        put(day.getDayOfMonth(), text, 9);
        put(second / 3600, text, 12);
        put(second / 60 % 60, text, 15);
        put(second % 60, text, 18);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** Writes the digits of a number from the last one, which has an index in the text. */
    private static void put(int number, byte[] text, int last) {
        int i = last;
        for (int rest = number; rest > 0; rest /= 10) {
            text[i--] = (byte) ('0' + rest % 10);
        }
    }

    /** {@return the instant that a timestamp denotes, or {@code null} for any other string and outside the years 0000–9999 UTC} */
    public static @Nullable Instant parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        long days;
        try {
            days = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
        } catch (DateTimeException e) {
            return null;
        }
        int second = number(text, 17, 19);
        long seconds = days * SECONDS_PER_DAY + secondOfDay(text, 11) + second - offset(text, form.start(2));
        boolean isLeapSecond = second == 60;
        if (isLeapSecond && Math.floorMod(seconds, SECONDS_PER_DAY) != 0) {
            return null; // a leap second is the last of a day in UTC
        }
        Instant instant = isLeapSecond
                ? Instant.ofEpochSecond(seconds).minusNanos(1)
                : Instant.ofEpochSecond(seconds, nanos(form.group(1)));
        return canDenote(instant) ? instant : null;
    }

    /** {@return whether a timestamp can denote an instant: whether it is in the years 0000–9999 UTC} */
    public static boolean canDenote(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(AFTER_LAST);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static int secondOfDay(String text, int hour) {
        return number(text, hour, hour + 2) * 3600 + number(text, hour + 3, hour + 5) * 60;
    }

    private static int offset(String text, int at) {
        return switch (text.charAt(at)) {
            case '+' -> secondOfDay(text, at + 1);
            case '-' -> -secondOfDay(text, at + 1);
            default -> 0;
        };
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }
}
