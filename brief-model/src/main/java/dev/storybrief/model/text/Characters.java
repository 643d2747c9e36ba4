package dev.storybrief.model.text;

import java.util.Arrays;

/** Tells the characters that a text may hold from those that it may not. Every method is linear and allocates nothing. */
public final class Characters {
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int CANCEL_TAG = 0xE007F;

    /**
     * Is 1 for each character of 16 bits that is unsafe by itself, halves of pairs among them. 64 KB, for which the view of
     * a card in Arabic takes less than half of the time that it took with comparisons.
     */
    private static final byte[] UNSAFE = new byte[0x10000];

    static {
        markUnsafe(0x00, 0x1F); // controls
        markUnsafe(0x7F, 0x9F);
        markUnsafe(0x2028, 0x2029); // separators of lines and paragraphs
        markUnsafe(0x202A, 0x202E); // bidirectional embeddings and overrides
        markUnsafe(0x2066, 0x2069); // and isolates
        markUnsafe(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        markUnsafe(0xFDD0, 0xFDEF); // noncharacters
        markUnsafe(0xFFFE, 0xFFFF);
        markUnsafe(0xFEFF, 0xFEFF); // the byte order mark
    }

    private Characters() {}

    private static void markUnsafe(int first, int last) {
        Arrays.fill(UNSAFE, first, last + 1, (byte) 1);
    }

    /** {@return whether a string holds nothing but ASCII} */
    public static boolean isAscii(String text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            seen |= text.charAt(i);
        }
        return seen < 0x80;
    }

    /** {@return whether a character means nothing in an address, wherever it stands (RFC 3986, section 2.3)} */
    public static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    /** {@return whether a string is empty or holds nothing but Unicode white space (the property White_Space)} */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a character has the Unicode property White_Space; no supplementary one has} */
    public static boolean isWhiteSpace(int c) {
        if (c < 0x80) {
            return c == ' ' || (c >= 0x09 && c <= 0x0D);
        }
        return c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /** {@return whether a character is a tab or ends a line: in a text of one line, a space stands in its place} */
    public static boolean isBreak(int c) {
        return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** {@return whether a string has more code points than a limit} */
    public static boolean isLonger(String text, int limit) {
        int length = text.length();
        return length > limit && (length > limit * 2L || text.codePointCount(0, length) > limit);
    }

    /** {@return the index of the first character that text may not hold, or -1} */
    public static int firstUnsafe(String text) {
        return isPlain(text) ? -1 : firstUnsafe(text, 0);
    }

    /**
     * {@return whether a string holds neither a character that is unsafe by itself nor a surrogate, as nearly all do}
     *
     * <p>A loop without a way out, which the JIT can unroll.
     */
    static boolean isPlain(String text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            seen |= UNSAFE[text.charAt(i)];
        }
        return seen == 0;
    }

    /** {@return the index of the first character from an index on that text may not hold, or -1} */
    public static int firstUnsafe(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            if (UNSAFE[text.charAt(i)] == 0) {
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (codePoint == BLACK_FLAG) {
                i = endOfFlag(text, i);
            } else if (isUnsafe(codePoint)) {
                return i;
            } else {
                i++;
            }
        }
        return -1;
    }

    /**
     * {@return whether text may not hold a code point: controls, line and paragraph separator, surrogates,
     * noncharacters, the byte order mark, bidirectional embeddings, overrides and isolates, tags}
     */
    public static boolean isUnsafe(int c) {
        return c < UNSAFE.length ? UNSAFE[c] != 0 : (c & 0xFFFE) == 0xFFFE || (c >= 0xE0000 && c <= CANCEL_TAG);
    }

    /**
     * Skips the tags that make a black flag the flag of a region (UTS 51, ED-14a: a CLDR subdivision code and the
     * cancel tag). Tags that do not are left for the caller to find.
     */
    private static int endOfFlag(String text, int flag) {
        int last = flag + 1;
        int i = flag + 2;
        int tags = 0;
        while (i + 1 < text.length()) {
            int codePoint = text.codePointAt(i);
            if (codePoint == CANCEL_TAG) {
                return tags >= 3 && tags <= 6 ? i + 1 : last;
            }
            if (!isFlagTag(codePoint)) {
                return last;
            }
            tags++;
            i += 2;
        }
        return last;
    }

    private static boolean isFlagTag(int c) {
        return (c >= 0xE0030 && c <= 0xE0039) || (c >= 0xE0061 && c <= 0xE007A);
    }
}
