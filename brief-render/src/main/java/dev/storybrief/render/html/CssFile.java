package dev.storybrief.render.html;

import dev.storybrief.model.text.TextFile;
import dev.storybrief.render.output.HostOptions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Holds a stylesheet that is in the jar.
 *
 * @param name of its file
 * @param css the stylesheet, in ASCII
 * @param integrity its hash
 */
record CssFile(String name, String css, String integrity) {
    /** Where they are in the jar, and from where servlet containers serve what is below {@code META-INF/resources}. */
    static final String FOLDER = "META-INF/resources/storybrief/";

    private static final String ALGORITHM = "sha384-";

    /** Enough of a hash that no two versions have the same. */
    private static final int VERSION_LENGTH = 12;

    static CssFile read(String name) {
        String css = TextFile.read(CssFile.class.getResourceAsStream("/" + FOLDER + name), FOLDER + name);
        return new CssFile(name, css, integrity(css));
    }

    /** {@return the stylesheet for another class prefix} */
    String css(String prefix) {
        return HtmlOptions.PREFIX.equals(prefix)
                ? css
                : css.replace("." + HtmlOptions.PREFIX, "." + HostOptions.classPrefix(prefix));
    }

    /** {@return the address, with the start of the hash in it, in the alphabet for URLs (RFC 4648, section 5)} */
    String href() {
        String version = integrity.substring(ALGORITHM.length(), ALGORITHM.length() + VERSION_LENGTH);
        return "/storybrief/" + name + "?v=" + version.replace('+', '-').replace('/', '_');
    }

    static String integrity(String css) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-384").digest(css.getBytes(StandardCharsets.UTF_8));
            return ALGORITHM + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }
}
