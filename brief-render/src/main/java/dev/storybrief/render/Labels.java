package dev.storybrief.render;

import static java.util.Map.entry;

import dev.storybrief.model.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds the labels of one language, and says numbers, dates and durations in it.
 *
 * <p>The bundle of the language itself, without the JDK's fallback to the language of the JVM: what is missing is
 * English, and says so.
 */
final class Labels {
    /** The languages that there is a bundle in, each with the script that it is written in there. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            entry("ar", "Arab"),
            entry("de", "Latn"),
            entry("en", "Latn"),
            entry("es", "Latn"),
            entry("fr", "Latn"),
            entry("he", "Hebr"),
            entry("hi", "Deva"),
            entry("it", "Latn"),
            entry("ja", "Jpan"),
            entry("ko", "Kore"),
            entry("nl", "Latn"),
            entry("pl", "Latn"),
            entry("pt", "Latn"),
            entry("zh", "Hans"));

    private static final Set<String> COUNTRIES_OF_TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");
    private static final Map<String, Labels> LOADED = new ConcurrentHashMap<>();
    private static final String[] DURATION_UNITS = {"day", "hour", "minute"};

    private final String language;
    private final BriefView.Language asLanguage;
    private final Map<String, Label> labels = new HashMap<>();
    private final DatePattern day;
    private final DatePattern month;
    private final DatePattern year;

    private Labels(String language) {
        this.language = language;
        this.asLanguage = TextLanguage.of(language);
        String name = "labels_" + language + ".properties";
        Properties bundle = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        bundle.stringPropertyNames().forEach(key -> labels.put(key, Label.of(bundle.getProperty(key))));
        String[] months = text("date.months").split(" ");
        String[] days = new String[31];
        Arrays.setAll(days, i -> i == 0 ? text("date.first") : Integer.toString(i + 1));
        day = new DatePattern(text("date.day"), days, months);
        month = new DatePattern(text("date.month"), days, months);
        year = new DatePattern(text("date.year"), days, months);
    }

    /** {@return the labels in a language, or in English where there are none} */
    static Labels in(Locale locale) {
        return of(isSupported(locale) ? languageOf(locale) : "en");
    }

    /** {@return the labels in the language of a tag, well-formed or not} */
    static Labels forTag(String tag) {
        return LANGUAGES.containsKey(tag) ? of(tag) : in(Locale.forLanguageTag(tag));
    }

    private static Labels of(String language) {
        Labels loaded = LOADED.get(language);
        return loaded != null ? loaded : LOADED.computeIfAbsent(language, Labels::new);
    }

    /** Labels in a script that a reader may not read are worse than English ones, as for Chinese in traditional characters. */
    private static boolean isSupported(Locale locale) {
        String script = LANGUAGES.get(languageOf(locale));
        if (script == null || !locale.getScript().isEmpty()) {
            return locale.getScript().equals(script);
        }
        return !script.equals("Hans") || !COUNTRIES_OF_TRADITIONAL_CHINESE.contains(locale.getCountry());
    }

    /** A JVM with {@code -Djava.locale.useOldISOCodes=true} turns every {@code he} into {@code iw}. */
    private static String languageOf(Locale locale) {
        return locale.getLanguage().equals("iw") ? "he" : locale.getLanguage();
    }

    BriefView.Language asLanguage() {
        return asLanguage;
    }

    String text(String key) {
        return label(key).whole;
    }

    /** {@return a label with a name, number or date in it} */
    String text(String key, String value) {
        Label label = label(key);
        return label.isWhole() ? label.whole : label.before.concat(value).concat(label.after);
    }

    /** {@return a label in the form that goes with a number, with the number in it} */
    String counted(String key, long number) {
        return text(key + "." + PluralForm.of(language, number), Long.toString(number));
    }

    /** {@return a label around a name} */
    BriefView.Phrase phrase(String key, String name) {
        Label label = label(key);
        return label.isWhole()
                ? new BriefView.Phrase(label.whole, "", "")
                : new BriefView.Phrase(label.before, name, label.after);
    }

    /** {@return what a pattern of the language puts between two texts} */
    String between(String key) {
        return label(key).between;
    }

    private Label label(String key) {
        Label label = labels.get(key);
        if (label == null) {
            throw new IllegalStateException("labels_" + language + ".properties lacks " + key);
        }
        return label;
    }

    /** {@return a date as precisely as it is known} */
    String date(PartialDate.Precision precision, LocalDate date) {
        DatePattern pattern = switch (precision) {
            case DAY -> day;
            case MONTH -> month;
            case YEAR -> year;
        };
        return pattern.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** {@return a duration in its two greatest units, such as <i>1h 5m</i>; at least a minute} */
    String duration(Duration duration) {
        long minutes = Math.max(1, duration.toMinutes());
        long[] counts = {minutes / (24 * 60), minutes / 60 % 24, minutes % 60};
        StringBuilder text = new StringBuilder();
        for (int i = 0, first = -1; i < counts.length && (first < 0 || i <= first + 1); i++) {
            if (counts[i] > 0) {
                text.append(text.isEmpty() ? "" : between("duration.joined"))
                        .append(counted("duration." + DURATION_UNITS[i], counts[i]));
            }
            first = first < 0 && counts[i] > 0 ? i : first;
        }
        return text.toString();
    }

    /**
     * Holds a label cut where something is put into it: once, and not for every brief again.
     *
     * @param before what stands before <code>{0}</code>; all of a label that takes nothing
     * @param after what stands after it
     * @param between what stands after it and before <code>{1}</code>
     */
    private record Label(String whole, String before, String after, String between) {
        static Label of(String whole) {
            int first = whole.indexOf("{0}");
            int second = whole.indexOf("{1}");
            return new Label(
                    whole,
                    first < 0 ? whole : whole.substring(0, first),
                    first < 0 ? "" : whole.substring(first + 3),
                    first < 0 || second < first ? "" : whole.substring(first + 3, second));
        }

        boolean isWhole() {
            return before.length() == whole.length();
        }
    }
}
