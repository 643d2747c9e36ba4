package dev.storybrief.render.html;

import dev.storybrief.render.markup.Markup;

/**
 * Holds markup with the options of a renderer in it. A renderer makes its templates once; their fields hold the markup,
 * each above the method that writes it. Immutable.
 */
abstract class HtmlTemplate {
    final HtmlOptions options;

    HtmlTemplate(HtmlOptions options) {
        this.options = options;
    }

    /** {@return a literal with the renderer's options in it, see {@link Markup}} */
    final Markup markup(String literal) {
        return options.markup(literal);
    }
}
