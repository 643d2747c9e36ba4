package dev.storybrief.render.hostile;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces what a text may not hold as the format's contract demands, without the code under test. */
final class Replaced {
    private static final int LONGEST_CLUSTER = 16;
    private static final Pattern FLAG =
            Pattern.compile("\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{3,6}\\x{E007F}");

    private Replaced() {}

    /** {@return the text with a space for tabs and ends of lines, and U+FFFD for all else that text may not hold} */
    static String in(String text) {
        String replaced = replacedButForFlags(text);
        boolean mayHoldLongCluster =
                replaced.length() > LONGEST_CLUSTER && replaced.chars().anyMatch(c -> c >= 0x300);
        if (mayHoldLongCluster) {
            for (int at = firstTooMany(replaced); at >= 0; at = firstTooMany(replaced)) {
                replaced =
                        replaced.substring(0, at) + "\uFFFD" + replaced.substring(replaced.offsetByCodePoints(at, 1));
            }
        }
        return replaced;
    }

    /** {@return the index of the first code point past those that a grapheme cluster may have, or -1, by ICU} */
    private static int firstTooMany(String text) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        clusters.setText(text);
        int start = clusters.first();
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            if (text.codePointCount(start, end) > LONGEST_CLUSTER) {
                return text.offsetByCodePoints(start, LONGEST_CLUSTER);
            }
            start = end;
        }
        return -1;
    }

    private static String replacedButForFlags(String text) {
        if (text.indexOf(0x1F3F4) < 0) {
            return replacedOneByOne(text);
        }
        StringBuilder replaced = new StringBuilder();
        Matcher flag = FLAG.matcher(text);
        int from = 0;
        while (flag.find()) {
            replaced.append(replacedOneByOne(text.substring(from, flag.start())))
                    .append(flag.group());
            from = flag.end();
        }
        return replaced.append(replacedOneByOne(text.substring(from))).toString();
    }

    private static String replacedOneByOne(String text) {
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
        boolean isBidirectionalControl = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isTag = c >= 0xE0000 && c < 0xE0080;
        boolean isPrivate = Character.getType(c) == Character.PRIVATE_USE;
        return isControl || isSurrogate || isNoncharacter || isBidirectionalControl || isTag || isPrivate || c == 0xFEFF
                ? 0xFFFD
                : c;
    }
}
