package dev.storybrief.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Hands out the stylesheet of cards, articles and pages. It is also in the jar at {@value #RESOURCE}, from where servlet
 * containers serve it as {@code /storybrief/brief.css} without further ado.
 */
public final class Stylesheet {
    /** Where the stylesheet is in the jar. */
    public static final String RESOURCE = "META-INF/resources/storybrief/brief.css";

    private static final String CSS = read();

    private Stylesheet() {}

    /** {@return the stylesheet, in ASCII} */
    public static String css() {
        return CSS;
    }

    /**
     * {@return the stylesheet for another class prefix}
     *
     * @param prefix as given to {@link HtmlRenderer.Builder#classPrefix}
     */
    public static String css(String prefix) {
        return prefix.equals(HtmlOptions.PREFIX) ? CSS : CSS.replace(".brief", "." + prefix);
    }

    /**
     * {@return the hash of {@link #css()}, such as {@code sha384-…}: for the {@code integrity} attribute of a link
     * (Subresource Integrity, section 3), and in single quotes for the {@code style-src} of a Content-Security-Policy}
     */
    public static String integrity() {
        return integrity(CSS);
    }

    /**
     * {@return the hash of a stylesheet}
     *
     * @param css such as {@link #css(String)} gives it
     */
    public static String integrity(String css) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-384").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha384-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }

    private static String read() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/" + RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }
}
