package dev.storybrief.render.budget;

/**
 * Removes a part of a view, or makes it smaller.
 *
 * @param weight how much there is to remove
 * @param action removes it
 */
record Removal(long weight, Action action) {

    /** Removes something. */
    interface Action {
        /**
         * Removes something.
         *
         * @param removed how much, from 1 to the weight
         */
        void remove(long removed, Remains from);
    }
}
