package dev.storybrief.model.constraint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what language models leave in a text where a citation should be: numbers in brackets after a word, and the
 * marks by which their tools name sources. {@code [sic]}, {@code [2026]} and {@code 【速報】} are left alone. Linear in the
 * text.
 */
final class CitationMarks {
    private static final String NUMBER = "\\^?\\p{Nd}{1,3}\\^?";
    private static final String NUMBERS = " ?" + NUMBER + "(?: ?[,;、，–-] ?" + NUMBER + "){0,30}+ ?";

    /** {@code [1]}, {@code [1, 2]}, {@code [^1^]}. */
    private static final Pattern NUMBERED = Pattern.compile("[\\[［]" + NUMBERS + "[\\]］]");

    /** {@code 【4:0†source】}, {@code [cite: 1]}, {@code [oaicite:0]}, {@code [citation needed]}, {@code 【turn0search0】}. */
    private static final Pattern NAMED = Pattern.compile(
            "[\\[［【](?:"
                    + "\\d{1,4}(?::\\d{1,4})?+[†‡]"
                    + "|(?:oaicite|oai_citation|cite|citation|source|ref|web|post|doc):?" + NUMBERS + "[\\]］】†‡]"
                    + "|cite_(?:start|end)\\]"
                    + "|citation needed\\]"
                    + ")",
            Pattern.CASE_INSENSITIVE);

    /** {@code turn0search1}, by which a search tool names what it found. */
    private static final Pattern TURN = Pattern.compile("turn\\d{1,4}[a-z]{4,12}\\d");

    private CitationMarks() {}

    /** {@return whether {@code turn} precedes a digit, which may then be the first one of {@code turn0search1}} */
    static boolean followsTurn(String text, int digit) {
        return digit >= 4 && text.charAt(digit - 1) == 'n' && text.startsWith("turn", digit - 4);
    }

    /** {@return whether a text has such marks} */
    static boolean arePresentIn(String text) {
        boolean hasBracket = text.indexOf('[') >= 0 || text.indexOf('［') >= 0 || text.indexOf('【') >= 0;
        return (hasBracket && (isNumberedAfterWord(text) || NAMED.matcher(text).find()))
                || (text.contains("turn") && TURN.matcher(text).find());
    }

    /** {@return whether a number in brackets has a word before it; at the start of a text it may number an item of a list} */
    private static boolean isNumberedAfterWord(String text) {
        Matcher mark = NUMBERED.matcher(text);
        int endOfLast = 0;
        while (mark.find()) {
            if (text.substring(endOfLast, mark.start()).codePoints().anyMatch(Character::isLetterOrDigit)) {
                return true;
            }
            endOfLast = mark.end();
        }
        return false;
    }
}
