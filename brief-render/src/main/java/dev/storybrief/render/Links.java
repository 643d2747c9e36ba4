package dev.storybrief.render;

import dev.storybrief.model.WebAddress;
import dev.storybrief.model.address.HostParser;
import dev.storybrief.model.address.InvalidAddressException;
import dev.storybrief.model.text.Characters;
import dev.storybrief.render.output.PlainText;
import org.jspecify.annotations.Nullable;

/** Checks addresses and host names that an application sets, and makes links and names their publishers. */
final class Links {
    private Links() {}

    /** {@return whether a text starts with https:// or http://} */
    static boolean isAbsolute(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
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
                "imagesFrom is \"" + host + "\"; give the host alone, such as"
                        + " images.example.org, without https://, port, path or *",
                cause);
    }

    /** {@return a link, whose text is its address where it has no other; with neither, an empty text} */
    static BriefView.Link link(@Nullable String text, @Nullable WebAddress address) {
        String visible = PlainText.visible(text);
        String href = address == null ? null : address.href();
        return new BriefView.Link(visible != null ? visible : href != null ? href : "", address);
    }

    /**
     * {@return who published a work: the name, or where there is none the host of its address; {@code null} where that
     * repeats the title}
     */
    static @Nullable String publisher(@Nullable String name, BriefView.Link work) {
        String visible = PlainText.visible(name);
        WebAddress address = work.target();
        String publisher = visible != null || address == null ? visible : address.host();
        return publisher == null || areAlike(publisher, work.text()) ? null : publisher;
    }

    /** {@return whether two texts are the same but for case and white space} */
    static boolean areAlike(String one, String other) {
        int i = Characters.skipWhiteSpace(one, 0);
        int j = Characters.skipWhiteSpace(other, 0);
        while (i < one.length() && j < other.length()) {
            int c = one.codePointAt(i);
            int d = other.codePointAt(j);
            if (c != d && foldCase(c) != foldCase(d)) {
                return false;
            }
            i = Characters.skipWhiteSpace(one, i + Character.charCount(c));
            j = Characters.skipWhiteSpace(other, j + Character.charCount(d));
        }
        return i == one.length() && j == other.length();
    }

    private static int foldCase(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
