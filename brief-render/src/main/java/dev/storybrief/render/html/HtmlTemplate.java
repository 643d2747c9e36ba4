package dev.storybrief.render.html;

import dev.storybrief.render.markup.Markup;

/**
 * Holds markup with the options of a renderer in it. A renderer makes its templates once. Their fields hold the markup: a
 * private one stands above the method that writes it, any other is for the templates that need it, and end tags that
 * several of them write are constants here. Immutable.
 */
abstract class HtmlTemplate {
    static final Markup END_OF_PARAGRAPH = Markup.of("</p>\n");
    static final Markup END_OF_FOOTER = Markup.of("</footer>\n");

    final HtmlOptions options;

    HtmlTemplate(HtmlOptions options) {
        this.options = options;
    }

    /** {@return a literal with the renderer's options in it, see {@link HtmlOptions#markup}} */
    final Markup markup(String literal) {
        return options.markup(literal);
    }
}
