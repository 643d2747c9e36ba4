package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a date as precisely as it is known: a year, a month or a day, in the years 0001–9999 of the proleptic Gregorian
 * calendar. Written as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD} (EDTF, ISO 8601-2, level 0).
 *
 * <p>Immutable. Two partial dates are equal if they are the same date of the same precision.
 */
public final class PartialDate {
    /** Lists how much of a date may be known. */
    public enum Precision {
        /** The year alone. */
        YEAR("YYYY"),
        /** Year and month. */
        MONTH("YYYY-MM"),
        /** The whole date. */
        DAY("YYYY-MM-DD");

        private final int length;

        Precision(String form) {
            this.length = form.length();
        }
    }

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private final LocalDate earliest;
    private final Precision precision;
    private final String text;

    private PartialDate(LocalDate earliest, Precision precision, String text) {
        this.earliest = earliest;
        this.precision = precision;
        this.text = text;
    }

    /**
     * {@return a year}
     *
     * @param year 1–9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year) {
        return of(year, 1, 1, Precision.YEAR);
    }

    /**
     * {@return a month of a year}
     *
     * @param year 1–9999
     * @param month 1–12
     * @throws IllegalArgumentException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        return of(year, month, 1, Precision.MONTH);
    }

    /**
     * {@return a day}
     *
     * @param year 1–9999
     * @param month 1–12
     * @param day 1–31
     * @throws IllegalArgumentException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return of(year, month, day, Precision.DAY);
    }

    private static PartialDate of(int year, int month, int day, Precision precision) {
        LocalDate earliest = date(year, month, day);
        return new PartialDate(earliest, precision, earliest.toString().substring(0, precision.length));
    }

    private static LocalDate date(int year, int month, int day) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year is outside 0001 to 9999");
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such date; use a real one", e);
        }
    }

    /**
     * {@return the date that a string is}
     *
     * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
     * @throws IllegalArgumentException if the string is not a real date in one of these forms
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a partial date is YYYY, YYYY-MM or YYYY-MM-DD");
        }
        String month = form.group(2);
        String day = form.group(3);
        LocalDate earliest = date(number(form.group(1)), number(month), number(day));
        return new PartialDate(
                earliest, month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY, text);
    }

    /** {@return the number of a year, month or day; the first where it is not known} */
    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** {@return how much of the date is known} */
    public Precision precision() {
        return precision;
    }

    /** {@return the first day that it can mean} */
    public LocalDate earliest() {
        return earliest;
    }

    /** {@return the last day that it can mean} */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> LocalDate.of(earliest.getYear(), 12, 31);
            case MONTH -> YearMonth.from(earliest).atEndOfMonth();
            case DAY -> earliest;
        };
    }

    /**
     * {@return whether every day that this date can mean is before every day that the other can mean}
     *
     * @param other the date to compare with
     */
    public boolean isSurelyBefore(PartialDate other) {
        return latest().isBefore(other.earliest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && precision == date.precision && earliest.equals(date.earliest);
    }

    @Override
    public int hashCode() {
        return 31 * earliest.hashCode() + precision.hashCode();
    }

    /** {@return the date as the format writes it, as precise as it was given} */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
