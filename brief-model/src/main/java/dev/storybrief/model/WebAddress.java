package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.storybrief.model.address.AddressParser;
import dev.storybrief.model.address.InvalidAddressException;
import dev.storybrief.model.text.Characters;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a web address as it was written, and knows whether a link may lead there. It is parsed once, when it is made. An
 * invalid brief may hold any string as an address; such a string is kept, and no link is made of it.
 *
 * <p>A link may lead to an absolute {@code http} or {@code https} URL that the WHATWG URL standard parses, without a base,
 * to a host without credentials, with these limits: it has at most {@value #MAX_LENGTH} characters (Unicode code points)
 * and begins with {@code http://} or {@code https://} and its host; it holds no white space, no backslash and no character
 * that text may not hold; and its host is no number unless it is an IPv4 address in dotted decimal. Hosts outside ASCII are
 * processed by UTS 46; those with characters that the JDK's version of Unicode does not have are refused.
 *
 * <p>Immutable. Two addresses are equal if they were written in the same way.
 */
public final class WebAddress {
    /** The greatest number of characters (Unicode code points) of an address that may be followed. */
    public static final int MAX_LENGTH = 2048;

    private final String text;
    private final @Nullable String href;

    private WebAddress(String text) {
        this.text = text;
        this.href = serialize(text);
    }

    private static @Nullable String serialize(String text) {
        if (Characters.isLonger(text, MAX_LENGTH)) {
            return null;
        }
        try {
            return AddressParser.parse(text);
        } catch (InvalidAddressException e) {
            return null;
        }
    }

    /**
     * {@return the address that is written so, whether it may be followed or not}
     *
     * @param text any string, also one that is too long or no address
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static WebAddress of(String text) {
        return new WebAddress(Objects.requireNonNull(text, "text"));
    }

    /**
     * {@return the address that is written so, or nothing where it may not be followed}
     *
     * @param text any string, also one that is too long
     */
    public static Optional<WebAddress> parse(@Nullable String text) {
        return Optional.ofNullable(text).map(WebAddress::new).filter(WebAddress::isFollowable);
    }

    /** {@return whether a link may lead to the address} */
    public boolean isFollowable() {
        return href != null;
    }

    /** {@return the address as it was written} */
    @JsonValue
    public String text() {
        return text;
    }

    /**
     * {@return the address as the URL standard serializes it, which is in ASCII, for the {@code href} of a link; or
     * {@code null} where it may not be followed}
     */
    public @Nullable String href() {
        return href;
    }

    /**
     * {@return the host in ASCII and lower case, such as {@code xn--bcher-kva.example} for {@code bücher.example}, so that
     * no letter of another script passes for a Latin one; an IPv6 address stands in brackets; {@code null} where the
     * address may not be followed}
     */
    public @Nullable String host() {
        if (href == null) {
            return null;
        }
        int start = href.indexOf("//") + 2;
        int end = href.indexOf('/', start);
        int colon = href.lastIndexOf(':', end);
        return href.substring(start, colon > href.lastIndexOf(']', end) && colon > start ? colon : end);
    }

    /** {@return the address for the {@code href} of a link, or where it may not be followed as it was written} */
    @Override
    public String toString() {
        return href == null ? text : href;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && text.equals(address.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
