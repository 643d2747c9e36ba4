package dev.storybrief.render;

import dev.storybrief.model.text.Characters;
import java.nio.charset.StandardCharsets;

/**
 * Names the places where a reader can share a brief. Each is a plain link, without script or tracking, and nothing is
 * requested before the click.
 */
public enum ShareTarget {
    /** X. */
    X(Label.SHARE_X, "https://x.com/intent/post?text=", "&url="),
    /** LinkedIn, which takes the address alone. */
    LINKEDIN(Label.SHARE_LINKEDIN, "", "https://www.linkedin.com/sharing/share-offsite/?url="),
    /** Bluesky. */
    BLUESKY(Label.SHARE_BLUESKY, "https://bsky.app/intent/compose?text=", "%20"),
    /** Mastodon, by a page that asks for the reader's server. */
    MASTODON(Label.SHARE_MASTODON, "https://share.joinmastodon.org/#text=", "%20"),
    /** Reddit. */
    REDDIT(Label.SHARE_REDDIT, "https://www.reddit.com/submit?title=", "&url="),
    /** WhatsApp. */
    WHATSAPP(Label.SHARE_WHATSAPP, "https://wa.me/?text=", "%20"),
    /** The reader's own mail program. */
    EMAIL(Label.SHARE_EMAIL, "mailto:?subject=", "&body=");

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.ISO_8859_1);

    private final Label label;
    private final String beforeText;
    private final String beforeUrl;

    ShareTarget(Label label, String beforeText, String beforeUrl) {
        this.label = label;
        this.beforeText = beforeText;
        this.beforeUrl = beforeUrl;
    }

    /** {@return what its link is called} */
    Label label() {
        return label;
    }

    /**
     * {@return the address that opens the place with a text to share}
     *
     * @param encodedUrl of the brief, as {@link #encode} makes it
     * @param encodedText to go with it, likewise
     */
    String href(String encodedUrl, String encodedText) {
        return beforeText.isEmpty() ? beforeUrl + encodedUrl : beforeText + encodedText + beforeUrl + encodedUrl;
    }

    /** {@return a text percent-encoded for a query (RFC 3986, section 2.1), spaces too} */
    static String encode(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] encoded = new byte[utf8.length * 3];
        int length = 0;
        for (byte b : utf8) {
            if (Characters.isUnreserved(b)) {
                encoded[length++] = b;
            } else {
                encoded[length++] = '%';
                encoded[length++] = HEX[(b >> 4) & 0xF];
                encoded[length++] = HEX[b & 0xF];
            }
        }
        return new String(encoded, 0, length, StandardCharsets.ISO_8859_1);
    }
}
