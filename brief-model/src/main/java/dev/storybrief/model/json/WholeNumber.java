package dev.storybrief.model.json;

import dev.storybrief.model.extension.Extensions;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads whole numbers, such as 2, 2.0 or 2e0. */
final class WholeNumber {
    private WholeNumber() {}

    /**
     * {@return the number that a parser is at, or {@code null} if it is not whole}
     *
     * <p>One beyond {@code int} becomes its least or greatest value.
     */
    static @Nullable Integer at(JsonParser parser) {
        BigDecimal number = number(parser);
        if (number == null) {
            String text = parser.getString();
            boolean isHuge = parser.currentToken() == JsonToken.VALUE_NUMBER_INT || hasPositiveExponent(text);
            return !isHuge ? null : text.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        long digitsBeforePoint = number.precision() - (long) number.scale();
        if (number.signum() != 0 && digitsBeforePoint > 10) {
            return number.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        try {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number.longValueExact()));
        } catch (ArithmeticException e) {
            return null; // it has a fraction
        }
    }

    private static boolean hasPositiveExponent(String number) {
        int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
        return exponent >= 0 && number.charAt(exponent + 1) != '-';
    }

    /** {@return the current number, or {@code null} if it is too long or its exponent is beyond {@code int}} */
    private static @Nullable BigDecimal number(JsonParser parser) {
        if (parser.getStringLength() > Extensions.MAX_NUMBER_LENGTH) {
            return null;
        }
        try {
            return new BigDecimal(parser.getString());
        } catch (NumberFormatException e) {
            return null; // an exponent beyond int
        }
    }
}
