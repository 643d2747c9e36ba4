package dev.storybrief.render;

import dev.storybrief.model.WebAddress;
import dev.storybrief.model.address.HostParser;
import dev.storybrief.model.address.InvalidAddressException;
import dev.storybrief.render.output.PlainText;
import org.jspecify.annotations.Nullable;

/** Checks addresses and hosts that a host gives, and names the publishers of links. */
final class Links {
    private static final int EXCERPT = 80;

    private Links() {}

    /** {@return whether a text starts with https:// or http://} */
    static boolean isAbsolute(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    /** {@return the start of an address, fit for a message} */
    static String excerpt(String address) {
        String clean = PlainText.of(address);
        int end = clean.offsetByCodePoints(0, Math.min(EXCERPT, clean.codePointCount(0, clean.length())));
        return end < clean.length() ? clean.substring(0, end) + "…" : clean;
    }

    /**
     * {@return a host in ASCII}
     *
     * @throws IllegalArgumentException if it is none, or has a port; the message names the fix
     */
    static String hostOfPictures(String host) {
        InvalidAddressException cause = null;
        try {
            String inAscii = HostParser.parse(host);
            if (inAscii.indexOf('*') < 0) { // the standard allows it, but a host would take it for a wildcard
                return inAscii;
            }
        } catch (InvalidAddressException e) {
            cause = e;
        }
        throw new IllegalArgumentException(
                "\"" + host + "\" is no host to show pictures from; give the host alone, such as"
                        + " images.example.org, without https://, port, path or *",
                cause);
    }

    /** {@return a name, or where there is none the host of an address} */
    static @Nullable String nameOrHost(@Nullable String name, @Nullable WebAddress address) {
        String visible = PlainText.visible(name);
        return visible != null || address == null ? visible : address.host();
    }
}
