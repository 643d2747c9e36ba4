package dev.storybrief.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Holds between which places of a line something stands. */
record Extent(double left, double right) {

    /** {@return the extents whose ends come in pairs} */
    static List<Extent> of(List<Double> ends) {
        List<Extent> extents = new ArrayList<>();
        for (int i = 0; i < ends.size(); i += 2) {
            extents.add(new Extent(ends.get(i), ends.get(i + 1)));
        }
        return extents;
    }

    double centre() {
        return (left + right) / 2;
    }

    boolean isLeftOf(Extent other) {
        return right <= other.left;
    }
}
