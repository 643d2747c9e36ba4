package dev.storybrief.model.address;

import java.text.Normalizer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Maps the characters of a domain name as UTS 46, section 5, without its table: by case folding and NFKC of the JDK, but
 * for what is named here. Sharp s, final sigma and the joiners stay, since the mapping is the nontransitional one.
 */
final class IdnaMapping {
    private static final int FINAL_SIGMA = 0x3C2;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Characters with the status ignored: soft hyphen, fillers, variation selectors and invisible operators. */
    private static final BitSet IGNORED =
            JoinerRule.set("00AD 034F 115F-1160 17B4-17B5 180B-180F 200B 2060-2064 206A-206F FE00-FE0F FEFF"
                    + " 1BCA0-1BCA3 1D173-1D17A E0100-E01EF");

    private IdnaMapping() {}

    /** {@return a domain name mapped, in NFC, with full stops between its labels; {@code null} where it cannot be} */
    static @Nullable String map(String domain) {
        StringBuilder mapped = new StringBuilder(domain.length());
        for (int c : domain.codePoints().toArray()) {
            if (isFullStop(c)) {
                mapped.append('.');
            } else if (c == FINAL_SIGMA) { // a final sigma that results from decomposition is folded
                mapped.appendCodePoint(c);
            } else if (!appendMapped(c, mapped)) {
                return null;
            }
        }
        return Normalizer.normalize(mapped, Normalizer.Form.NFKC);
    }

    /** Decomposes first, so that neither a mark nor a compatibility form keeps a capital from being folded. */
    private static boolean appendMapped(int c, StringBuilder mapped) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (int part : parts.codePoints().toArray()) {
            if (!IGNORED.get(part)) {
                if (isFullStop(part) || isDisallowed(part)) {
                    return false;
                }
                mapped.appendCodePoint(fold(part));
            }
        }
        return true;
    }

    /** Other characters whose compatibility form holds a full stop, such as <i>one dot leader</i>, are disallowed. */
    private static boolean isFullStop(int c) {
        return c == '.' || c == 0x3002 || c == 0xFF0E || c == 0xFF61;
    }

    /** {@return the simple case folding of a character, as CaseFolding.txt of Unicode has it, except that sharp s stays} */
    private static int fold(int c) {
        boolean isCherokee = (c >= 0x13A0 && c <= 0x13FD) || (c >= 0xAB70 && c <= 0xABBF);
        if (isCherokee) {
            return Character.toUpperCase(c);
        }
        boolean isVariantOfCyrillic = c >= 0x1C80 && c <= 0x1C88;
        boolean isIotaBelow = c == 0x345;
        return isVariantOfCyrillic || isIotaBelow || c == FINAL_SIGMA
                ? Character.toLowerCase(Character.toUpperCase(c))
                : Character.toLowerCase(c);
    }

    /** Leaves ASCII alone, which is checked when the whole name is in ASCII. */
    private static boolean isDisallowed(int c) {
        if (c < 0x80) {
            return false;
        }
        boolean describesIdeographs = (c >= 0x2FF0 && c <= 0x2FFF) || c == 0x31EF;
        boolean replacesObjects = c == 0xFFFC || c == 0xFFFD;
        return describesIdeographs
                || replacesObjects
                || switch (Character.getType(c)) {
                    case Character.UNASSIGNED,
                            Character.CONTROL,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
                    default -> false;
                };
    }

    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
