package dev.storybrief.render;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows of a language, by its tag, in which direction it is written and how fast it is read. */
final class TextLanguage {
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "syr", "nqo", "iw", "ji", "arc");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "mand", "samr", "aran");

    private TextLanguage() {}

    static BriefView.Language of(@Nullable String tag) {
        String clean = PlainText.of(tag);
        return new BriefView.Language(clean, isRightToLeft(clean));
    }

    /**
     * {@return how many characters a minute are read of a language, spaces included}
     *
     * <p>An alphabet's letters are read at the rate of 240 words of English. A character that says more takes longer: a
     * letter of Arabic, which leaves vowels out, a syllable of Korean, and most of all where there are no spaces.
     */
    static int charactersPerMinute(BriefView.Language language) {
        return switch (subtag(language.tag(), 0)) {
            case "zh", "ja", "th", "lo", "km", "my" -> 500;
            case "ar", "ko" -> 900;
            default -> 1400;
        };
    }

    private static boolean isRightToLeft(String tag) {
        String script = subtag(tag, 1);
        if (script.length() == 4 && Character.isLetter(script.charAt(0))) {
            return RIGHT_TO_LEFT_SCRIPTS.contains(script);
        }
        return RIGHT_TO_LEFT_LANGUAGES.contains(subtag(tag, 0));
    }

    private static String subtag(String tag, int index) {
        int start = 0;
        for (int i = 0; i < index; i++) {
            int hyphen = tag.indexOf('-', start);
            if (hyphen < 0) {
                return "";
            }
            start = hyphen + 1;
        }
        int end = tag.indexOf('-', start);
        return tag.substring(start, end < 0 ? tag.length() : end).toLowerCase(Locale.ROOT);
    }
}
