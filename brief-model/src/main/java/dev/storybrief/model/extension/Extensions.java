package dev.storybrief.model.extension;

import dev.storybrief.model.text.Characters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies extension members, and refuses what JSON cannot hold or what is too deep or too large. */
public final class Extensions {
    /** How deep objects and lists may be nested, the brief itself being the first level. */
    public static final int MAX_DEPTH = 500;

    /**
     * How many values the extension members of a brief may hold. What stands at several places counts at each; 1,000
     * characters of a string or name count as one more value. A text of the default size holds less.
     */
    public static final int MAX_VALUES = 1_000_000;

    /** How many characters a number may have in JSON. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    /** What the names of extension members start with. */
    public static final String PREFIX = "_";

    private static final int MAX_NAME_LENGTH = 100;

    private Extensions() {}

    /**
     * {@return an immutable copy of extension members}
     *
     * @throws IllegalArgumentException if a member holds what is no JSON, or if a bound is passed; names the member
     */
    public static Map<String, @Nullable Object> copy(@Nullable Map<String, ? extends @Nullable Object> members) {
        if (members == null || members.isEmpty()) {
            return Collections.emptyMap();
        }
        if (members instanceof JsonObject immutable) {
            return immutable;
        }
        Map<String, @Nullable Object> copies = new LinkedHashMap<>();
        int weight = 0;
        for (Map.Entry<?, ?> member : members.entrySet()) {
            Copy copy = new Copy(String.valueOf(member.getKey()), MAX_VALUES - weight);
            copies.put(copy.name(member), copy.of(member.getValue()));
            weight += copy.tree.weight();
        }
        return new JsonObject(copies);
    }

    /** Copies one member, with a loop: its values may be nested too deep for a small stack, or hold themselves. */
    private static final class Copy {
        private final String extension;
        private final int maxWeight;
        private final JsonTree tree = new JsonTree();
        private final Deque<Iterator<?>> open = new ArrayDeque<>();

        private Copy(String extension, int maxWeight) {
            this.extension = extension;
            this.maxWeight = maxWeight;
        }

        private @Nullable Object of(@Nullable Object value) {
            add(value);
            while (!open.isEmpty()) {
                Iterator<?> rest = open.element();
                if (!rest.hasNext()) {
                    open.pop();
                    tree.end();
                } else if (tree.isInObject()) {
                    Map.Entry<?, ?> member = (Map.Entry<?, ?>) rest.next();
                    tree.name(name(member));
                    add(member.getValue());
                } else {
                    add(rest.next());
                }
            }
            return tree.value();
        }

        private void add(@Nullable Object value) {
            if (value instanceof Map<?, ?> map && !(value instanceof JsonContainer)) {
                tree.startObject();
                open.push(map.entrySet().iterator());
            } else if (value instanceof List<?> list && !(value instanceof JsonContainer)) {
                tree.startList();
                open.push(list.iterator());
            } else {
                tree.add(json(value));
            }
            if (1 + open.size() + JsonContainer.depthOf(value) > MAX_DEPTH) {
                throw refused("is nested deeper than " + (MAX_DEPTH - 1) + " levels or holds itself; flatten it");
            }
            if (tree.weight() > maxWeight) {
                throw refused("makes the extensions hold more than " + MAX_VALUES
                        + " values, counting what is shared at each of its places; leave some out");
            }
        }

        private String name(Map.Entry<?, ?> member) {
            if (member.getKey() instanceof String name) {
                return name;
            }
            throw refused("holds a map with a key that is no String; use Strings");
        }

        private @Nullable Object json(@Nullable Object value) {
            Object json = value instanceof Number number ? canonical(number) : value;
            if (json instanceof Number number && !isReadable(number)) {
                throw refused("holds a number that no reader accepts, with more than " + MAX_NUMBER_LENGTH
                        + " characters or too great an exponent; use a String");
            }
            if (value == null
                    || json instanceof String
                    || json instanceof Boolean
                    || json instanceof JsonContainer
                    || json instanceof Number) {
                return json;
            }
            throw refused("holds a " + value.getClass().getName()
                    + "; use String, Boolean, a finite Number, null, List or Map");
        }

        private IllegalArgumentException refused(String why) {
            return new IllegalArgumentException(
                    "extension \"" + Characters.shortened(extension, MAX_NAME_LENGTH) + "\" " + why);
        }
    }

    /** {@return whether a reader accepts a number, on every JDK: some format greater exponents than they parse} */
    private static boolean isReadable(Number number) {
        BigDecimal decimal = number instanceof BigInteger integer
                ? new BigDecimal(integer)
                : number instanceof BigDecimal given ? given : BigDecimal.ZERO;
        return decimal.unscaledValue().bitLength() <= 4 * MAX_NUMBER_LENGTH // formatting takes quadratic time
                && Math.abs(decimal.precision() - 1L - decimal.scale()) <= Integer.MAX_VALUE
                && number.toString().length() <= MAX_NUMBER_LENGTH;
    }

    /**
     * {@return the number as it is whichever mapper read it: the smallest type that holds a whole one, and decimal
     * fractions; {@code null} where JSON cannot express it}
     */
    private static @Nullable Number canonical(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.scale() == 0 ? canonical(decimal.unscaledValue()) : decimal;
        }
        if (value instanceof JsonNumber) {
            return value;
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(value.doubleValue()) ? JsonNumber.of(value.toString()) : null;
        }
        if (value instanceof BigInteger integer && integer.bitLength() >= Long.SIZE) {
            return value;
        }
        boolean isWhole = value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger;
        if (!isWhole) {
            return null;
        }
        long whole = value.longValue();
        if (whole == (int) whole) {
            return (int) whole;
        }
        return whole;
    }
}
