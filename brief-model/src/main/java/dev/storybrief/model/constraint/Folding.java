package dev.storybrief.model.constraint;

import dev.storybrief.model.text.Characters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes texts comparable that differ in nothing that matters to a reader: after normalization form KC and full case
 * folding (The Unicode Standard, sections 3.11 and 3.13), in no language, and without invisible characters.
 */
final class Folding {
    private static final Pattern PUNCTUATION_OR_SPACE = Pattern.compile("[\\p{P}\\p{IsWhite_Space}]+");
    private static final String DOTLESS_I = "\u0131";

    /**
     * The greatest length of a text that is compared, in code points: that of a hook. A longer text is an error already. The
     * JDK's normalizer takes time that grows with the square of the number of marks on one letter.
     */
    private static final int MAX_LENGTH = 280;

    private Folding() {}

    /** {@return a text folded; texts that fold to the same text differ in nothing that matters} */
    static String of(String text) {
        if (Characters.isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = fold(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    /** {@return whether two texts are equal but for case and white space around them; {@code false} if one is too long} */
    static boolean areEqual(String one, String other) {
        return areShort(one, other) && of(one).strip().equals(of(other).strip());
    }

    /** {@return whether two texts are equal but for case, punctuation and white space; {@code false} if one is too long} */
    static boolean areAlike(String one, String other) {
        return areShort(one, other) && significant(one).equals(significant(other));
    }

    private static boolean areShort(String one, String other) {
        return !Characters.isLonger(one, MAX_LENGTH) && !Characters.isLonger(other, MAX_LENGTH);
    }

    /**
     * Folds case by three conversions, since the JDK has no method for it: to lower case, for letters without an upper
     * case of their own; to upper case, which makes two letters of {@code ß}; and to lower case again, letter by letter, so
     * that a sigma at the end of a word is like any other. The dotless i is left out: it would become an i with a dot.
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

    /** {@return a text folded, without punctuation and white space} */
    private static String significant(String text) {
        return PUNCTUATION_OR_SPACE.matcher(of(text)).replaceAll("");
    }
}
