package dev.storybrief.render.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Holds the entries of a list that loses its end first.
 *
 * @param weight of an entry: how much there is to remove from it
 * @param reducer makes an entry smaller
 */
record Entries<E>(List<E> all, ToIntFunction<E> weight, Reducer<E> reducer) {

    /** Makes an entry smaller. */
    interface Reducer<E> {
        /**
         * {@return what is left of an entry, or {@code null} for nothing}
         *
         * @param removed more than nothing, and at most its weight
         */
        @Nullable
        E reduce(E entry, int removed);
    }

    /** {@return entries that are dropped as a whole} */
    static <E> Entries<E> whole(List<E> all, ToIntFunction<E> weight) {
        return new Entries<>(all, weight, (entry, removed) -> null);
    }

    /** {@return how much there is to remove} */
    long totalWeight() {
        return all.stream().mapToLong(weight::applyAsInt).sum();
    }

    /** {@return what is left} */
    List<E> without(long removed) {
        long toRemove = removed;
        List<E> changed = new ArrayList<>();
        int kept = all.size();
        while (kept > 0 && toRemove > 0) {
            kept--;
            E entry = all.get(kept);
            int ofEntry = (int) Math.min(toRemove, weight.applyAsInt(entry));
            toRemove -= ofEntry;
            E left = ofEntry == 0 ? entry : reducer.reduce(entry, ofEntry);
            if (left != null) {
                changed.add(0, left);
            }
        }
        changed.addAll(0, all.subList(0, kept));
        return changed;
    }
}
