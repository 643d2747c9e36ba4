package dev.storybrief.model.address;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the host of an address and serializes it in ASCII (WHATWG URL, "Host parsing" and "Host serializing"). */
public final class HostParser {
    /** A domain name in ASCII without what the standard calls a forbidden domain code point. */
    private static final Pattern DOMAIN = Pattern.compile("[!-~&&[^#%/:<>?@\\[\\\\\\]^|]]++");

    /** The standard's ends-in-a-number checker: what browsers would take for an IPv4 address, or refuse as a bad one. */
    private static final Pattern NUMBER_AT_END = Pattern.compile("(?:^|\\.)(?:0x[0-9a-f]*|[0-9]+)\\.?\\z");

    /** Without a zero before other digits, which marks an octal number for some parsers. */
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

    private static final Pattern DOTTED_DECIMAL = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    /** Possessive, so that a long run of escapes takes no stack. */
    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");

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
        if (!DOMAIN.matcher(name).matches()) {
            throw new InvalidAddressException(AddressFault.HOST);
        }
        if (!NUMBER_AT_END.matcher(name).find()) {
            return name;
        }
        if (!isDottedDecimal(host)) {
            throw new InvalidAddressException(AddressFault.NUMBER);
        }
        return host;
    }

    static boolean isDottedDecimal(String text) {
        return DOTTED_DECIMAL.matcher(text).matches();
    }

    /** A percent sign that begins no escape stays, and makes the host invalid; so does what is not UTF-8. */
    private static String percentDecode(String host) {
        return ESCAPES.matcher(host).replaceAll(escapes -> {
            byte[] octets = HexFormat.of().parseHex(escapes.group().replace("%", ""));
            return Matcher.quoteReplacement(new String(octets, StandardCharsets.UTF_8));
        });
    }
}
