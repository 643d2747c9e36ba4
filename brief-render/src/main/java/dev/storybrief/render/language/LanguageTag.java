package dev.storybrief.render.language;

import dev.storybrief.model.text.Languages;
import java.util.Locale;

/**
 * Holds the subtags of a language tag (RFC 5646, section 2.1) that decide the script of a text. Of a tag that is not
 * well-formed, those subtags count that stand in their place.
 *
 * @param language in lower case, or empty where the first subtag is longer than any language's
 * @param script a code of ISO 15924, such as {@code Arab}, or empty
 * @param region a code of ISO 3166-1 in upper case or of UN M.49, or empty
 */
public record LanguageTag(String language, String script, String region) {
    private static final int MOST_EXTENDED_LANGUAGES = 3;

    /** {@return the subtags of a tag} */
    public static LanguageTag of(String tag) {
        int end = end(tag, 0);
        String language = Languages.primarySubtag(tag);
        for (int i = 0; i < MOST_EXTENDED_LANGUAGES && length(tag, end) == 3 && isLetter(tag, end + 1); i++) {
            end = end(tag, end + 1);
        }
        String script = "";
        if (length(tag, end) == 4 && isLetter(tag, end + 1)) {
            script = tag.substring(end + 1, end + 2).toUpperCase(Locale.ROOT)
                    + tag.substring(end + 2, end + 5).toLowerCase(Locale.ROOT);
            end += 5;
        }
        boolean isRegion = length(tag, end) == (isLetter(tag, end + 1) ? 2 : 3);
        String region = isRegion ? tag.substring(end + 1, end(tag, end + 1)).toUpperCase(Locale.ROOT) : "";
        return new LanguageTag(language, script, region);
    }

    /** {@return how many characters the subtag after a hyphen has; none where there is no hyphen} */
    private static int length(String tag, int hyphen) {
        return hyphen >= tag.length() ? 0 : end(tag, hyphen + 1) - hyphen - 1;
    }

    private static int end(String tag, int from) {
        int hyphen = tag.indexOf('-', from);
        return hyphen < 0 ? tag.length() : hyphen;
    }

    private static boolean isLetter(String tag, int index) {
        return index < tag.length() && Character.isLetter(tag.charAt(index));
    }
}
