package dev.storybrief.model.address;

import java.util.Arrays;

/** Checks the labels of a domain name that holds right-to-left characters (RFC 5893, section 2, "The Bidi Rule"). */
final class BidiRule {
    private static final int RIGHT_TO_LEFT = bits(
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
            Character.DIRECTIONALITY_ARABIC_NUMBER);
    private static final int LETTER_FROM_RIGHT =
            bits(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    private static final int LETTER_FROM_LEFT = bits(Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    private static final int EUROPEAN_NUMBER = bits(Character.DIRECTIONALITY_EUROPEAN_NUMBER);
    private static final int ARABIC_NUMBER = bits(Character.DIRECTIONALITY_ARABIC_NUMBER);
    private static final int MARK = bits(Character.DIRECTIONALITY_NONSPACING_MARK);
    private static final int OF_EITHER = EUROPEAN_NUMBER
            | MARK
            | bits(
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_OTHER_NEUTRALS,
                    Character.DIRECTIONALITY_BOUNDARY_NEUTRAL);

    private BidiRule() {}

    private static int bits(byte... directions) {
        int bits = 0;
        for (byte direction : directions) {
            bits |= 1 << direction;
        }
        return bits;
    }

    private static int bit(int c) {
        byte direction = Character.getDirectionality(c);
        return direction < 0 ? 0 : 1 << direction;
    }

    /** {@return whether the labels hold nothing that is written from right to left, or each keeps the rule} */
    static boolean allows(String[] labels) {
        boolean isRightToLeft =
                Arrays.stream(labels).flatMapToInt(String::codePoints).anyMatch(c -> (bit(c) & RIGHT_TO_LEFT) != 0);
        return !isRightToLeft || Arrays.stream(labels).allMatch(label -> label.isEmpty() || keepsRule(label));
    }

    private static boolean keepsRule(String label) {
        int first = bit(label.codePointAt(0));
        int all = 0;
        int lastButMarks = 0;
        for (int c : label.codePoints().toArray()) {
            int bit = bit(c);
            all |= bit;
            lastButMarks = bit == MARK ? lastButMarks : bit;
        }
        if (first == LETTER_FROM_LEFT) {
            return isWithin(all, OF_EITHER | LETTER_FROM_LEFT)
                    && isWithin(lastButMarks, LETTER_FROM_LEFT | EUROPEAN_NUMBER);
        }
        int bothNumbers = EUROPEAN_NUMBER | ARABIC_NUMBER;
        return isWithin(first, LETTER_FROM_RIGHT)
                && isWithin(all, OF_EITHER | RIGHT_TO_LEFT)
                && isWithin(lastButMarks, RIGHT_TO_LEFT | EUROPEAN_NUMBER)
                && (all & bothNumbers) != bothNumbers;
    }

    private static boolean isWithin(int bits, int allowed) {
        return (bits & ~allowed) == 0;
    }
}
