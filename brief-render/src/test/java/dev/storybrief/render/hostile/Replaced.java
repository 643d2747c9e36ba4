package dev.storybrief.render.hostile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says, by the words of the format's contract and not by the code under test, what becomes of a text nobody validated. */
final class Replaced {
    private static final Pattern FLAG =
            Pattern.compile("\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{3,6}\\x{E007F}");

    private Replaced() {}

    /** {@return the text with a space for tabs and ends of lines, and U+FFFD for all else that text may not hold} */
    static String in(String text) {
        if (text.indexOf(0x1F3F4) < 0) {
            return outsideFlags(text);
        }
        StringBuilder replaced = new StringBuilder();
        Matcher flag = FLAG.matcher(text);
        int from = 0;
        while (flag.find()) {
            replaced.append(outsideFlags(text.substring(from, flag.start()))).append(flag.group());
            from = flag.end();
        }
        return replaced.append(outsideFlags(text.substring(from))).toString();
    }

    private static String outsideFlags(String text) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().map(Replaced::of).forEach(replaced::appendCodePoint);
        return replaced.toString();
    }

    private static int of(int c) {
        if ((c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        boolean isControl = Character.getType(c) == Character.CONTROL;
        boolean isSurrogate = Character.getType(c) == Character.SURROGATE;
        boolean isNoncharacter = c % 0x10000 >= 0xFFFE || (c >= 0xFDD0 && c < 0xFDF0);
        boolean turnsText = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isTag = c >= 0xE0000 && c < 0xE0080;
        return isControl || isSurrogate || isNoncharacter || turnsText || isTag || c == 0xFEFF ? 0xFFFD : c;
    }
}
