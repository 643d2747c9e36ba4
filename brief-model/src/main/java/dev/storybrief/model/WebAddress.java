package dev.storybrief.model;

import dev.storybrief.model.text.Characters;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses the web addresses of a brief: absolute, {@code http} or {@code https}, with a host, without user information,
 * with a port of at most 65535. The syntax is that of RFC 3986, and of RFC 3987 where the address holds more than ASCII:
 * its host is read by IDNA, its path, query and fragment are taken as UTF-8. Square brackets may stand in query and
 * fragment.
 *
 * <p>Nothing else is an address that a renderer makes a link of. Immutable.
 */
public final class WebAddress {
    /** The greatest number of characters of an address. */
    public static final int MAX_LENGTH = 2048;

    private static final String HEX = "0123456789ABCDEF";
    private static final boolean[] IN_PATH = new boolean[0x80];

    static {
        for (char c = '!'; c < 0x7F; c++) {
            IN_PATH[c] = Characters.isUnreserved(c) || "!$&'()*+,;=:@/".indexOf(c) >= 0;
        }
    }

    private final String ascii;
    private final int hostStart;
    private final int hostEnd;
    private final @Nullable String display;

    private WebAddress(String ascii, int hostStart, int hostEnd, @Nullable String display) {
        this.ascii = ascii;
        this.hostStart = hostStart;
        this.hostEnd = hostEnd;
        this.display = display;
    }

    /**
     * {@return the address that a string says, or nothing where it is none}
     *
     * @param text any string, also an over-long one
     */
    public static Optional<WebAddress> parse(@Nullable String text) {
        if (text == null || Characters.isLonger(text, MAX_LENGTH)) {
            return Optional.empty();
        }
        int authority = afterScheme(text);
        if (authority < 0) {
            return Optional.empty();
        }
        int path = endOfAuthority(text, authority);
        int hostEnd = endOfHost(text, authority, path);
        int signs = pathQueryFragment(text, path);
        if (signs < 0 || !isPort(text, hostEnd, path)) {
            return Optional.empty();
        }
        boolean isAsciiName = HostName.isAsciiName(text, authority, hostEnd);
        if (isAsciiName && signs < 0x80) {
            return Optional.of(new WebAddress(text, authority, hostEnd, null)); // nearly all
        }
        if (Characters.firstUnsafe(text) >= 0) {
            return Optional.empty();
        }
        if (isAsciiName || isIpv6(text, authority, hostEnd)) {
            return Optional.of(new WebAddress(ascii(text, hostEnd), authority, hostEnd, null));
        }
        HostName host = HostName.parse(text.substring(authority, hostEnd));
        return host == null ? Optional.empty() : Optional.of(of(text, authority, hostEnd, host));
    }

    private static WebAddress of(String text, int hostStart, int hostEnd, HostName host) {
        String start = text.substring(0, hostStart) + host.ascii();
        return new WebAddress(start + ascii(text.substring(hostEnd), 0), hostStart, start.length(), host.display());
    }

    /** {@return the address in ASCII, with an IDNA host and percent-encoded UTF-8: what a link points to} */
    public String ascii() {
        return ascii;
    }

    /**
     * {@return the host for people to read: in its own script, but in ASCII where its scripts are mixed so as to mislead
     * or it looks like a Latin name in another script (UTS 39, section 5.2)}
     */
    public String displayHost() {
        return display == null ? ascii.substring(hostStart, hostEnd) : display;
    }

    /** {@return the address in ASCII} */
    @Override
    public String toString() {
        return ascii;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && ascii.equals(address.ascii);
    }

    @Override
    public int hashCode() {
        return ascii.hashCode();
    }

    private static int afterScheme(String text) {
        if (text.startsWith("https://") || text.regionMatches(true, 0, "https://", 0, 8)) {
            return 8;
        }
        return text.regionMatches(true, 0, "http://", 0, 7) ? 7 : -1;
    }

    private static int endOfAuthority(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return i;
            }
        }
        return text.length();
    }

    private static int endOfHost(String text, int from, int to) {
        int closing = text.startsWith("[", from) ? text.indexOf(']', from) : from;
        int colon = closing < 0 ? -1 : text.indexOf(':', closing);
        return colon < 0 || colon > to ? to : colon;
    }

    private static boolean isPort(String text, int colon, int to) {
        int port = 0;
        for (int i = colon + 1; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            port = port * 10 + digit;
            if (port > 65535) {
                return false;
            }
        }
        return true;
    }

    /** {@return all bits that the characters of a path, query and fragment have, or -1 where it is none} */
    private static int pathQueryFragment(String text, int from) {
        boolean inPath = true;
        boolean inFragment = false;
        int signs = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            signs |= c;
            if (c < 0x80 && IN_PATH[c]) {
                continue; // nearly all
            }
            if (c == '%') {
                if (i + 2 >= text.length() || !isHex(text.charAt(i + 1)) || !isHex(text.charAt(i + 2))) {
                    return -1;
                }
            } else if (c == '#') {
                if (inFragment) {
                    return -1;
                }
                inPath = false;
                inFragment = true;
            } else if (c == '?') {
                inPath = false;
            } else if (c == '[' || c == ']') {
                if (inPath) {
                    return -1;
                }
            } else if (c < 0x80 || Characters.isWhiteSpace(c)) {
                return -1;
            }
        }
        return signs;
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    /** Leaves the grammar of IPv6 literals to the JDK: they are as good as never seen. */
    private static boolean isIpv6(String text, int from, int to) {
        if (!text.startsWith("[", from)) {
            return false;
        }
        String literal = text.substring(from, to);
        try {
            return literal.indexOf('%') < 0 && new URI("http://" + literal + "/").getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** {@return the text with what is not ASCII, from an index on, as percent-encoded UTF-8} */
    private static String ascii(String text, int from) {
        if (Characters.isAscii(text)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder(text.length() + 32).append(text, 0, from);
        for (byte b : text.substring(from).getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0) {
                ascii.append((char) b);
            } else {
                ascii.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
        return ascii.toString();
    }
}
