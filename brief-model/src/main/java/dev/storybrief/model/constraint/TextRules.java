package dev.storybrief.model.constraint;

import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.report.ProblemCode;
import dev.storybrief.model.text.Characters;
import dev.storybrief.model.text.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the rules of good texts: the language that they are in, how long they are, and that they do not repeat. */
final class TextRules {
    private static final int MAX_WORDS = 120;
    private static final int MAX_CHARACTERS = 250;
    private static final int MAX_HEADLINE = 110;

    /** Texts that are longer than these are errors, about which no warning is given. */
    private static final int LIMIT_OF_STATEMENT = 600;

    private static final int LIMIT_OF_HEADLINE = 200;

    /** What white space separates, but for signs that stand alone, such as a dash or, in French, a question mark. */
    private static final Pattern WORD = Pattern.compile("\\P{IsWhite_Space}*?[\\p{L}\\p{N}]\\P{IsWhite_Space}*+");

    private static final Set<String> ISO_639_1 = new HashSet<>(List.of(Locale.getISOLanguages()));

    static {
        // Withdrawn codes of Javanese and Serbo-Croatian, which the JDK lacks; it has the others
        ISO_639_1.addAll(List.of("jw", "sh"));
    }

    private TextRules() {}

    /** Reports statements that together cannot be read in thirty seconds. */
    static void reportLongTldr(StoryBrief brief, Violations violations) {
        Tldr tldr = brief.tldr();
        if (tldr == null) {
            return;
        }
        boolean countsCharacters = brief.language() != null && Languages.isWrittenWithoutSpaces(brief.language());
        int length = length(tldr.whatChanged(), countsCharacters)
                + length(tldr.whyItMatters(), countsCharacters)
                + length(tldr.whatToDoNext(), countsCharacters);
        if (length > (countsCharacters ? MAX_CHARACTERS : MAX_WORDS)) {
            violations
                    .with("maxWords", MAX_WORDS)
                    .with("maxCharacters", MAX_CHARACTERS)
                    .report(ProblemCode.TLDR_TOO_LONG, "tldr");
        }
    }

    private static int length(@Nullable Statement statement, boolean countsCharacters) {
        String text = statement == null ? null : statement.text();
        if (text == null || Characters.isLonger(text, LIMIT_OF_STATEMENT)) {
            return 0;
        }
        return countsCharacters
                ? text.codePointCount(0, text.length())
                : (int) WORD.matcher(text).results().count();
    }

    static void reportLongHeadline(StoryBrief brief, Violations violations) {
        String headline = brief.headline();
        if (headline != null
                && Characters.isLonger(headline, MAX_HEADLINE)
                && !Characters.isLonger(headline, LIMIT_OF_HEADLINE)) {
            violations.with("max", MAX_HEADLINE).report(ProblemCode.HEADLINE_TOO_LONG, "headline");
        }
    }

    static void reportRepeatedHeadline(StoryBrief brief, Violations violations) {
        if (brief.hook() != null
                && brief.headline() != null
                && !Characters.isInvisible(brief.hook())
                && Folding.areAlike(brief.hook(), brief.headline())) {
            violations.report(ProblemCode.HOOK_REPEATS_HEADLINE, "hook");
        }
    }

    /**
     * Reports a language tag whose primary subtag has two letters that ISO 639-1 does not have, or more than three. Codes
     * of three letters, private tags such as {@code x-klingon}, and tags that are not well-formed are passed over.
     */
    static void reportUnknownLanguage(StoryBrief brief, Violations violations) {
        if (brief.language() == null) {
            return;
        }
        String primary = Languages.primarySubtag(brief.language());
        boolean isKnown = switch (primary.length()) {
            case 1, 3 -> true;
            case 2 -> ISO_639_1.contains(primary);
            default -> false;
        };
        if (!isKnown && Syntax.LANGUAGE_TAG.matches(brief.language())) {
            violations.report(ProblemCode.UNKNOWN_LANGUAGE, "language");
        }
    }
}
