package dev.storybrief.model.address;

import java.text.Normalizer;
import java.util.BitSet;

/**
 * Allows the zero width non-joiner and joiner only where scripts need them (RFC 5892, appendix A.1 and A.2): after a
 * virama, and the non-joiner also between letters that would join.
 */
final class JoinerRule {
    private static final char NON_JOINER = '\u200C';
    private static final char JOINER = '\u200D';

    /** Letters that join a neighbour (Joining_Type in Unicode 18): both neighbours, unless one of the sets below has them. */
    private static final BitSet JOINING =
            set("0620 0622-063F 0641-064A 066E-0673 0675-06D3 06D5 06EE-06EF 06FA-06FC 06FF"
                    + " 0710-077F 07CA-07EA 0840-0858 0860 0862-0865 0867-0882 0886 0889-088F 08A0-08AC 08AE-08C8 1807"
                    + " 1820-1878 1887-18AA A840-A872 10AC0-10AC5 10AC7 10AC9-10ACA 10ACD-10AE1 10AE4-10AEF 10B80-10B91"
                    + " 10BA9-10BAE 10D00-10D23 10EC2-10EC4 10EC6-10EC7 10ED9-10EEE 10F30-10F44 10F51-10F54 10F70-10F81"
                    + " 10FB0 10FB2-10FB6 10FB8-10FBF 10FC1-10FC4 10FC9-10FCB 1E900-1E943");

    /** Letters that join only the letter before them. */
    private static final BitSet RIGHT_JOINING =
            set("0622-0625 0627 0629 062F-0632 0648 0671-0673 0675-0677 0688-0699 06C0"
                    + " 06C3-06CB 06CD 06CF 06D2-06D3 06D5 06EE-06EF 0710 0715-0719 071E 0728 072A 072C 072F-074D 0759-075B"
                    + " 076B-076C 0771 0773-0774 0778-0779 0840 0846-0847 0849 0854 0856-0858 0867 0869-0882 088E"
                    + " 08AA-08AC 08AE 08B1-08B2 08B9 10AC5 10AC7 10AC9-10ACA 10ACE-10AD2 10ADD 10AE1 10AE4 10AEF 10B81"
                    + " 10B83-10B85 10B89 10B8C 10B8E-10B8F 10B91 10BA9-10BAC 10D22 10EC2 10F33 10F54 10F74-10F75"
                    + " 10FB4-10FB6 10FB9-10FBA 10FBD 10FC2-10FC3 10FC9");

    /** Letters that join only the letter after them. */
    private static final BitSet LEFT_JOINING = set("A872 10ACD 10AD7 10D00 10ED9-10EEE 10FCB");

    private JoinerRule() {}

    /** Reads code points and ranges of code points in hexadecimal. */
    static BitSet set(String ranges) {
        BitSet set = new BitSet();
        for (String range : ranges.split(" ", -1)) {
            String[] ends = range.split("-", -1);
            set.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16) + 1);
        }
        return set;
    }

    /** {@return whether each joiner and non-joiner in a label of a host name is where a script needs it} */
    static boolean allows(String label) {
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean isJoiner = c == JOINER || c == NON_JOINER;
            if (isJoiner && !followsVirama(label, i) && (c == JOINER || !isBetweenJoiningLetters(label, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean followsVirama(String label, int i) {
        return i > 0 && isVirama(label.codePointBefore(i));
    }

    /**
     * {@return whether a character has the combining class 9}
     *
     * <p>The JDK does not publish the class, but normalizing sorts marks by it: a virama comes after a mark of the class
     * 7 (U+093C) and before one of the class 10 (U+05B0). Those of class 8, between them, are voicing marks of kana.
     */
    private static boolean isVirama(int c) {
        String mark = Character.toString(c);
        boolean isAfter7 = isSorted("\u093C" + mark) && !isSorted(mark + "\u093C");
        boolean isBefore10 = isSorted(mark + "\u05B0") && !isSorted("\u05B0" + mark);
        return isAfter7 && isBefore10 && c != 0x3099 && c != 0x309A;
    }

    private static boolean isSorted(String marks) {
        return Normalizer.isNormalized(marks, Normalizer.Form.NFD);
    }

    private static boolean isBetweenJoiningLetters(String label, int nonJoiner) {
        int before = nonJoiner;
        while (before > 0 && isTransparent(label.codePointBefore(before))) {
            before -= Character.charCount(label.codePointBefore(before));
        }
        int after = nonJoiner + 1;
        while (after < label.length() && isTransparent(label.codePointAt(after))) {
            after += Character.charCount(label.codePointAt(after));
        }
        return before > 0
                && after < label.length()
                && joinsNext(label.codePointBefore(before))
                && joinsPrevious(label.codePointAt(after));
    }

    private static boolean joinsNext(int c) {
        return JOINING.get(c) && !RIGHT_JOINING.get(c);
    }

    private static boolean joinsPrevious(int c) {
        return JOINING.get(c) && !LEFT_JOINING.get(c);
    }

    private static boolean isTransparent(int c) {
        int type = Character.getType(c);
        boolean isNasalizationMark = c == 0x1E94B; // of Adlam, the only transparent letter
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isNasalizationMark;
    }
}
