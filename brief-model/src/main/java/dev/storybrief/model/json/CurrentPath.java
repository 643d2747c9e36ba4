package dev.storybrief.model.json;

import dev.storybrief.model.finding.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Follows a parser through a text, and knows the place of the value that it is at. */
final class CurrentPath {
    private @Nullable String[] names = new @Nullable String[8];
    private int[] indexes = new int[8];

    /** The places that were asked for already, by depth. Places of deeper values are made from them. */
    private @Nullable Place[] places = new @Nullable Place[8];

    private int depth;

    /** Enters an object or a list. */
    void enter() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
            places = Arrays.copyOf(places, depth * 2);
        }
        names[depth] = null;
        indexes[depth] = -1;
        places[depth] = null;
        depth++;
    }

    /** Leaves the object or list that was entered last. */
    void leave() {
        depth--;
    }

    /** Goes on to a member of the object that was entered last. */
    void nextMember(String name) {
        names[depth - 1] = name;
        places[depth - 1] = null;
    }

    /** Goes on to the next entry of the list that was entered last. */
    void nextEntry() {
        indexes[depth - 1]++;
        places[depth - 1] = null;
    }

    /** {@return the index of the entry that the list which was entered last is at} */
    int index() {
        return indexes[depth - 1];
    }

    /** {@return how many objects and lists are entered} */
    int depth() {
        return depth;
    }

    /** {@return the place of the value that the parser is at} */
    Place place() {
        return place(depth);
    }

    /** {@return the place of the object or list that was entered last} */
    Place holder() {
        return place(depth - 1);
    }

    private Place place(int steps) {
        Place place = Place.ROOT;
        for (int i = 0; i < steps; i++) {
            Place next = places[i];
            if (next == null) {
                String name = names[i];
                next = place.child(name == null ? (Object) indexes[i] : name);
                places[i] = next;
            }
            place = next;
        }
        return place;
    }
}
