package dev.storybrief.model.extension;

import dev.storybrief.model.text.Characters;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies extension members, and refuses what JSON cannot hold or what is too deep or too large. */
public final class Extensions {
    /**
     * How deep objects and lists may be nested, the brief itself being the first level. Methods that call themselves for each
     * level are safe up to it, also on a small stack.
     */
    public static final int MAX_DEPTH = 128;

    /**
     * How many values the extension members of a brief may hold. What stands at several places counts at each; 1,000
     * characters of a string, or of a name within a member, count as one more value. A text of the default size holds less.
     */
    public static final int MAX_VALUES = 1_000_000;

    /** As many characters of a string, or of a name within a member, count as one more value. */
    public static final int CHARACTERS_PER_VALUE = 1000;

    /** How many characters a number may have in JSON. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    /** What the names of extension members start with. */
    public static final String PREFIX = "_";

    private static final int MAX_NAME_LENGTH = 100;
    private static final int FEW_MEMBERS = 4;

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
        return new Copy().ofMembers(members);
    }

    /** Copies the extension members of one brief. */
    private static final class Copy {
        private String extension = "";
        private int count;

        private Map<String, @Nullable Object> ofMembers(Map<?, ?> members) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                extension = String.valueOf(member.getKey());
                copy.put(name(member), ofValue(member.getValue(), 1));
            }
            return Collections.unmodifiableMap(copy);
        }

        /** Copies a value that is within so many objects and lists. One that holds itself ends at the limit of depth. */
        private @Nullable Object ofValue(@Nullable Object value, int depth) {
            count(1);
            if (value instanceof Map<?, ?> map) {
                return ofMap(map, deeper(depth));
            }
            if (value instanceof List<?> list) {
                return ofList(list, deeper(depth));
            }
            if (value instanceof String text) {
                count(text.length() / CHARACTERS_PER_VALUE);
                return text;
            }
            if (value == null || value instanceof Boolean) {
                return value;
            }
            Number number = value instanceof Number given ? canonical(given) : null;
            if (number == null) {
                throw refused("holds a " + value.getClass().getName()
                        + "; use String, Boolean, a finite Number, null, List or Map");
            }
            if (!isReadable(number)) {
                throw refused("holds a number that no reader accepts, with more than " + MAX_NUMBER_LENGTH
                        + " characters or too great an exponent; use a String");
            }
            return number;
        }

        private Map<String, @Nullable Object> ofMap(Map<?, ?> map, int depth) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>(FEW_MEMBERS);
            for (Map.Entry<?, ?> member : map.entrySet()) {
                String name = name(member);
                count(name.length() / CHARACTERS_PER_VALUE);
                copy.put(name, ofValue(member.getValue(), depth));
            }
            return Collections.unmodifiableMap(copy);
        }

        private List<@Nullable Object> ofList(List<?> list, int depth) {
            List<@Nullable Object> copy = new ArrayList<>(0);
            for (Object entry : list) {
                copy.add(ofValue(entry, depth));
            }
            return Collections.unmodifiableList(copy);
        }

        private int deeper(int depth) {
            if (depth == MAX_DEPTH) {
                throw refused("is nested deeper than " + (MAX_DEPTH - 1) + " levels or holds itself; flatten it");
            }
            return depth + 1;
        }

        private void count(int values) {
            count += values;
            if (count > MAX_VALUES) {
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
