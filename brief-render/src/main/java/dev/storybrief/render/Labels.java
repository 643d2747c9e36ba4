package dev.storybrief.render;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import dev.storybrief.model.PartialDate;
import dev.storybrief.render.output.DayNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
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

    private final String language;
    private final BriefView.Language asLanguage;
    private final Map<Label, Wording> wordings = new EnumMap<>(Label.class);
    private final Map<Label.Counted, Map<PluralForm, Wording>> counted = new EnumMap<>(Label.Counted.class);
    private final DatePattern day;
    private final DatePattern month;
    private final DatePattern year;
    private final DayNames dayNames;

    private Labels(String language) {
        this.language = language;
        this.asLanguage = TextLanguage.of(language);
        Properties bundle = bundle(language);
        for (Label label : Label.values()) {
            wordings.put(label, Wording.of(required(bundle, Label.key(label))));
        }
        for (Label.Counted label : Label.Counted.values()) {
            counted.put(label, forms(bundle, Label.key(label)));
        }
        String[] months = required(bundle, "date-months").split(" ");
        String[] days = new String[31];
        Arrays.setAll(days, i -> i == 0 ? required(bundle, "date-first") : Integer.toString(i + 1));
        day = new DatePattern(required(bundle, "date-day"), days, months);
        month = new DatePattern(required(bundle, "date-month"), days, months);
        year = new DatePattern(required(bundle, "date-year"), days, months);
        dayNames = new DayNames(epochDay -> date(PartialDate.Precision.DAY, LocalDate.ofEpochDay(epochDay)));
    }

    private static Properties bundle(String language) {
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
        return bundle;
    }

    private String required(Properties bundle, String key) {
        String wording = bundle.getProperty(key);
        if (wording == null) {
            throw new IllegalStateException("labels_" + language + ".properties lacks " + key);
        }
        return wording;
    }

    private static Map<PluralForm, Wording> forms(Properties bundle, String key) {
        Map<PluralForm, Wording> forms = new EnumMap<>(PluralForm.class);
        for (PluralForm form : PluralForm.values()) {
            String wording = bundle.getProperty(key + "." + Label.key(form));
            if (wording != null) { // not every language has every form
                forms.put(form, Wording.of(wording));
            }
        }
        return forms;
    }

    /** {@return the labels in a language, or in English where there are none} */
    static Labels in(Locale locale) {
        return of(isSupported(locale) ? languageOf(locale) : "en");
    }

    /** {@return the labels in the language of a tag, well-formed or not} */
    static Labels forTag(String tag) {
        Labels loaded = LOADED.get(tag);
        return loaded != null ? loaded : in(Locale.forLanguageTag(tag));
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

    String text(Label label) {
        return wording(label).whole;
    }

    /** {@return a label with a name, number or date in it} */
    String text(Label label, String value) {
        return wording(label).with(value);
    }

    /** {@return a label in the form that goes with a number, with the number in it} */
    String counted(Label.Counted label, long number) {
        Map<PluralForm, Wording> forms = requireNonNull(counted.get(label));
        return requireNonNull(forms.get(PluralForm.of(language, number))).with(Long.toString(number));
    }

    /** {@return a label around a name} */
    BriefView.Phrase phrase(Label label, String name) {
        Wording wording = wording(label);
        return wording.isWhole()
                ? new BriefView.Phrase(wording.whole, "", "")
                : new BriefView.Phrase(wording.before, name, wording.after);
    }

    /** {@return a label followed by a name, by a pattern that takes both} */
    BriefView.Phrase phrase(Label pattern, String label, String name) {
        Wording wording = wording(pattern);
        return new BriefView.Phrase(wording.before + label + wording.between, name, wording.end);
    }

    /** {@return what a pattern of the language puts between two texts} */
    String between(Label label) {
        return wording(label).between;
    }

    private Wording wording(Label label) {
        return requireNonNull(wordings.get(label));
    }

    /**
     * {@return the day that a second is of}
     *
     * @param second counted from the start of 1970-01-01, where the day is
     * @throws java.time.DateTimeException if it is past the years that a calendar of the JDK has
     */
    String day(long second) {
        return dayNames.of(second);
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

    /** {@return so many minutes in the two greatest units, such as <i>1h 5m</i>; at least one} */
    String duration(long minutes) {
        long days = minutes / (24 * 60);
        long hours = minutes / 60 % 24;
        if (days > 0) {
            return joined(Label.Counted.DURATION_DAY, days, Label.Counted.DURATION_HOUR, hours);
        }
        if (hours > 0) {
            return joined(Label.Counted.DURATION_HOUR, hours, Label.Counted.DURATION_MINUTE, minutes % 60);
        }
        return counted(Label.Counted.DURATION_MINUTE, Math.max(1, minutes));
    }

    private String joined(Label.Counted greater, long number, Label.Counted lesser, long rest) {
        String text = counted(greater, number);
        return rest == 0 ? text : text + between(Label.DURATION_JOINED) + counted(lesser, rest);
    }

    /**
     * Holds a label cut where something is put into it: once, and not for every brief again.
     *
     * @param before what stands before <code>{0}</code>; all of a label that takes nothing
     * @param after what stands after it
     * @param between what stands after it and before <code>{1}</code>
     * @param end what stands after <code>{1}</code>
     */
    private record Wording(String whole, String before, String after, String between, String end) {
        static Wording of(String whole) {
            int first = whole.indexOf("{0}");
            int second = whole.indexOf("{1}");
            return new Wording(
                    whole,
                    first < 0 ? whole : whole.substring(0, first),
                    first < 0 ? "" : whole.substring(first + 3),
                    first < 0 || second < first ? "" : whole.substring(first + 3, second),
                    second < 0 ? "" : whole.substring(second + 3));
        }

        boolean isWhole() {
            return before.length() == whole.length();
        }

        String with(String value) {
            return isWhole() ? whole : before.concat(value).concat(after);
        }
    }
}
