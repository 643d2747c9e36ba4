package dev.storybrief.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Reads stylesheets in the jar. */
final class CssFile {
    /** Where they are in the jar, and from where servlet containers serve what is below {@code META-INF/resources}. */
    static final String FOLDER = "META-INF/resources/storybrief/";

    private static final String ALGORITHM = "sha384-";

    /** Enough of a hash that no two versions have the same. */
    private static final int VERSION_LENGTH = 12;

    private CssFile() {}

    static String read(String name) {
        try (InputStream in = CssFile.class.getResourceAsStream("/" + FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + name + " cannot be read", e);
        }
    }

    static String withPrefix(String prefix, String css) {
        return prefix.equals(HtmlOptions.PREFIX)
                ? css
                : css.replace("." + HtmlOptions.PREFIX, "." + HtmlOptions.checkedPrefix(prefix));
    }

    /** {@return an address with the start of the hash in it, in the alphabet for URLs (RFC 4648, section 5)} */
    static String href(String name, String integrity) {
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
