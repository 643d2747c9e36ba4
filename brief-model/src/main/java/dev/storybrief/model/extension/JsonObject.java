package dev.storybrief.model.extension;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds a JSON object. Immutable. No method takes more stack for a value that is nested deeper. */
final class JsonObject extends AbstractMap<String, @Nullable Object> implements JsonContainer {
    private final Map<String, @Nullable Object> members;
    private final int depth;
    private final int weight;
    private final int hash;

    /**
     * Makes an object.
     *
     * @param members whose values are scalars and containers of this package; not changed afterwards
     */
    JsonObject(Map<String, @Nullable Object> members) {
        int deepest = 0;
        int sum = 1;
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            deepest = Math.max(deepest, JsonContainer.depthOf(member.getValue()));
            sum += JsonContainer.weightOf(member.getValue()) + member.getKey().length() / CHARACTERS_PER_VALUE;
        }
        this.members = members;
        depth = deepest + 1;
        weight = sum;
        hash = members.hashCode(); // no recursion, since containers keep their hash
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return Collections.unmodifiableMap(members).entrySet();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return members.containsKey(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return members.get(name);
    }

    @Override
    public int size() {
        return members.size();
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
