package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Section;
import dev.storybrief.render.json.JsonLdRenderer;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds the options of a renderer, in the form in which they are written.
 *
 * @param endOfHref what follows the address of a link that leads away: the end of the attribute, and what else there is
 * @param endOfLink the same, and what stands before the text of a link that says the brief's words
 */
record HtmlOptions(
        Layout layout,
        Heading headline,
        Heading heading,
        Heading subheading,
        Heading notice,
        String prefix,
        String endOfHref,
        String endOfLink,
        @Nullable String stylesheet,
        boolean areCitationsAbsolute,
        JsonLdRenderer jsonLd,
        Map<Section, SectionHtml> replacements,
        Function<BriefView, Map<String, String>> attributes) {

    /** Holds the tags of a heading. */
    record Heading(String open, String close) {
        static Heading of(int level, String headingClass) {
            return new Heading("<h" + level + " class=\"" + headingClass + "\">", "</h" + level + ">\n");
        }
    }
}
