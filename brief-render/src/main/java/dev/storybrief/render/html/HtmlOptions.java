package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.markup.Markup;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Holds the options of a renderer, and puts them into its markup.
 *
 * @param headingLevel of the headline
 * @param prefix what classes and ids start with
 * @param rel the relation of links that lead away, or an empty text
 * @param stylesheets the addresses of the stylesheets of a page; none for one within the page
 * @param areCitationsAbsolute whether citations link to absolute addresses
 */
record HtmlOptions(
        int headingLevel,
        String prefix,
        String rel,
        List<String> stylesheets,
        boolean areCitationsAbsolute,
        JsonLdRenderer jsonLd,
        HostContent host,
        Function<BriefView, Map<String, String>> attributes) {
    /** The default prefix, with which all markup of the library is written. */
    static final String PREFIX = "brief";

    private static final Pattern PREFIXED = Pattern.compile("([\" #])" + PREFIX);

    /** {@return markup with these options in it, see {@link Markup}} */
    Markup markup(String literal) {
        String markup = PREFIXED.matcher(literal).replaceAll("$1" + prefix);
        return Markup.of(markup.replace("{headline}", "h" + headingLevel)
                .replace("{heading}", "h" + (headingLevel + 1))
                .replace("{subheading}", "h" + (headingLevel + 2))
                .replace("{rel}", rel.isEmpty() ? "" : " rel=\"" + rel + "\""));
    }
}
