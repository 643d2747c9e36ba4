package dev.storybrief.render.html;

import dev.storybrief.model.text.Languages;
import dev.storybrief.render.BriefView;
import java.util.Set;

/**
 * Rates the height that the lines of a script need, so that what hangs below one line does not meet what stands above the
 * letters of the next. The stylesheet sets line heights by the class.
 */
enum ScriptHeight {
    /** One mark above a letter at most, as in most languages in Latin letters. */
    LOW(""),
    /** Two marks above a letter, as in Vietnamese, or letters that fill their square, as in Chinese. */
    MIDDLE("middle"),
    /** Marks above and below: most scripts of Asia, and any that is not known here. */
    TALL("tall"),
    /** Letters stacked on letters. */
    TALLEST("tallest");

    private static final Set<String> VIETNAMESE = Set.of("vi", "vie");

    private final String name;

    ScriptHeight(String name) {
        this.name = name;
    }

    /** {@return the class to add to those of the article, after a space; empty where there is none} */
    String classes(String prefix) {
        return name.isEmpty() ? "" : " " + prefix + "-" + name;
    }

    static ScriptHeight of(BriefView.Language language) {
        return switch (language.script()) {
            case "Latn" -> VIETNAMESE.contains(Languages.primarySubtag(language.tag())) ? MIDDLE : LOW;
            case "Cyrl", "Grek", "Armn", "Geor", "Cans", "Cher", "Copt", "Goth", "Latf", "Latg", "Osge", "Tfng" -> LOW;
            case "Hans", "Hant", "Hani", "Hira", "Kana", "Jpan", "Kore", "Hang", "Bopo", "Yiii", "Hebr", "Ethi" ->
                MIDDLE;
            case "Tibt", "Mymr", "Java", "Bali", "Aran" -> TALLEST;
            default -> TALL;
        };
    }
}
