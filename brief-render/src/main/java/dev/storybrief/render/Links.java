package dev.storybrief.render;

import dev.storybrief.model.WebAddress;
import org.jspecify.annotations.Nullable;

/** Makes links of what a brief gives as addresses: the one place where an address of a brief becomes one of a page. */
final class Links {
    private static final int EXCERPT = 80;

    private Links() {}

    /** {@return a link; where the address is none that may be followed, it is shown as text} */
    static BriefView.Link of(String text, @Nullable WebAddress address) {
        String href = address == null ? null : address.href();
        return new BriefView.Link(
                text, href, href == null && address != null ? PlainText.orNull(address.text()) : null);
    }

    /** {@return a link, or a plain text where there is no address} */
    static BriefView.Link ofOptional(String text, @Nullable WebAddress address) {
        return address == null ? new BriefView.Link(text, null, null) : of(text, address);
    }

    /** {@return whether a text begins as an absolute web address does} */
    static boolean isAbsolute(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    /** {@return the start of an address, fit for a message} */
    static String excerpt(String address) {
        String clean = PlainText.of(address);
        int end = clean.offsetByCodePoints(0, Math.min(EXCERPT, clean.codePointCount(0, clean.length())));
        return end < clean.length() ? clean.substring(0, end) + "…" : clean;
    }

    /** {@return a name, or where there is none the host of an address} */
    static @Nullable String nameOrHost(@Nullable String name, @Nullable WebAddress address) {
        String clean = PlainText.orNull(name);
        return clean == null && address != null ? address.host() : clean;
    }
}
