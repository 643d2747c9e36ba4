package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Section;
import dev.storybrief.render.json.JsonLdRenderer;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Holds the options of a renderer, in the form in which they are written. */
record HtmlOptions(
        Layout layout,
        String headline,
        String heading,
        String subheading,
        String prefix,
        String rel,
        @Nullable String stylesheet,
        JsonLdRenderer jsonLd,
        Map<Section, SectionHtml> replacements,
        Function<BriefView, Map<String, String>> attributes) {}
