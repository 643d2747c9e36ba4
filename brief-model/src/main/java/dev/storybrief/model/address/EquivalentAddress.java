package dev.storybrief.model.address;

import dev.storybrief.model.text.Characters;

/** Compares addresses by what they lead to (RFC 3986, section 6.2.2). */
public final class EquivalentAddress {
    private EquivalentAddress() {}

    /**
     * {@return a string that is equal for equivalent addresses: the address with percent-encoded octets decoded if they
     * are unreserved (RFC 3986, section 2.3), with capitals in the other ones, and without an empty fragment}
     *
     * @param address as {@link AddressParser} serializes it, which has normalized scheme, host, port and dot segments
     */
    public static String keyOf(String address) {
        boolean isFragmentEmpty = address.indexOf('#') == address.length() - 1;
        int end = isFragmentEmpty ? address.length() - 1 : address.length();
        StringBuilder key = new StringBuilder(address.length());
        for (int i = 0; i < end; i++) {
            int octet = escapedOctet(address, i);
            if (octet < 0) {
                PercentEncodeSet.NEVER_IN_RFC_3986.encode(address, i, i + 1, key);
            } else if (Characters.isUnreserved(octet)) {
                key.append((char) octet);
            } else {
                PercentEncodeSet.append(octet, key);
            }
            i += octet < 0 ? 0 : 2;
        }
        return key.toString();
    }

    /** {@return the octet whose percent-encoded form stands at an index, or -1 where none does} */
    private static int escapedOctet(String text, int i) {
        if (text.charAt(i) != '%' || i + 2 >= text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(i + 1), 16);
        int low = Character.digit(text.charAt(i + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
