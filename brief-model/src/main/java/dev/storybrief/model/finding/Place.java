package dev.storybrief.model.finding;

import dev.storybrief.model.shape.Member;
import dev.storybrief.model.shape.RecordShape;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names a place in a brief.
 *
 * @param steps names of members and indexes of entries, from the root
 */
record Place(List<Object> steps) implements Comparable<Place> {

    /** {@return the place that a property path of Jakarta Validation names} */
    static Place of(Path path) {
        List<Object> steps = new ArrayList<>();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                steps.add(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                steps.add(node.getName());
            }
        }
        return new Place(steps);
    }

    /** {@return the place as a JSON Pointer (RFC 6901)} */
    String pointer() {
        return pointer(steps.toArray(), steps.size());
    }

    static String pointer(Object[] steps, int count) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String step = String.valueOf(steps[i]);
            pointer.append('/')
                    .append(
                            step.indexOf('~') < 0 && step.indexOf('/') < 0
                                    ? step
                                    : step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Compares places by the order of the format; what the format does not name comes last. */
    @Override
    public int compareTo(Place other) {
        return Arrays.compare(order(), other.order());
    }

    private int[] order() {
        int[] order = new int[steps.size()];
        RecordShape shape = RecordShape.BRIEF;
        for (int i = 0; i < order.length; i++) {
            if (steps.get(i) instanceof Integer index) {
                order[i] = index;
                continue;
            }
            Member member = shape == null ? null : shape.member(String.valueOf(steps.get(i)));
            order[i] = member == null ? Integer.MAX_VALUE : member.index();
            shape = member == null ? null : member.shape();
        }
        return order;
    }
}
