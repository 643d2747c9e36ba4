package dev.storybrief.render.budget;

import java.util.function.ObjLongConsumer;

/**
 * Removes a part of a view, or makes it smaller.
 *
 * @param weight in how many steps it can be removed: about one for each UTF-16 code unit
 * @param action removes a number of steps, from 1 to the weight, from what remains of the view
 */
record Removal(long weight, ObjLongConsumer<Remains> action) {}
