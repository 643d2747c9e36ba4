package dev.storybrief.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies the values of extension members, and sees to it that JSON can say them. */
final class JsonValues {
    /** Deeper than any reader lets through; keeps a value that holds itself from never ending. */
    private static final int MAX_DEPTH = 500;

    private JsonValues() {}

    static Map<String, @Nullable Object> copyMembers(@Nullable Map<String, ? extends @Nullable Object> members) {
        return members == null || members.isEmpty() ? Map.of() : copyMap(members, 1);
    }

    private static @Nullable Object copy(@Nullable Object value, int depth) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number && isJsonNumber(number)) {
            return canonical(number);
        }
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "extension is nested deeper than " + MAX_DEPTH + " levels or holds itself; flatten it");
        }
        if (value instanceof Map<?, ?> map) {
            return copyMap(map, depth);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object entry : list) {
                copy.add(copy(entry, depth + 1));
            }
            return Collections.unmodifiableList(copy);
        }
        throw new IllegalArgumentException("extension holds a "
                + value.getClass().getName() + "; use String, Boolean, a finite Number, null, List or Map");
    }

    private static Map<String, @Nullable Object> copyMap(Map<?, ?> map, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String member)) {
                throw new IllegalArgumentException("extension holds a map with a key that is no String; use Strings");
            }
            copy.put(member, copy(entry.getValue(), depth + 1));
        }
        return Collections.unmodifiableMap(copy);
    }

    private static boolean isJsonNumber(Number value) {
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(value.doubleValue());
        }
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger
                || value instanceof BigDecimal;
    }

    /** A number is the same whichever mapper read it: the smallest type that holds a whole one, and decimal fractions. */
    private static Number canonical(Number value) {
        if (value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Double || value instanceof Float) {
            return new BigDecimal(value.toString());
        }
        if (value instanceof BigInteger integer && integer.bitLength() >= Long.SIZE) {
            return value;
        }
        long whole = value.longValue();
        if (whole == (int) whole) {
            return (int) whole;
        }
        return whole;
    }
}
