package dev.storybrief.model.extension;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares and prints values of any depth as lists and maps of Java do, but with loops. The methods of the JDK call
 * themselves for each level, which overflows a small stack.
 */
final class DeepValues {
    private record Pair(@Nullable Object one, @Nullable Object other) {}

    private DeepValues() {}

    /**
     * {@return whether two values are equal}
     *
     * @param one of this package
     * @param other any object
     */
    static boolean areEqual(Object one, @Nullable Object other) {
        Deque<Pair> open = new ArrayDeque<>();
        open.push(new Pair(one, other));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            if (pair.one() == pair.other()) {
                continue;
            }
            if (pair.one() instanceof JsonList list && pair.other() instanceof List<?> others) {
                if (list.size() != others.size()) {
                    return false;
                }
                Iterator<?> entries = list.iterator();
                others.forEach(entry -> open.push(new Pair(entries.next(), entry)));
            } else if (pair.one() instanceof JsonObject object && pair.other() instanceof Map<?, ?> others) {
                if (object.size() != others.size() || !object.keySet().containsAll(others.keySet())) {
                    return false;
                }
                others.forEach((name, value) -> open.push(new Pair(object.get(name), value)));
            } else if (pair.one() instanceof JsonContainer || !Objects.equals(pair.one(), pair.other())) {
                return false;
            }
        }
        return true;
    }

    /** {@return a value as lists and maps of Java print it, such as <code>{a=[1, 2]}</code>} */
    static String toString(Object value) {
        StringBuilder text = new StringBuilder();
        Deque<Printed> open = new ArrayDeque<>();
        start(value, text, open);
        while (!open.isEmpty()) {
            Printed innermost = open.element();
            if (!innermost.rest.hasNext()) {
                open.pop();
                text.append(innermost.end);
                continue;
            }
            text.append(innermost.separator);
            innermost.separator = ", ";
            Object next = innermost.rest.next();
            if (next instanceof Map.Entry<?, ?> member) {
                text.append(member.getKey()).append('=');
                next = member.getValue();
            }
            start(next, text, open);
        }
        return text.toString();
    }

    private static void start(@Nullable Object value, StringBuilder text, Deque<Printed> open) {
        if (value instanceof JsonList list) {
            text.append('[');
            open.push(new Printed(list.iterator(), ']'));
        } else if (value instanceof JsonObject object) {
            text.append('{');
            open.push(new Printed(object.entrySet().iterator(), '}'));
        } else {
            text.append(value);
        }
    }

    /** Holds what is still to be printed of a list or an object. */
    private static final class Printed {
        private final Iterator<?> rest;
        private final char end;
        private String separator = "";

        private Printed(Iterator<?> rest, char end) {
            this.rest = rest;
            this.end = end;
        }
    }
}
