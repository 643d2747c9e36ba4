package dev.storybrief.render.html;

import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.output.HostOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds the options of a renderer, and puts them into its markup.
 *
 * @param headingLevel of the headline, or of the title of a digest
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
        List<HostContent> host,
        Function<BriefView, Map<String, String>> attributes) {
    /** The default prefix, with which all markup of the library is written. */
    static final String PREFIX = "brief";

    private static final int DEEPEST_HEADING = 6;
    private static final Pattern LINK_TYPES = Pattern.compile("[a-z-]*( [a-z-]+)*");
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~/?=&%-]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("data-[a-z0-9]++(-[a-z0-9]++)*+");
    private static final String TAKEN = "data-ai-disclosure";
    private static final Pattern PREFIXED = Pattern.compile("([\" #])" + PREFIX);

    static String checkedRel(String rel) {
        if (!LINK_TYPES.matcher(Objects.requireNonNull(rel, "rel")).matches()) {
            throw new IllegalArgumentException(
                    "rel is \"" + rel + "\"; set link types in small letters, separated by spaces");
        }
        return rel;
    }

    static List<String> checkedStylesheets(String... addresses) {
        List<String> checked = HostOptions.entries("addresses", addresses);
        for (String address : checked) {
            if (!PATH.matcher(address).matches() && WebAddress.parse(address).isEmpty()) {
                throw new IllegalArgumentException("stylesheet is \"" + address + "\"; set a path or a web address");
            }
        }
        return checked;
    }

    /**
     * {@return a literal with these options in it, and with the placeholders of {@link Markup}} The options replace
     * <code>{headline}</code>, <code>{heading}</code> and <code>{subheading}</code>, which name elements, and
     * <code>{rel}</code>, the attribute of links that lead away. Classes and ids that start with {@code brief} start with
     * the renderer's prefix instead.
     */
    Markup markup(String literal) {
        String markup = PREFIXED.matcher(literal).replaceAll("$1" + prefix);
        return Markup.of(markup.replace("{headline}", heading(0))
                .replace("{heading}", heading(1))
                .replace("{subheading}", heading(2))
                .replace("{rel}", rel.isEmpty() ? "" : " rel=\"" + rel + "\""));
    }

    /**
     * {@return the attributes that the host gives for the element of a brief}
     *
     * @throws IllegalArgumentException if one cannot be written; it names the attribute and the remedy
     */
    Map<String, String> attributesOf(BriefView view) {
        Map<String, String> given = attributes.apply(view);
        if (given == null) {
            throw new IllegalArgumentException("the map of attributes is null; return Map.of() for none");
        }
        given.forEach(HtmlOptions::checkAttribute);
        return given;
    }

    private static void checkAttribute(@Nullable String name, @Nullable String value) {
        if (name == null || !ATTRIBUTE.matcher(name).matches() || name.equals(TAKEN)) {
            throw new IllegalArgumentException(
                    "attribute names must be data- and small letters, digits or single hyphens, and not " + TAKEN
                            + ", which is taken; rename or leave out " + name);
        }
        if (value == null) {
            throw new IllegalArgumentException(
                    "the value of the attribute " + name + " is null; leave the attribute out, or return \"\"");
        }
    }

    private String heading(int depth) {
        return "h" + Math.min(DEEPEST_HEADING, headingLevel + depth);
    }

    /** {@return the options for the briefs of a digest, whose headlines are one level below its title} */
    HtmlOptions ofBriefsInDigest() {
        return new HtmlOptions(
                headingLevel + 1, prefix, rel, stylesheets, areCitationsAbsolute, jsonLd, host, attributes);
    }
}
