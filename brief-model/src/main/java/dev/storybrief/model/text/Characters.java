package dev.storybrief.model.text;

import java.nio.charset.StandardCharsets;

/**
 * Distinguishes the characters that a text may hold from those that it may not. Every method is linear, and those that
 * return no string allocate nothing.
 */
public final class Characters {
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int CANCEL_TAG = 0xE007F;

    /** The most code points that a grapheme cluster of a text may have. */
    public static final int MAX_CLUSTER_LENGTH = GraphemeClusters.MAX_LENGTH;

    private static final byte UNSAFE = 1;
    private static final byte MAY_MAKE_CLUSTERS_LONG = 2;

    /**
     * Holds for each UTF-16 code unit whether it is unsafe by itself, as surrogates are, and whether it can make a grapheme
     * cluster longer than two code points.
     */
    private static final byte[] KINDS = new byte[0x10000];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = GraphemeClusters.makesClustersLong((char) c) ? MAY_MAKE_CLUSTERS_LONG : 0;
        }
        markUnsafe(0x00, 0x1F); // controls
        markUnsafe(0x7F, 0x9F);
        markUnsafe(0x2028, 0x2029); // separators of lines and paragraphs
        markUnsafe(0x202A, 0x202E); // bidirectional embeddings and overrides
        markUnsafe(0x2066, 0x2069); // and isolates
        markUnsafe(Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        markUnsafe(0xE000, 0xF8FF); // private use
        markUnsafe(0xFDD0, 0xFDEF); // noncharacters
        markUnsafe(0xFFFE, 0xFFFF);
        markUnsafe(0xFEFF, 0xFEFF); // the byte order mark
    }

    /**
     * The ranges of invisible characters other than white space: the property Default_Ignorable_Code_Point, and characters
     * whose glyph is empty by their definition: format controls of annotations and hieroglyphs, the blank of Braille, the
     * filler of Khitan, the null notehead.
     */
    private static final int[] INVISIBLE = {
        0xAD, 0xAD, 0x34F, 0x34F, 0x61C, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A,
        0x202E, 0x2060, 0x206F, 0x2800, 0x2800, 0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0,
        0xFFFB, 0x13430, 0x13442, 0x16FE4, 0x16FE4, 0x1BCA0, 0x1BCA3, 0x1D159, 0x1D159, 0x1D173, 0x1D17A, 0xE0000,
        0xE0FFF
    };

    private Characters() {}

    private static void markUnsafe(int first, int last) {
        for (int c = first; c <= last; c++) {
            KINDS[c] |= UNSAFE;
        }
    }

    /** {@return whether a string holds nothing but ASCII} */
    public static boolean isAscii(String text) {
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            seen |= text.charAt(i);
        }
        return seen < 0x80;
    }

    /** {@return whether a character means nothing in an address, wherever it occurs (RFC 3986, section 2.3)} */
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
        return skipWhiteSpace(text, 0) == text.length();
    }

    /** {@return the index of the first character from an index on that is no white space, or the length} */
    public static int skipWhiteSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isWhiteSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** {@return where the white space at the end of a text starts, not before an index} */
    public static int startOfSpaceAtEnd(String text, int from) {
        int i = text.length();
        while (i > from && isWhiteSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** {@return whether a string is empty or has nothing but white space and invisible characters} */
    public static boolean isInvisible(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isInvisible(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** {@return whether a code point is white space or invisible} */
    public static boolean isInvisible(int c) {
        if (isWhiteSpace(c)) {
            return true;
        }
        for (int i = 0; i < INVISIBLE.length && c >= INVISIBLE[i]; i += 2) {
            if (c <= INVISIBLE[i + 1]) {
                return true;
            }
        }
        return false;
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

    /** {@return whether a character is a tab or ends a line: in a text of one line, a space replaces it} */
    public static boolean isBreak(int c) {
        return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** {@return whether a string has more code points than a limit} */
    public static boolean isLonger(String text, int limit) {
        int length = text.length();
        return length > limit && (length > limit * 2L || text.codePointCount(0, length) > limit);
    }

    /** {@return the start of a string with an ellipsis, where it has more code points than a limit, else the string} */
    public static String shortened(String text, int limit) {
        return isLonger(text, limit)
                ? text.substring(0, text.offsetByCodePoints(0, limit)).concat("…")
                : text;
    }

    /** {@return the start of the grapheme cluster that an index is in, or the length of the text} */
    public static int clusterStart(String text, int index) {
        int state = GraphemeClusters.START;
        int start = 0;
        for (int i = 0; i <= index && i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            state = GraphemeClusters.next(state, text.codePointAt(i));
            if (GraphemeClusters.length(state) == 1) {
                start = i;
            }
        }
        return index < text.length() ? start : text.length();
    }

    /** {@return the index at which the first grapheme cluster of a text ends} */
    public static int firstClusterEnd(String text) {
        int state = GraphemeClusters.START;
        int i = 0;
        while (i < text.length()) {
            state = GraphemeClusters.next(state, text.codePointAt(i));
            if (i > 0 && GraphemeClusters.length(state) == 1) {
                return i;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** {@return the index of the first character that neither text nor address may hold, or -1} */
    public static int firstUnsafe(String text) {
        return isPlain(text) ? -1 : firstRefused(text, 0, Integer.MAX_VALUE);
    }

    /**
     * {@return the index of the first character that a text may not hold: one that is unsafe, or with which a grapheme
     * cluster becomes too long; or -1}
     */
    public static int firstRefused(String text) {
        return isPlain(text) ? -1 : firstRefused(text, 0, MAX_CLUSTER_LENGTH);
    }

    /** {@return the same from an index on, where the character before it begins a cluster} */
    public static int firstRefused(String text, int from) {
        return firstRefused(text, from, MAX_CLUSTER_LENGTH);
    }

    /**
     * {@return whether a string holds no character that is unsafe by itself, no surrogate, and none that makes a cluster
     * long, as nearly all do}
     *
     * <p>The loop has no early exit and a fixed end, so that the JIT can unroll it.
     */
    static boolean isPlain(String text) {
        int seen = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            seen |= KINDS[text.charAt(i)];
        }
        return seen == 0;
    }

    /** {@return a string that UTF-8 can encode: with U+FFFD in place of each lone surrogate} */
    public static String withoutLoneSurrogates(String text) {
        return firstUnsafe(text) < 0
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private static int firstRefused(String text, int from, int maxClusterLength) {
        int endOfFlag = from;
        int cluster = from == 0 ? GraphemeClusters.START : GraphemeClusters.ONE_CHARACTER;
        int i = from;
        while (i < text.length()) {
            int c = text.charAt(i);
            if (KINDS[c] != 0) {
                c = text.codePointAt(i);
                if (isUnsafe(c) && i >= endOfFlag) {
                    return i;
                }
                if (c == BLACK_FLAG) {
                    endOfFlag = endOfFlag(text, i);
                }
            }
            cluster = GraphemeClusters.next(cluster, c);
            if (GraphemeClusters.length(cluster) > maxClusterLength) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /**
     * {@return whether text may not hold a code point, wherever it occurs: controls, line and paragraph separator,
     * surrogates, noncharacters, private use, the byte order mark, bidirectional embeddings, overrides and isolates, tags}
     */
    public static boolean isUnsafe(int c) {
        return c < KINDS.length
                ? (KINDS[c] & UNSAFE) != 0
                : (c & 0xFFFE) == 0xFFFE || (c >= 0xE0000 && c <= CANCEL_TAG) || c >= 0xF0000;
    }

    /**
     * {@return the index after the tags that make a black flag the flag of a region (UTS 51, ED-14a: a CLDR subdivision
     * code and the cancel tag), or 0 if there are none}
     */
    private static int endOfFlag(String text, int flag) {
        int first = flag + 2;
        int end = first;
        while (end < text.length() && isFlagTag(text.codePointAt(end))) {
            end += 2;
        }
        int tags = (end - first) / 2;
        boolean isFlag = tags >= 3 && tags <= 6 && end < text.length() && text.codePointAt(end) == CANCEL_TAG;
        return isFlag ? end + 2 : 0;
    }

    private static boolean isFlagTag(int c) {
        return (c >= 0xE0030 && c <= 0xE0039) || (c >= 0xE0061 && c <= 0xE007A);
    }
}
