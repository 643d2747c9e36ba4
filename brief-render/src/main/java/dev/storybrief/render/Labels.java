package dev.storybrief.render;

import static java.util.Objects.requireNonNull;

import dev.storybrief.model.PartialDate;
import dev.storybrief.model.text.TextFile;
import dev.storybrief.render.language.LikelySubtags;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds the labels of one language, and formats numbers, dates and durations in it.
 *
 * <p>Bundles are read without the JDK's fallback to the language of the JVM: a language without a bundle gets English
 * labels, marked as English.
 */
final class Labels {
    /** The languages that have a bundle, {@code labels_….properties}. To add one, see CONTRIBUTING.md. */
    static final Set<String> LANGUAGES =
            Set.of("ar", "de", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt", "zh");

    private static final Set<String> COUNTRIES_OF_TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");
    private static final String FULL_STOPS = ".。।";
    private static final Map<String, Labels> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final BriefView.Wording wording;
    private final Map<Label, Pattern> patterns = new EnumMap<>(Label.class);
    private final Map<Label.Counted, Map<PluralForm, Pattern>> counted = new EnumMap<>(Label.Counted.class);
    private final Map<PartialDate.Precision, String> dates = new EnumMap<>(PartialDate.Precision.class);
    private final List<String> months;
    private final String firstDay;

    private Labels(String language) {
        this.language = language;
        String file = "labels_" + language + ".properties";
        Properties bundle = TextFile.properties(Labels.class.getResourceAsStream(file), file);
        for (Label label : Label.values()) {
            patterns.put(label, new Pattern(required(bundle, Label.key(label))));
        }
        for (Label.Counted label : Label.Counted.values()) {
            counted.put(label, forms(bundle, Label.key(label)));
        }
        wording = new BriefView.Wording(TextLanguage.of(language), between(Label.COLON), between(Label.SEPARATOR));
        for (PartialDate.Precision precision : PartialDate.Precision.values()) {
            dates.put(precision, required(bundle, "date-" + Label.key(precision)));
        }
        months = List.of(required(bundle, "date-months").split(" ", -1));
        firstDay = required(bundle, "date-first");
    }

    private String required(Properties bundle, String key) {
        String wording = bundle.getProperty(key);
        if (wording == null) {
            throw new IllegalStateException("labels_" + language + ".properties lacks " + key);
        }
        return wording;
    }

    private static Map<PluralForm, Pattern> forms(Properties bundle, String key) {
        Map<PluralForm, Pattern> forms = new EnumMap<>(PluralForm.class);
        for (PluralForm form : PluralForm.values()) {
            String wording = bundle.getProperty(key + "." + Label.key(form));
            if (wording != null) { // not every language has every form
                forms.put(form, new Pattern(wording));
            }
        }
        return forms;
    }

    /** {@return the labels in a language, or in English where there are none} */
    static Labels in(Locale locale) {
        String language = LikelySubtags.language(locale);
        return of(LANGUAGES.contains(language) && isInScriptOf(locale, language) ? language : "en");
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

    /** {@return whether a reader reads the script of a bundle, unlike one of Chinese in traditional characters} */
    private static boolean isInScriptOf(Locale locale, String language) {
        String script = locale.getScript();
        if (!script.isEmpty()) {
            return script.equals(LikelySubtags.script(Locale.forLanguageTag(language)));
        }
        return !language.equals("zh") || !COUNTRIES_OF_TRADITIONAL_CHINESE.contains(locale.getCountry());
    }

    /** {@return the language, and what stands between labels in it} */
    BriefView.Wording wording() {
        return wording;
    }

    String text(Label label) {
        return pattern(label).whole;
    }

    /** {@return a label with a name, number or date in it} */
    String text(Label label, String value) {
        return pattern(label).with(value);
    }

    /** {@return a label in the plural form of a number, with the number in it} */
    String counted(Label.Counted label, long number) {
        Map<PluralForm, Pattern> forms = requireNonNull(counted.get(label));
        return requireNonNull(forms.get(PluralForm.of(language, number))).with(Long.toString(number));
    }

    /** {@return a label around a name, without a full stop after a name that ends with one, such as <i>Example Inc.</i>} */
    BriefView.Phrase phrase(Label label, String name) {
        Pattern pattern = pattern(label);
        if (!pattern.hasPlaceholder()) {
            return pattern.alone;
        }
        String after = pattern.parts[1];
        boolean isStopped = !after.isEmpty() && FULL_STOPS.indexOf(after.charAt(0)) >= 0 && name.endsWith(".");
        return new BriefView.Phrase(pattern.parts[0], name, isStopped ? after.substring(1) : after);
    }

    /** {@return a label and a name, both put into a pattern} */
    BriefView.Phrase phrase(Label label, String first, String name) {
        String[] parts = pattern(label).parts;
        return new BriefView.Phrase(parts[0] + first + parts[1], name, parts[2]);
    }

    /** {@return the text that a pattern puts between its two arguments} */
    String between(Label label) {
        return pattern(label).parts[1];
    }

    private Pattern pattern(Label label) {
        return requireNonNull(patterns.get(label));
    }

    /**
     * {@return a date with as many of year, month and day as are known} It is not made by a {@code DateTimeFormatter}, whose
     * output differs between JDKs.
     */
    String date(PartialDate.Precision precision, LocalDate date) {
        return requireNonNull(dates.get(precision))
                .replace("{d}", date.getDayOfMonth() == 1 ? firstDay : Integer.toString(date.getDayOfMonth()))
                .replace("{m}", months.get(date.getMonthValue() - 1))
                .replace("{y}", Integer.toString(date.getYear()));
    }

    /** {@return minutes, at least one, in the two greatest units, such as <i>1h 5m</i>} */
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

    /** Holds a label, split at its placeholders once rather than for each brief. */
    private static final class Pattern {
        final String whole;

        /** The whole label as a phrase without a name, for a label without placeholders. */
        final BriefView.Phrase alone;

        /** The texts before, between and after the placeholders. */
        final String[] parts;

        Pattern(String whole) {
            this.whole = whole;
            alone = new BriefView.Phrase(whole, "", "");
            parts = whole.split("\\{[01]\\}", -1);
        }

        boolean hasPlaceholder() {
            return parts.length > 1;
        }

        String with(String value) {
            return hasPlaceholder() ? parts[0].concat(value).concat(parts[1]) : whole;
        }
    }
}
