package dev.storybrief.render.budget;

import dev.storybrief.model.text.Characters;
import java.text.BreakIterator;
import java.util.Locale;

/** Shortens texts: after a sentence, or else after a word, or else after a grapheme cluster. An ellipsis marks the place. */
final class Shortening {
    private static final String ELLIPSIS = "…";
    /** How far before a limit, in UTF-16 code units, the end of a word is looked for. */
    private static final int LONG_WORD = 40;
    /** How much of the text after a sentence {@link BreakIterator} needs to find its end. */
    private static final int LOOKAHEAD = 20;

    /** Does not stand between a word and the ellipsis: commas, dashes, opening brackets and full stops of some scripts. */
    private static final String NOT_AT_END = ",;:.([{\u2013\u2014\u3001\u3002\uFF0C\uFF1B\uFF1A\u060C\u061B";

    private final Locale locale;

    /** Shortens texts in a language. */
    Shortening(Locale locale) {
        this.locale = locale;
    }

    /**
     * {@return a text that is at most so long, or has one grapheme cluster and the ellipsis}
     *
     * @param limit in UTF-16 code units, with the ellipsis
     */
    String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        int sentence = lastEnd(limit / 2, limit - 2, text, BreakIterator.getSentenceInstance(locale), "");
        if (sentence > 0) {
            return text.substring(0, sentence) + " " + ELLIPSIS;
        }
        int word = lastEnd(limit - LONG_WORD, limit - 1, text, BreakIterator.getWordInstance(locale), NOT_AT_END);
        int end = word > 0 ? word : Characters.clusterStart(text, limit - 1);
        return text.substring(0, end > 0 ? end : Characters.firstClusterEnd(text)) + ELLIPSIS;
    }

    /**
     * {@return the last place between two places at which a sentence or a word ends, or -1}
     *
     * @param notAtEnd characters that are passed over at its end, beside white space
     */
    private static int lastEnd(int earliest, int latest, String text, BreakIterator breaks, String notAtEnd) {
        int from = Math.max(0, earliest);
        if (latest <= from) {
            return -1;
        }
        String part = text.substring(from, Math.min(text.length(), latest + LOOKAHEAD));
        breaks.setText(part);
        int next = breaks.following(latest - from);
        for (int i = next == BreakIterator.DONE ? breaks.last() : next; i > 0; i = breaks.previous()) {
            int end = Characters.clusterStart(text, from + i);
            while (end > from && isPassedOver(text.charAt(end - 1), notAtEnd)) {
                end--;
            }
            end = Characters.clusterStart(text, end);
            if (end > from && end <= latest) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isPassedOver(char c, String notAtEnd) {
        return Characters.isWhiteSpace(c) || notAtEnd.indexOf(c) >= 0;
    }
}
