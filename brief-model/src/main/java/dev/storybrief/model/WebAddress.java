package dev.storybrief.model;

import dev.storybrief.model.address.AddressParser;
import dev.storybrief.model.address.InvalidAddressException;
import dev.storybrief.model.text.Characters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a web address as browsers understand it: an absolute {@code http} or {@code https} URL, parsed and serialized by
 * the WHATWG URL standard.
 *
 * <p>Taken is what that standard parses, without a base, to a host without credentials, with these limits: it has at most
 * {@value #MAX_LENGTH} characters (Unicode code points) and begins with {@code http://} or {@code https://} and its host;
 * it holds no white space, no backslash and no character that text may not hold; and its host is no number unless it is an
 * IPv4 address in dotted decimal. Hosts outside ASCII are processed by UTS 46; those with characters that the JDK's
 * version of Unicode does not have are refused.
 *
 * <p>Nothing else is an address that a renderer makes a link of. Immutable.
 */
public final class WebAddress {
    /** The greatest number of characters (Unicode code points) of an address. */
    public static final int MAX_LENGTH = 2048;

    private final String ascii;

    private WebAddress(String ascii) {
        this.ascii = ascii;
    }

    /**
     * {@return the address that a string holds, or nothing where it is none}
     *
     * @param text any string, also one that is too long
     */
    public static Optional<WebAddress> parse(@Nullable String text) {
        if (text == null || Characters.isLonger(text, MAX_LENGTH)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WebAddress(AddressParser.parse(text)));
        } catch (InvalidAddressException e) {
            return Optional.empty();
        }
    }

    /** {@return the address as the URL standard serializes it, which is in ASCII: what a link points to} */
    public String ascii() {
        return ascii;
    }

    /**
     * {@return the host in ASCII and small letters, such as {@code xn--bcher-kva.example} for {@code bücher.example}, so
     * that no letter of another script passes for one of Latin; an IPv6 address stands in brackets}
     */
    public String host() {
        int start = ascii.indexOf("//") + 2;
        int end = ascii.indexOf('/', start);
        int colon = ascii.lastIndexOf(':', end);
        return ascii.substring(start, colon > ascii.lastIndexOf(']', end) && colon > start ? colon : end);
    }

    /** {@return the address in ASCII} */
    @Override
    public String toString() {
        return ascii;
    }

    /** {@return whether the other is an address that is serialized in the same way} */
    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && ascii.equals(address.ascii);
    }

    @Override
    public int hashCode() {
        return ascii.hashCode();
    }
}
