package dev.storybrief.model.address;

import java.util.Locale;

/** Names what is wrong with a string that is no web address. */
public enum AddressFault {
    /** It does not begin with {@code http://} or {@code https://} and a host. */
    START,
    /** It holds a character that neither a text nor an address may hold. */
    CHARACTER,
    /** It holds white space. */
    SPACE,
    /** It holds a backslash. */
    BACKSLASH,
    /** It holds a user name or a password. */
    USER,
    /** Its port is no number, or one above 65535. */
    PORT,
    /** What stands in brackets is no IPv6 address. */
    IPV6,
    /** Its host is a number that is not in dotted decimal. */
    NUMBER,
    /** Its host is no domain name. */
    HOST;

    /** {@return the template of the message that describes the fault} */
    public String messageTemplate() {
        return "{dev.storybrief.invalid-url" + (this == START ? "" : "." + name().toLowerCase(Locale.ROOT)) + "}";
    }
}
