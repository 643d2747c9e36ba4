package dev.storybrief.model.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Parses the host of an address and serializes it in ASCII (WHATWG URL, "Host parsing" and "Host serializing"). */
public final class HostParser {
    private static final String FORBIDDEN = "#%/:<>?@[\\]^|";

    private HostParser() {}

    /**
     * {@return a host in ASCII and small letters: a domain name, an IPv4 address in dotted decimal, or an IPv6 address in
     * brackets}
     *
     * @param host without a port
     * @throws InvalidAddressException if it is none, or a number that is not written in dotted decimal
     */
    public static String parse(String host) throws InvalidAddressException {
        if (host.isEmpty()) {
            throw new InvalidAddressException(AddressFault.START);
        }
        if (host.charAt(0) == '[') {
            if (host.charAt(host.length() - 1) != ']') {
                throw new InvalidAddressException(AddressFault.IPV6);
            }
            return "[" + Ipv6.normalize(host.substring(1, host.length() - 1)) + "]";
        }
        String name = DomainName.toAscii(percentDecode(host));
        if (name.isEmpty() || !name.chars().allMatch(HostParser::mayStandInDomain)) {
            throw new InvalidAddressException(AddressFault.HOST);
        }
        if (!endsInNumber(name)) {
            return name;
        }
        if (!isDottedDecimal(host)) {
            throw new InvalidAddressException(AddressFault.NUMBER);
        }
        return host;
    }

    /** The standard calls what may not a forbidden domain code point. */
    private static boolean mayStandInDomain(int c) {
        return c > ' ' && c < 0x7F && FORBIDDEN.indexOf(c) < 0;
    }

    /** The standard's ends-in-a-number checker: what browsers would take for an IPv4 address, or refuse as a bad one. */
    private static boolean endsInNumber(String name) {
        int end = name.endsWith(".") ? name.length() - 1 : name.length();
        String last = name.substring(name.lastIndexOf('.', end - 1) + 1, end);
        boolean isHex = last.startsWith("0x");
        return isHex
                ? last.chars().skip(2).allMatch(c -> hexDigit((char) c) >= 0)
                : !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isDottedDecimal(String text) {
        String[] octets = text.split("\\.", -1);
        for (String octet : octets) {
            if (!isOctet(octet)) {
                return false;
            }
        }
        return octets.length == 4;
    }

    /** Refuses a zero before other digits, which marks an octal number for some parsers. */
    private static boolean isOctet(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == 3) {
                return false;
            }
            number = number * 10 + c - '0';
        }
        return number <= 255 && (text.length() == 1 || (!text.isEmpty() && text.charAt(0) != '0'));
    }

    /** A percent sign that begins no escape stays, and makes the host invalid; so does what is not UTF-8. */
    private static String percentDecode(String host) {
        if (host.indexOf('%') < 0) {
            return host;
        }
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(host.length() + 16);
        for (int i = 0; i < host.length(); i++) {
            int octet = escapedOctet(host, i);
            if (octet >= 0) {
                decoded.write(octet);
                i += 2;
            } else {
                int c = host.codePointAt(i);
                decoded.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c) - 1;
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    /** {@return the octet whose percent-encoded form stands at an index, or -1 where none does} */
    static int escapedOctet(String text, int i) {
        if (text.charAt(i) != '%' || i + 2 >= text.length()) {
            return -1;
        }
        int high = hexDigit(text.charAt(i + 1));
        int low = hexDigit(text.charAt(i + 2));
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static int hexDigit(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
