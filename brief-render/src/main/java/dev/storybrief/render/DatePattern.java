package dev.storybrief.render;

/**
 * Puts dates together as a pattern of a language says, and not by {@code DateTimeFormatter}: it is faster by far, and the
 * same on every JDK.
 */
final class DatePattern {
    private static final int MOST_FIELDS = 3;

    private final String[] words = new String[MOST_FIELDS + 1];
    private final char[] fields = new char[MOST_FIELDS];
    private final String[] days;
    private final String[] months;

    /**
     * Takes a pattern to pieces, once.
     *
     * @param pattern <code>{d}</code> for the day, <code>{m}</code> for the month and <code>{y}</code> for the year, each at
     *     most once
     * @param days what the days of a month are called
     * @param months what the months of a year are called
     */
    DatePattern(String pattern, String[] days, String[] months) {
        this.days = days;
        this.months = months;
        int from = 0;
        for (int i = 0; i < MOST_FIELDS; i++) {
            int field = pattern.indexOf('{', from);
            words[i] = field < 0 ? pattern.substring(from) : pattern.substring(from, field);
            fields[i] = field < 0 ? ' ' : pattern.charAt(field + 1);
            from = field < 0 ? pattern.length() : field + "{d}".length();
        }
        words[MOST_FIELDS] = pattern.substring(from);
    }

    /** {@return a date, in one expression: the JIT makes one string of it, without a builder} */
    String of(int year, int month, int day) {
        return words[0]
                + field(0, year, month, day)
                + words[1]
                + field(1, year, month, day)
                + words[2]
                + field(2, year, month, day)
                + words[3];
    }

    private String field(int i, int year, int month, int day) {
        return switch (fields[i]) {
            case 'd' -> days[day - 1];
            case 'm' -> months[month - 1];
            case 'y' -> Integer.toString(year);
            default -> "";
        };
    }
}
