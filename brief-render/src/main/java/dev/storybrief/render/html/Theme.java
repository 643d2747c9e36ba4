package dev.storybrief.render.html;

/**
 * Provides the themes: small stylesheets, minified, each to be linked after {@link Stylesheet}. Servlet containers serve
 * them from the jar beside it, such as {@code /storybrief/news.css}.
 */
public enum Theme {
    /** The looks of briefs without a theme: serif texts, a dark rule at the top. */
    PAPER("paper.css"),

    /** The looks of the page around them: font, size and colours of the place, and of its links. */
    PLAIN("plain.css"),

    /** The looks of a page with many briefs: dense, one sans-serif font, a coloured rule, a badge with a background. */
    NEWS("news.css");

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final CssFile file;

    Theme(String name) {
        file = CssFile.read(name);
    }

    /** {@return the stylesheet of the theme, in ASCII} */
    public String css() {
        return file.css();
    }

    /**
     * {@return the stylesheet of the theme for another class prefix}
     *
     * @param prefix as given to {@link HtmlRenderer.Builder#classPrefix}
     * @throws IllegalArgumentException if that would not take it
     */
    public String css(String prefix) {
        return file.css(prefix);
    }

    /** {@return the address of the theme, which changes with it, see {@link Stylesheet#href()}} */
    public String href() {
        return file.href();
    }

    /** {@return the hash of {@link #css()}, see {@link Stylesheet#integrity()}} */
    public String integrity() {
        return file.integrity();
    }
}
