package dev.storybrief.render.budget;

import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Removes a part of a view, or makes it smaller.
 *
 * @param weight in how many steps it can be removed: about one for each UTF-16 code unit
 * @param action removes a number of steps, from 1 to the weight, from what remains of the view
 */
record Removal(long weight, ObjLongConsumer<Remains> action) {
    /** {@return the removal of a part that goes as a whole, in one step, or in none where there is no such part} */
    static Removal ofWhole(@Nullable Object part, Consumer<Remains> action) {
        return new Removal(part == null ? 0 : 1, (left, removed) -> action.accept(left));
    }
}
