package dev.storybrief.model.text;

/** Tells the characters that a text may hold from those that it may not. Every method is linear and allocates nothing. */
public final class Characters {
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int CANCEL_TAG = 0xE007F;

    private Characters() {}

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

    /** {@return whether a string has more code points than a limit} */
    public static boolean isLonger(String text, int limit) {
        int length = text.length();
        return length > limit && (length > limit * 2L || text.codePointCount(0, length) > limit);
    }

    /** {@return the index of the first character that text may not hold, or -1} */
    public static int firstUnsafe(String text) {
        return isPrintableAscii(text) ? -1 : firstUnsafe(text, 0);
    }

    /**
     * {@return whether a text of at least four characters is printable ASCII, as nearly all of nearly all are}
     *
     * <p>Looks at four characters at a time, without a way out, and the last four overlap those before them: takes a third
     * less than each by itself, and a third of a loop that stops at the first.
     */
    static boolean isPrintableAscii(String text) {
        int last = text.length() - 4;
        if (last < 0) {
            return false;
        }
        long signs = outOfAscii(text, last);
        for (int i = 0; i < last; i += 4) {
            signs |= outOfAscii(text, i);
        }
        return (signs & 0xFF80_FF80_FF80_FF80L) == 0;
    }

    /** {@return four characters, moved so that those below space or above tilde have a bit that no other has} */
    private static long outOfAscii(String text, int i) {
        long four = text.charAt(i)
                | ((long) text.charAt(i + 1) << 16)
                | ((long) text.charAt(i + 2) << 32)
                | ((long) text.charAt(i + 3) << 48);
        return (four - 0x0020_0020_0020_0020L) | (four + 0x0001_0001_0001_0001L);
    }

    /** {@return the index of the first character from an index on that text may not hold, or -1} */
    public static int firstUnsafe(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue; // nearly all of nearly every text
            }
            if (!Character.isSurrogate(c)) {
                if (isUnsafe(c)) {
                    return i;
                }
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
        if (c < 0xA0) {
            return c < 0x20 || c >= 0x7F;
        }
        if (c < 0x2028) {
            return false;
        }
        return (c <= 0x202E) // 2028 and 2029 separate lines, 202A–202E embed and override
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || c == 0xFEFF
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xE0000 && c <= CANCEL_TAG);
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
