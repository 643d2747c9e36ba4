package dev.storybrief.model.address;

/** Names what is wrong with a string that is no web address. */
public enum AddressFault {
    /** It does not begin with {@code http://} or {@code https://} and a host. */
    START(""),
    /** It holds a character that neither a text nor an address may hold. */
    CHARACTER("character"),
    /** It holds white space. */
    SPACE("space"),
    /** It holds a backslash. */
    BACKSLASH("backslash"),
    /** It holds a user name or a password. */
    USER("user"),
    /** Its port is no number, or one above 65535. */
    PORT("port"),
    /** What stands in brackets is no IPv6 address. */
    IPV6("ipv6"),
    /** Its host is a number that is not in dotted decimal. */
    NUMBER("number"),
    /** Its host is no domain name. */
    HOST("host");

    private final String variant;

    AddressFault(String variant) {
        this.variant = variant;
    }

    /** {@return the template of the message that describes the fault} */
    public String messageTemplate() {
        return "{dev.storybrief.invalid-url" + (variant.isEmpty() ? "" : "." + variant) + "}";
    }
}
