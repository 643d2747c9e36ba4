package dev.storybrief.model.text;

import java.util.Arrays;

/**
 * Measures extended grapheme clusters, each of which a reader sees as one character (UAX 29, section 3.1.1), in one pass
 * without allocation. The classes of characters are those of one version of Unicode on every Java: the build generates
 * them.
 *
 * <p>The state after a part of a text is one number: the length of its last cluster, the class of its last character, and
 * the progress of a conjunct, an emoji sequence or a flag.
 */
final class GraphemeClusters {
    /** The longest that any language or emoji needs is 11; a stack of marks is higher than its line long before 16. */
    static final int MAX_LENGTH = 16;

    /** Nothing was read. */
    static final int START = 0;

    /** One character was read that nothing but marks can follow in its cluster. */
    static final int ONE_CHARACTER = 1 << 9;

    private static final String TABLE = "grapheme-classes.txt";
    private static final String CLASSES = "-CEKNJSPLVTRXIMYZ";
    private static final int OTHER = 0;
    private static final int CONTROL = 1;
    private static final int EXTEND = 2;
    /** Extends the cluster, and links the next consonant to it. */
    private static final int LINKER = 3;
    /** Extends the cluster, and links no consonant: the zero width non-joiner. */
    private static final int NON_JOINER = 4;

    private static final int JOINER = 5;
    private static final int SPACING_MARK = 6;
    private static final int PREPEND = 7;
    private static final int HANGUL_L = 8;
    private static final int HANGUL_V = 9;
    private static final int HANGUL_T = 10;
    private static final int REGIONAL_INDICATOR = 11;
    private static final int PICTOGRAPHIC = 12;
    private static final int CONSONANT = 13;
    /** Links a consonant to the one before it, but starts a cluster. */
    private static final int LEADING_LINKER = 14;

    private static final int HANGUL_LV = 15;
    private static final int HANGUL_LVT = 16;

    private static final int LAST_CLASS = 0x1F;
    private static final int AFTER_LINKER = 1 << 5;
    private static final int AFTER_PICTOGRAPH = 1 << 6;
    private static final int AFTER_PICTOGRAPH_AND_JOINER = 1 << 7;
    private static final int AFTER_HALF_A_FLAG = 1 << 8;
    private static final int LENGTH_SHIFT = 9;

    private static final byte[] CLASS_OF_BMP = new byte[0x10000];
    private static final int[] SUPPLEMENTARY_FIRST;
    private static final int[] SUPPLEMENTARY_LAST;
    private static final byte[] SUPPLEMENTARY_CLASS;

    static {
        String table = TextFile.read(GraphemeClusters.class.getResourceAsStream(TABLE), TABLE);
        String[] lines = table.split("\n", -1);
        int count = 0;
        int[] first = new int[lines.length];
        int[] last = new int[lines.length];
        byte[] classes = new byte[lines.length];
        for (String line : lines) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            int space = line.indexOf(' ');
            int secondSpace = line.indexOf(' ', space + 1);
            int from = Integer.parseInt(line, 0, space, 16);
            int to = Integer.parseInt(line, space + 1, secondSpace, 16);
            byte value = (byte) CLASSES.indexOf(line.charAt(secondSpace + 1));
            if (from < CLASS_OF_BMP.length) {
                Arrays.fill(CLASS_OF_BMP, from, to + 1, value);
            } else {
                first[count] = from;
                last[count] = to;
                classes[count++] = value;
            }
        }
        SUPPLEMENTARY_FIRST = Arrays.copyOf(first, count);
        SUPPLEMENTARY_LAST = Arrays.copyOf(last, count);
        SUPPLEMENTARY_CLASS = Arrays.copyOf(classes, count);
        Arrays.fill(CLASS_OF_BMP, 0xAC00, 0xD7A4, (byte) HANGUL_LVT);
        for (int lv = 0xAC00; lv < 0xD7A4; lv += 28) {
            CLASS_OF_BMP[lv] = HANGUL_LV;
        }
    }

    private GraphemeClusters() {}

    /** {@return whether clusters of more than two code points exist only where such a character, or a surrogate, does} */
    static boolean makesClustersLong(char c) {
        int value = CLASS_OF_BMP[c];
        return (value >= EXTEND && value <= HANGUL_T) || Character.isSurrogate(c);
    }

    /** {@return the state after one more code point} */
    static int next(int state, int codePoint) {
        int value = classOf(codePoint);
        int length = isSameCluster(state, value) ? (state >>> LENGTH_SHIFT) + 1 : 1;
        return value | conjunct(state, value) | emoji(state, value) | flag(state, value) | (length << LENGTH_SHIFT);
    }

    /** {@return the number of code points of the last cluster so far} */
    static int length(int state) {
        return state >>> LENGTH_SHIFT;
    }

    private static int classOf(int codePoint) {
        if (codePoint < CLASS_OF_BMP.length) {
            return CLASS_OF_BMP[codePoint];
        }
        int found = Arrays.binarySearch(SUPPLEMENTARY_FIRST, codePoint);
        int range = found >= 0 ? found : -found - 2;
        return range >= 0 && codePoint <= SUPPLEMENTARY_LAST[range] ? SUPPLEMENTARY_CLASS[range] : OTHER;
    }

    /** The rules GB3 to GB13. */
    private static boolean isSameCluster(int state, int value) {
        int last = state & LAST_CLASS;
        if (last == CONTROL || value == CONTROL) {
            return false;
        }
        return switch (value) {
            case EXTEND, LINKER, NON_JOINER, JOINER, SPACING_MARK -> true;
            case HANGUL_L, HANGUL_LV, HANGUL_LVT -> last == HANGUL_L || last == PREPEND;
            case HANGUL_V -> last == HANGUL_L || last == HANGUL_V || last == HANGUL_LV || last == PREPEND;
            case HANGUL_T -> (last >= HANGUL_V && last <= HANGUL_T) || last >= HANGUL_LV || last == PREPEND;
            case CONSONANT -> (state & AFTER_LINKER) != 0 || last == PREPEND;
            case PICTOGRAPHIC -> (state & AFTER_PICTOGRAPH_AND_JOINER) != 0 || last == PREPEND;
            case REGIONAL_INDICATOR -> (state & AFTER_HALF_A_FLAG) != 0 || last == PREPEND;
            default -> last == PREPEND;
        };
    }

    /** Rule GB9c: a linker, then marks, then a consonant. */
    private static int conjunct(int state, int value) {
        return switch (value) {
            case LINKER, LEADING_LINKER -> AFTER_LINKER;
            case EXTEND, JOINER -> state & AFTER_LINKER;
            default -> 0;
        };
    }

    /** Rule GB11: a pictograph, marks, a joiner, a pictograph. */
    private static int emoji(int state, int value) {
        return switch (value) {
            case PICTOGRAPHIC -> AFTER_PICTOGRAPH;
            case EXTEND, LINKER, NON_JOINER -> state & AFTER_PICTOGRAPH;
            case JOINER -> (state & AFTER_PICTOGRAPH) == 0 ? 0 : AFTER_PICTOGRAPH_AND_JOINER;
            default -> 0;
        };
    }

    /** Rules GB12 and GB13: regional indicators go in pairs. */
    private static int flag(int state, int value) {
        return value == REGIONAL_INDICATOR && (state & AFTER_HALF_A_FLAG) == 0 ? AFTER_HALF_A_FLAG : 0;
    }
}
