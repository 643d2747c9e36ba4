package dev.storybrief.model.address;

import dev.storybrief.model.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parses {@code http} and {@code https} addresses as the WHATWG URL standard does without a base ("URL parsing"), and
 * serializes them ("URL serializing"). Of what the standard takes, this leaves out: credentials, white space, controls,
 * backslashes, characters that text may not hold, a host that is not at once after {@code ://}, and a host that is a
 * number unless it is in dotted decimal.
 *
 * <p>Its work is in proportion to the text, but for labels outside ASCII, whose normalization and Punycode take the square
 * of their length.
 */
public final class AddressParser {
    private AddressParser() {}

    /**
     * {@return the address as the standard serializes it, in ASCII; the same string where it is written so already}
     *
     * @param text any string
     * @throws InvalidAddressException if it is no web address
     */
    public static String parse(String text) throws InvalidAddressException {
        return PlainAddress.isOne(text) ? text : serialize(text);
    }

    private static String serialize(String text) throws InvalidAddressException {
        int host = startOfHost(text);
        checkCharacters(text);
        int fragment = indexOf('#', text, host, text.length());
        int query = indexOf('?', text, host, fragment);
        int path = indexOf('/', text, host, query);
        if (indexOf('@', text, host, path) < path) {
            throw new InvalidAddressException(AddressFault.USER);
        }
        int port = startOfPort(text, host, path);
        StringBuilder out = new StringBuilder(text.length() + 16);
        out.append(text.substring(0, host).toLowerCase(Locale.ROOT))
                .append(HostParser.parse(text.substring(host, port)));
        appendPort(text, port, path, host == "https://".length() ? 443 : 80, out);
        appendPath(text, path, query, out);
        appendPart(text, query, fragment, PercentEncodeSet.QUERY, out);
        appendPart(text, fragment, text.length(), PercentEncodeSet.FRAGMENT, out);
        return out.toString();
    }

    private static int startOfHost(String text) throws InvalidAddressException {
        int unsafe = Characters.firstUnsafe(text);
        if (unsafe >= 0) {
            throw InvalidAddressException.ofCharacter(text.codePointAt(unsafe));
        }
        if (text.regionMatches(true, 0, "https://", 0, 8)) {
            return 8;
        }
        if (text.regionMatches(true, 0, "http://", 0, 7)) {
            return 7;
        }
        boolean startsWithSpace = !text.isEmpty() && Characters.isWhiteSpace(text.charAt(0));
        throw new InvalidAddressException(startsWithSpace ? AddressFault.SPACE : AddressFault.START);
    }

    private static void checkCharacters(String text) throws InvalidAddressException {
        if (text.chars().anyMatch(Characters::isWhiteSpace)) {
            throw new InvalidAddressException(AddressFault.SPACE);
        }
        if (text.contains("\\")) {
            throw new InvalidAddressException(AddressFault.BACKSLASH);
        }
    }

    /** {@return the first index of a character within a part of a text, or the part's end} */
    private static int indexOf(char c, String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != c) {
            i++;
        }
        return i;
    }

    /** {@return the index of the colon before the port, which does not stand in brackets, or the end of the authority} */
    private static int startOfPort(String text, int from, int to) {
        boolean inBrackets = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':' && !inBrackets) {
                return i;
            }
            inBrackets = c == '[' || (inBrackets && c != ']');
        }
        return to;
    }

    /** The state "port state" of the standard's parser. */
    private static void appendPort(String text, int colon, int to, int defaultPort, StringBuilder out)
            throws InvalidAddressException {
        int port = 0;
        for (int i = colon + 1; i < to; i++) {
            int digit = text.charAt(i) - '0';
            port = port * 10 + digit;
            if (digit < 0 || digit > 9 || port > 65535) {
                throw new InvalidAddressException(AddressFault.PORT);
            }
        }
        if (colon + 1 < to && port != defaultPort) {
            out.append(':').append(port);
        }
    }

    /** The states "path start state" and "path state", which resolve segments of dots. */
    private static void appendPath(String text, int from, int to, StringBuilder out) {
        String[] given = text.substring(Math.min(from + 1, to), to).split("/", -1);
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            String segment = given[i];
            String dots =
                    segment.length() > 6 ? segment : segment.replace("%2e", ".").replace("%2E", ".");
            if (dots.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            }
            if (!dots.equals("..") && !dots.equals(".")) {
                segments.add(segment);
            } else if (i == given.length - 1) {
                segments.add("");
            }
        }
        for (String segment : segments) {
            out.append('/');
            PercentEncodeSet.PATH.encode(segment, 0, segment.length(), out);
        }
    }

    /** Appends a query or a fragment with the mark before it, unless there is none. */
    private static void appendPart(String text, int from, int to, PercentEncodeSet set, StringBuilder out) {
        if (from < to) {
            out.append(text.charAt(from));
            set.encode(text, from + 1, to, out);
        }
    }
}
