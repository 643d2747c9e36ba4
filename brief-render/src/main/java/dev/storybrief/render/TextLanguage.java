package dev.storybrief.render;

import dev.storybrief.render.language.LikelySubtags;
import java.util.Locale;
import java.util.Set;

/** Derives the script and the direction of a language from its tag. */
final class TextLanguage {
    /** The scripts that are written from right to left: the Bidi_Class of their letters in Unicode. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar",
            "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli",
            "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sidt", "Sogd", "Sogo", "Syrc", "Syre", "Syrj", "Syrn",
            "Thaa", "Yezi");

    private TextLanguage() {}

    static BriefView.Language of(String tag) {
        String script = LikelySubtags.script(Locale.forLanguageTag(tag));
        return new BriefView.Language(tag, script, RIGHT_TO_LEFT.contains(script));
    }
}
