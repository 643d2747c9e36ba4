package dev.storybrief.model.extension;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one JSON value, part by part in the order of a text. Not safe for use by several threads. */
public final class JsonTree {
    private static final int FEW_MEMBERS = 4;

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Object root;
    private int weight;

    /** Makes a tree without a value. */
    public JsonTree() {}

    /** Starts an object; it ends with {@link #end}. */
    public void startObject() {
        open.push(new Open(new LinkedHashMap<>(FEW_MEMBERS), List.of()));
        weight++;
    }

    /** Starts a list; it ends with {@link #end}. */
    public void startList() {
        open.push(new Open(null, new ArrayList<>(0)));
        weight++;
    }

    /**
     * Names the next value of the object that was started last.
     *
     * @return whether the object has no such member yet; a value that follows would replace it
     */
    public boolean name(String name) {
        Open object = open.element();
        object.name = name;
        weight += name.length() / JsonContainer.CHARACTERS_PER_VALUE;
        return object.members != null && !object.members.containsKey(name);
    }

    /**
     * Adds a value.
     *
     * @param value a scalar, or a container that a tree has made
     */
    public void add(@Nullable Object value) {
        weight += JsonContainer.weightOf(value);
        put(value);
    }

    /** Ends the list or object that was started last. */
    public void end() {
        Open ended = open.pop();
        put(ended.members == null ? new JsonList(ended.entries) : new JsonObject(ended.members));
    }

    private void put(@Nullable Object value) {
        Open innermost = open.peek();
        if (innermost == null) {
            root = value;
        } else if (innermost.members == null) {
            innermost.entries.add(value);
        } else {
            innermost.members.put(innermost.name, value);
        }
    }

    /** {@return whether a list or object was started that has not ended} */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** {@return whether the innermost value that is open is an object, not a list} */
    boolean isInObject() {
        Open innermost = open.peek();
        return innermost != null && innermost.members != null;
    }

    /** {@return how many values there are so far; 1,000 characters of a string or name count as one more} */
    public int weight() {
        return weight;
    }

    /** {@return the value, once nothing is open} */
    public @Nullable Object value() {
        return root;
    }

    /** Holds the parts so far of a list or an object. */
    private static final class Open {
        private final @Nullable Map<String, @Nullable Object> members;
        private final List<@Nullable Object> entries;
        private String name = "";

        private Open(@Nullable Map<String, @Nullable Object> members, List<@Nullable Object> entries) {
            this.members = members;
            this.entries = entries;
        }
    }
}
