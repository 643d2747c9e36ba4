package dev.storybrief.model.text;

import java.util.Locale;
import java.util.Set;

/** Finds the language in a tag, and whether spaces separate its words. */
public final class Languages {
    /** RFC 5646, section 2.1. */
    private static final int LONGEST_SUBTAG = 8;

    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");

    private Languages() {}

    /** {@return the first subtag of a tag, in lower case, or an empty string where it is longer than any language's} */
    public static String primarySubtag(String tag) {
        int hyphen = tag.indexOf('-');
        int end = hyphen < 0 ? tag.length() : hyphen;
        return end > LONGEST_SUBTAG ? "" : tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** {@return whether a language is written without spaces between words, so that only its characters can be counted} */
    public static boolean isWrittenWithoutSpaces(String tag) {
        return WITHOUT_SPACES.contains(primarySubtag(tag));
    }
}
