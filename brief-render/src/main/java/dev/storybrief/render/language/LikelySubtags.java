package dev.storybrief.render.language;

import dev.storybrief.model.text.Languages;
import dev.storybrief.model.text.TextFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the script and the region in which a language is most likely written, by the likely subtags of CLDR. */
public final class LikelySubtags {
    private static final String LATIN = "Latn";
    private static final Pattern TERRITORY = Pattern.compile("[A-Z]{2}");
    private static final Pattern TWO_LETTERS = Pattern.compile("[a-z]{2}");

    private LikelySubtags() {}

    /** {@return the script that a locale names, or else the most likely one; Latin for a language that is not known} */
    public static String script(Locale locale) {
        if (!locale.getScript().isEmpty()) {
            return locale.getScript();
        }
        String language = language(locale);
        String ofLanguage = Scripts.BY_LANGUAGE.getOrDefault(language, LATIN);
        return Scripts.BY_LANGUAGE.getOrDefault(language + "-" + locale.getCountry(), ofLanguage);
    }

    /**
     * {@return a language and a territory, such as {@code ar_EG}, as the Open Graph protocol writes a locale; {@code null}
     * for a language without a code of two letters, and where no territory is named or likely}
     */
    public static @Nullable String locale(String tag) {
        String language = Languages.primarySubtag(tag);
        Locale locale = Locale.forLanguageTag(tag);
        if (!TWO_LETTERS.matcher(language).matches()) {
            return null;
        }
        String region = locale.getCountry();
        if (region.isEmpty()) {
            String ofLanguage = Regions.BY_LANGUAGE.getOrDefault(language, "");
            region = Regions.BY_LANGUAGE.getOrDefault(language + "-" + locale.getScript(), ofLanguage);
        }
        return TERRITORY.matcher(region).matches() ? language + "_" + region : null;
    }

    /** {@return the code of a locale's language, which {@link Locale#getLanguage} may replace by a withdrawn one} */
    public static String language(Locale locale) {
        return Languages.primarySubtag(locale.toLanguageTag());
    }

    /** Read by the first that asks. */
    private static final class Scripts {
        static final Map<String, String> BY_LANGUAGE = read("scripts.properties");
    }

    /** Read by the first that asks: only pages need it. */
    private static final class Regions {
        static final Map<String, String> BY_LANGUAGE = read("regions.properties");
    }

    /** {@return the keys of a file by the languages that are listed for each} */
    private static Map<String, String> read(String name) {
        Properties lists = TextFile.properties(LikelySubtags.class.getResourceAsStream(name), name);
        Map<String, String> keys = new HashMap<>();
        for (String key : lists.stringPropertyNames()) {
            for (String language : lists.getProperty(key).split(" ", -1)) {
                keys.put(language, key);
            }
        }
        return keys;
    }
}
