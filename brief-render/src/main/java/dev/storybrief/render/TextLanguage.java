package dev.storybrief.render;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows of a language, by its tag, in which direction it is written and whether it puts spaces between words. */
final class TextLanguage {
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
            Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "syr", "nqo", "iw", "ji", "arc");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "mand", "samr", "aran");
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");

    private TextLanguage() {}

    static BriefView.Language of(@Nullable String tag) {
        String clean = PlainText.of(tag);
        return new BriefView.Language(clean, isRightToLeft(clean));
    }

    static boolean isWrittenWithoutSpaces(BriefView.Language language) {
        return WITHOUT_SPACES.contains(subtag(language.tag(), 0));
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
