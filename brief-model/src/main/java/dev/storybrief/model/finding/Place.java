package dev.storybrief.model.finding;

import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names a value in a brief: the name of a member or the index of an entry, and the place of the object or list that it
 * is in. Places in one object share its place, however long the names on the way to it are. Only places that the format
 * names are compared for equality or hashed, as both take more stack for those that are deeper. Immutable.
 *
 * @param parent the place of the object or list that the value is in, or {@code null} for the brief itself
 * @param step the name of a member, a {@link String}, or the index of an entry, an {@link Integer}
 */
public record Place(@Nullable Place parent, Object step) implements Comparable<Place> {
    /** The place of the brief itself. */
    public static final Place ROOT = new Place(null, "");

    private static final int MAX_STEP_LENGTH = 320;
    private static final int MAX_LENGTH = 640;

    /**
     * {@return a place in this one}
     *
     * @param step the name of a member, a {@link String}, or the index of an entry, an {@link Integer}
     */
    public Place child(Object step) {
        return new Place(this, step);
    }

    /** {@return the place that a property path of Jakarta Validation names} */
    static Place of(Path path) {
        Place place = ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = place.child(node.getIndex());
            } else if (node.getKey() != null) { // in a bean that holds briefs in a map
                place = place.child(String.valueOf(node.getKey()));
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                place = place.child(node.getName());
            }
        }
        return place;
    }

    /**
     * {@return the place of the same entry in another list}
     *
     * @param indexes in the other list, of the entries of this one
     */
    Place moved(List<Integer> indexes) {
        return parent == null || !(step instanceof Integer index) ? this : parent.child(indexes.get(index));
    }

    /** {@return names of members and indexes of entries, from the root} */
    private Object[] steps() {
        int depth = 0;
        for (Place place = this; place.parent != null; place = place.parent) {
            depth++;
        }
        Object[] steps = new Object[depth];
        for (Place place = this; place.parent != null; place = place.parent) {
            steps[--depth] = place.step;
        }
        return steps;
    }

    /**
     * {@return the place as a JSON Pointer (RFC 6901)}
     *
     * <p>A name that takes more than 320 characters is cut, with an ellipsis (U+2026) at its end. Where the names together
     * still have more than 640, an ellipsis replaces some of them after the first. So no pointer is longer than 1,000
     * characters.
     */
    @Override
    public String toString() {
        Deque<String> tokens = new ArrayDeque<>();
        int length = 0;
        for (Place place = this; place.parent != null; place = place.parent) {
            String token = token(String.valueOf(place.step));
            length += token.length() + 1;
            if (length > MAX_LENGTH && place.parent.parent != null) {
                tokens.addFirst("…");
                tokens.addFirst(token(String.valueOf(place.first().step)));
                break;
            }
            tokens.addFirst(token);
        }
        tokens.addFirst("");
        return String.join("/", tokens);
    }

    private Place first() {
        Place place = this;
        while (place.parent != null && place.parent.parent != null) {
            place = place.parent;
        }
        return place;
    }

    private static String token(String name) {
        boolean isLong = name.length() > MAX_STEP_LENGTH;
        String start = isLong ? name.substring(0, MAX_STEP_LENGTH) : name;
        String escaped = start.indexOf('~') < 0 && start.indexOf('/') < 0
                ? start
                : start.replace("~", "~0").replace("/", "~1");
        if (!isLong && escaped.length() <= MAX_STEP_LENGTH) {
            return escaped;
        }
        char last = escaped.charAt(MAX_STEP_LENGTH - 1);
        boolean isHalf = last == '~' || Character.isHighSurrogate(last);
        return escaped.substring(0, isHalf ? MAX_STEP_LENGTH - 1 : MAX_STEP_LENGTH)
                .concat("…");
    }

    /** Compares places by the order of the format; what the format does not name comes last. */
    @Override
    public int compareTo(Place other) {
        return Arrays.compare(order(steps()), order(other.steps()));
    }

    private static int[] order(Object[] steps) {
        int[] order = new int[steps.length];
        RecordShape shape = RecordShape.BRIEF;
        for (int i = 0; i < order.length; i++) {
            if (steps[i] instanceof Integer index) {
                order[i] = index;
                continue;
            }
            Member member = shape == null ? null : shape.member(String.valueOf(steps[i]));
            if (member == null) {
                order[i] = Integer.MAX_VALUE;
                return Arrays.copyOf(order, i + 1);
            }
            order[i] = member.index();
            shape = member.shape();
        }
        return order;
    }
}
