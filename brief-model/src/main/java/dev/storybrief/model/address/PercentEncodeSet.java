package dev.storybrief.model.address;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encodes the characters of a part of an address that may not stand there as they are: controls, the space,
 * whatever is not ASCII, and some marks, which depend on the part (WHATWG URL, "Percent-encoded bytes"). A percent sign
 * stays, whatever follows it.
 */
final class PercentEncodeSet {
    static final PercentEncodeSet PATH = new PercentEncodeSet("\"#<>?^`{}");
    /** The set of the query of {@code http} and {@code https}, which the standard calls special-query. */
    static final PercentEncodeSet QUERY = new PercentEncodeSet("\"#<>'");

    static final PercentEncodeSet FRAGMENT = new PercentEncodeSet("\"<>`");
    /** What stands in no address by RFC 3986, though some of it stays in one that is serialized by the URL standard. */
    static final PercentEncodeSet NEVER_IN_RFC_3986 = new PercentEncodeSet("\"<>\\^`{|}");

    private static final String HEX = "0123456789ABCDEF";

    private final boolean[] stays = new boolean[0x80];

    private PercentEncodeSet(String marks) {
        for (char c = '!'; c < 0x7F; c++) {
            stays[c] = marks.indexOf(c) < 0;
        }
    }

    /** {@return whether a character stays as it is} */
    boolean keeps(char c) {
        return c < stays.length && stays[c];
    }

    /** Appends a part of a text, in which every surrogate has its other half. */
    void encode(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (keeps(c)) {
                out.append(c);
            } else {
                int codePoint = text.codePointAt(i);
                for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                    append(b, out);
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
    }

    static void append(int octet, StringBuilder out) {
        out.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
    }
}
