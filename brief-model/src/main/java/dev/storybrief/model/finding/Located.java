package dev.storybrief.model.finding;

/** Locates the values of a brief in the text that it was read from. */
public interface Located {
    /**
     * {@return the offset of a value, or of the nearest enclosing object where it is missing}
     *
     * @param place of a value that the format names
     */
    int offsetOf(Place place);

    /**
     * {@return the 1-based line and column of an offset}
     *
     * @param offset not less than at the call before
     */
    LineColumn lineColumn(int offset);

    /**
     * Holds a place in a text.
     *
     * @param line 1-based
     * @param column in code points, 1-based
     */
    record LineColumn(int line, int column) {}
}
