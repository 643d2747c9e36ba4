import dev.storybrief.model.text.Characters;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds the regular expressions of the kinds of strings that have a type or a constraint in code. They match the same in
 * ECMA-262 (with the flag u) and in Java, and the time that they take grows no faster than the string.
 */
final class SchemaPatterns {
    private static final String SPACES = " \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
    private static final String UNSAFE = "\\u0000-\\u001F\\u007F-\\u009F\\u2028-\\u202E\\u2066-\\u2069"
            + "\\uD800-\\uF8FF\\uFDD0-\\uFDEF\\uFEFF\\uFFFE-\\uFFFF" + noncharacters() + range(0xE0000, 0xE007F)
            + range(0xF0000, 0x10FFFF);
    private static final String INVISIBLE = ranges(c -> Characters.isInvisible(c) && !Characters.isUnsafe(c));

    /** A black flag and tags make the flag of England, Scotland, Wales and others. */
    private static final String FLAG = Character.toString(0x1F3F4) + "[" + range(0xE0030, 0xE0039)
            + range(0xE0061, 0xE007A) + "]{3,6}" + Character.toString(0xE007F);

    /** Of 600 characters no more than 120 can be such flags: the bound keeps Java's matcher from recursing deeper. */
    static final String TEXT = "^[" + INVISIBLE + "]*(?:" + FLAG + "|[^" + INVISIBLE + UNSAFE + "])[^" + UNSAFE
            + "]*(?:" + FLAG + "[^" + UNSAFE + "]*){0,120}$";

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String END_OF_HOST = "(?:[:\\/?#]|$)";
    private static final String NUMBER = "(?:[^:\\/?#]*\\.)?(?:[0-9]+|0[Xx][0-9A-Fa-f]*)\\.?" + END_OF_HOST;

    /** What of it is valid outside ASCII, in Punycode, once percent-decoded or in brackets, only the reader decides. */
    private static final String HOST = "(?:\\[[0-9A-Fa-f:.]{2,45}\\]|(?:" + OCTET + "\\.){3}" + OCTET + "|(?!" + NUMBER
            + ")[^#\\/:<>?@\\[\\\\\\]\\^|" + SPACES + UNSAFE + "]+)";

    private static final String PORT =
            "(?::(?:0*(?:6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}" + "|[1-5][0-9]{4}|[0-9]{1,4}))?)?";
    private static final String PATH_QUERY_FRAGMENT = "[^\\\\" + SPACES + UNSAFE + "]*";

    /** Of 2048 characters no more than 409 can be flags that tags make. */
    static final String ADDRESS = "^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/" + HOST + PORT + "(?:[\\/?#]" + PATH_QUERY_FRAGMENT
            + "(?:" + FLAG + PATH_QUERY_FRAGMENT + "){0,409})?$";

    private static final String DAY =
            "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30" + "|(?:0[13578]|1[02])-31)";
    private static final String HOUR = "(?:[01][0-9]|2[0-3])";

    static final String TIMESTAMP = "^[0-9]{4}-" + DAY + "[Tt]" + HOUR + ":[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?"
            + "(?:[Zz]|[+-]" + HOUR + ":[0-5][0-9])$";

    static final String DATE =
            "^(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})" + "(?:-(?:0[1-9]|1[0-2])|-" + DAY + ")?$";

    private static String range(int first, int last) {
        return Character.toString(first) + "-" + Character.toString(last);
    }

    private static String ranges(IntPredicate property) {
        StringBuilder ranges = new StringBuilder();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (property.test(c)) {
                int first = c;
                while (property.test(c + 1)) {
                    c++;
                }
                ranges.append(range(first, c));
            }
        }
        return ranges.toString();
    }

    private static String noncharacters() {
        return IntStream.rangeClosed(1, 14)
                .mapToObj(plane -> range(plane * 0x10000 + 0xFFFE, plane * 0x10000 + 0xFFFF))
                .collect(Collectors.joining());
    }
}
