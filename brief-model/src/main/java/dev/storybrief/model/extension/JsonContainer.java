package dev.storybrief.model.extension;

import org.jspecify.annotations.Nullable;

/** Is a list or an object of JSON. Depth and weight are computed when it is made, from those of its parts. */
sealed interface JsonContainer permits JsonList, JsonObject {
    /** As many characters of a string or a name count as one value more. */
    int CHARACTERS_PER_VALUE = 1000;

    /** {@return how many lists and objects are nested in it at the deepest place, itself included} */
    int depth();

    /** {@return how many values it holds wherever they are, itself included; long strings count as several} */
    int weight();

    /** {@return the weight of any value} */
    static int weightOf(@Nullable Object value) {
        if (value instanceof JsonContainer container) {
            return container.weight();
        }
        return value instanceof String text ? 1 + text.length() / CHARACTERS_PER_VALUE : 1;
    }

    /** {@return the depth of any value} */
    static int depthOf(@Nullable Object value) {
        return value instanceof JsonContainer container ? container.depth() : 0;
    }
}
