package dev.storybrief.model.constraint;

import dev.storybrief.model.text.Characters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes texts comparable that differ in nothing that matters to a reader: after normalization form KC and full case
 * folding (The Unicode Standard, sections 3.11 and 3.13), in no language, and without invisible characters.
 */
final class Folding {
    private static final String DOTLESS_I = "\u0131";

    private Folding() {}

    /** {@return a text such that texts are alike for which it is equal} */
    static String of(String text) {
        if (Characters.isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** {@return whether two texts are equal but for case and white space around them} */
    static boolean areEqual(String one, String other) {
        return !beginDifferently(one, other) && of(one).strip().equals(of(other).strip());
    }

    /** {@return whether two texts are equal but for case, punctuation and white space} */
    static boolean areAlike(String one, String other) {
        return !beginDifferently(one, other) && spoken(of(one)).equals(spoken(of(other)));
    }

    /** Compares first characters, before a text is normalized; returns {@code false} where these do not decide. */
    private static boolean beginDifferently(String one, String other) {
        int first = firstSpoken(one);
        int otherFirst = firstSpoken(other);
        return isItself(first)
                && isItself(otherFirst)
                && Character.toLowerCase(first) != Character.toLowerCase(otherFirst);
    }

    /** {@return whether normalization and folding leave a character as it is, but for the case of ASCII, whatever follows it} */
    private static boolean isItself(int c) {
        return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF);
    }

    /**
     * The JDK has no case folding. Lower case first, for what has no upper case of its own; upper case, which writes
     * {@code ß} as two letters; and lower case letter by letter, so that a sigma is the same at the end of a word. The
     * dotless i alone would become another letter so.
     */
    private static String fold(String text) {
        return Arrays.stream(text.split(DOTLESS_I, -1))
                .map(part -> part.toLowerCase(Locale.ROOT)
                        .toUpperCase(Locale.ROOT)
                        .codePoints()
                        .filter(c -> Characters.isWhiteSpace(c) || !Characters.isInvisible(c))
                        .map(Character::toLowerCase)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .collect(Collectors.joining(DOTLESS_I));
    }

    /** {@return the first character that is no punctuation, or 0} */
    private static int firstSpoken(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (isSpoken(c)) {
                return c;
            }
        }
        return 0;
    }

    private static String spoken(String text) {
        StringBuilder spoken = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int c = text.codePointAt(i);
            if (isSpoken(c)) {
                spoken.appendCodePoint(c);
            }
        }
        return spoken.toString();
    }

    private static boolean isSpoken(int c) {
        return !isPunctuation(c) && !Characters.isInvisible(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
