package dev.storybrief.render.output;

import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Characters;

/** Checks addresses that a host gives as options, and quotes them in messages. */
public final class HostAddress {
    private static final int EXCERPT = 80;

    private HostAddress() {}

    /**
     * {@return an address that may be followed}
     *
     * @throws IllegalArgumentException if it may not; the message names the option and the fix
     */
    public static WebAddress of(String option, String address) {
        return WebAddress.parse(address)
                .orElseThrow(() -> new IllegalArgumentException(option + " is \"" + excerpt(address)
                        + "\"; set an absolute web address that begins with https:// or http://"));
    }

    /** {@return the start of an address, fit for a message} */
    public static String excerpt(String address) {
        return Characters.shortened(PlainText.of(address), EXCERPT);
    }
}
