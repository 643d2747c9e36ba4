package dev.storybrief.render;

import java.util.Arrays;

/** Formats dates by a pattern of a language. {@code DateTimeFormatter} is not used: its output differs between JDKs. */
final class DatePattern {
    private static final int MOST_FIELDS = 3;

    /** The first of a hundred years whose names are kept, since most dates of briefs are in them. */
    private static final int FIRST_YEAR = 1970;

    private final String start;
    private final char[] fields = new char[MOST_FIELDS];
    private final String[] days;
    private final String[] months;
    private final String[] years;
    private final String afterYear;

    /**
     * Splits a pattern: what follows the day or the month becomes part of its name, so that a date has few pieces.
     *
     * @param pattern <code>{d}</code> for the day, <code>{m}</code> for the month and <code>{y}</code> for the year, each at
     *     most once
     * @param days what the days of a month are called
     * @param months what the months of a year are called
     */
    DatePattern(String pattern, String[] days, String[] months) {
        String[] pieces = pattern.split("\\{", -1);
        String afterDay = "";
        String afterMonth = "";
        String afterYear = "";
        for (int i = 1; i < pieces.length; i++) {
            String after = pieces[i].substring("d}".length());
            fields[i - 1] = pieces[i].charAt(0);
            switch (fields[i - 1]) {
                case 'd' -> afterDay = after;
                case 'm' -> afterMonth = after;
                default -> afterYear = after;
            }
        }
        this.start = pieces[0];
        this.days = each(days, afterDay);
        this.months = each(months, afterMonth);
        String[] usualYears = new String[100];
        Arrays.setAll(usualYears, i -> Integer.toString(FIRST_YEAR + i));
        this.years = each(usualYears, afterYear);
        this.afterYear = afterYear;
    }

    private static String[] each(String[] names, String after) {
        if (after.isEmpty()) {
            return names;
        }
        String[] each = new String[names.length];
        Arrays.setAll(each, i -> names[i] + after);
        return each;
    }

    /** {@return a date by the pattern} */
    String of(int year, int month, int day) {
        return start + field(0, year, month, day) + field(1, year, month, day) + field(2, year, month, day);
    }

    private String field(int i, int year, int month, int day) {
        return switch (fields[i]) {
            case 'd' -> days[day - 1];
            case 'm' -> months[month - 1];
            case 'y' ->
                year >= FIRST_YEAR && year < FIRST_YEAR + years.length ? years[year - FIRST_YEAR] : year + afterYear;
            default -> "";
        };
    }
}
