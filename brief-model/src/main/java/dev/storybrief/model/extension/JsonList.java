package dev.storybrief.model.extension;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Holds a list of JSON values. Immutable. No method takes more stack for a value that is nested deeper. */
final class JsonList extends AbstractList<@Nullable Object> implements JsonContainer, RandomAccess {
    private final List<@Nullable Object> entries;
    private final int depth;
    private final int weight;
    private final int hash;

    /**
     * Makes a list.
     *
     * @param entries scalars and containers of this package; not changed afterwards
     */
    JsonList(List<@Nullable Object> entries) {
        int deepest = 0;
        int sum = 1;
        for (Object entry : entries) {
            deepest = Math.max(deepest, JsonContainer.depthOf(entry));
            sum += JsonContainer.weightOf(entry);
        }
        this.entries = entries;
        depth = deepest + 1;
        weight = sum;
        hash = entries.hashCode(); // no recursion, since containers keep their hash
    }

    @Override
    public @Nullable Object get(int index) {
        return entries.get(index);
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public boolean equals(Object other) {
        return DeepValues.areEqual(this, other);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return DeepValues.toString(this);
    }
}
