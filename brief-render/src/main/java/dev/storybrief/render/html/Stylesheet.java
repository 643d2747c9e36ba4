package dev.storybrief.render.html;

/**
 * Provides the stylesheet of items, cards, articles and pages, minified. It is also in the jar at {@value #RESOURCE}, from
 * where servlet containers serve it as {@code /storybrief/brief.css}.
 *
 * <p>It has the looks of {@link Theme#PAPER}. Another theme is a second stylesheet, which is linked after this one.
 */
public final class Stylesheet {
    /** Where the stylesheet is in the jar. */
    public static final String RESOURCE = CssFile.FOLDER + "brief.css";

    private static final CssFile FILE = CssFile.read("brief.css");

    private Stylesheet() {}

    /** {@return the stylesheet, in ASCII} */
    public static String css() {
        return FILE.css();
    }

    /**
     * {@return the stylesheet for another class prefix}
     *
     * @param prefix as given to {@link HtmlRenderer.Builder#classPrefix}
     * @throws IllegalArgumentException if that would not take it
     */
    public static String css(String prefix) {
        return FILE.css(prefix);
    }

    /**
     * {@return the address at which servlet containers serve the stylesheet, such as {@code /storybrief/brief.css?v=…}: it
     * changes with the stylesheet, so that caches may keep it for good ({@code immutable}, RFC 8246), and a page never gets
     * a version whose {@link #integrity()} is another} If the application has a context path, put that before it.
     */
    public static String href() {
        return FILE.href();
    }

    /**
     * {@return the hash of {@link #css()}, such as {@code sha384-…}: for the {@code integrity} attribute of a link
     * (Subresource Integrity, section 3), and in single quotes for the {@code style-src} of a Content-Security-Policy}
     *
     * <p>The attribute is of use in templates of the host's whose link leads to another server, such as that of a content
     * delivery network, which could change the stylesheet; such a link needs {@code crossorigin="anonymous"} too. The policy
     * needs the hash for pages that carry the stylesheet in a {@code style} element, as those of {@link HtmlRenderer} do
     * unless they link to it.
     */
    public static String integrity() {
        return FILE.integrity();
    }

    /**
     * {@return the hash of a stylesheet}
     *
     * @param css such as {@link #css(String)} gives it
     */
    public static String integrity(String css) {
        return CssFile.integrity(css);
    }
}
