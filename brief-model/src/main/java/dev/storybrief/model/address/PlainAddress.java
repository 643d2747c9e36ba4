package dev.storybrief.model.address;

/**
 * Recognizes addresses that are written as they would be serialized, as nearly all are, in one pass and without
 * allocating. May return {@code false} for a serialized address, which is then parsed: one with a port, an IP address, an
 * IDNA label, or a dot or a percent sign after a slash.
 */
final class PlainAddress {
    private PlainAddress() {}

    static boolean isOne(String text) {
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        int path = host == -1 ? -1 : endOfName(text, host);
        return path != -1 && isPathQueryAndFragment(text, path);
    }

    /** {@return the index of the slash after a name in small ASCII letters whose last label is no number, or -1} */
    private static int endOfName(String text, int from) {
        int lastLabel = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                return isSmallLetter(text.charAt(lastLabel)) ? i : -1;
            }
            if (c == '.') {
                lastLabel = i + 1;
            } else if (c == '-') {
                if (text.charAt(i - 1) == '-') {
                    return -1; // xn-- and its like
                }
            } else if (!isSmallLetter(c) && (c < '0' || c > '9') && c != '_') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPathQueryAndFragment(String text, int from) {
        PercentEncodeSet part = PercentEncodeSet.PATH;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '#' && part != PercentEncodeSet.FRAGMENT) {
                part = PercentEncodeSet.FRAGMENT;
            } else if (c == '?' && part == PercentEncodeSet.PATH) {
                part = PercentEncodeSet.QUERY;
            } else if (!part.keeps(c) || c == '\\') {
                return false;
            } else if ((c == '.' || c == '%') && part == PercentEncodeSet.PATH && text.charAt(i - 1) == '/') {
                return false; // it may be a segment of dots
            }
        }
        return true;
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
