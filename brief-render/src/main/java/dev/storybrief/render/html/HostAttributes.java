package dev.storybrief.render.html;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the attributes that a host gives for an article element. */
final class HostAttributes {
    private static final Pattern NAME = Pattern.compile("data-[a-z0-9]++(-[a-z0-9]++)*+");
    private static final String TAKEN = "data-ai-disclosure";

    private HostAttributes() {}

    /**
     * {@return the attributes}
     *
     * @throws IllegalArgumentException if one cannot be written; it names the attribute and the remedy
     */
    static Map<String, String> checked(@Nullable Map<String, String> attributes) {
        if (attributes == null) {
            throw new IllegalArgumentException("the map of attributes is null; return Map.of() for none");
        }
        attributes.forEach(HostAttributes::check);
        return attributes;
    }

    private static void check(@Nullable String name, @Nullable String value) {
        if (name == null || !NAME.matcher(name).matches() || name.equals(TAKEN)) {
            throw new IllegalArgumentException(
                    "attribute names must be data- and small letters, digits or single hyphens, and not " + TAKEN
                            + ", which is taken; rename or leave out " + name);
        }
        if (value == null) {
            throw new IllegalArgumentException(
                    "the value of the attribute " + name + " is null; leave the attribute out, or return \"\"");
        }
    }
}
