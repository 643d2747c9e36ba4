package dev.storybrief.model.extension;

import java.math.BigDecimal;

/**
 * Holds a JSON number that Java's own types would write otherwise than it was written, such as {@code -0} or {@code
 * 1E5}. Its text is the literal of RFC 8259, section 6, which mappers of either Jackson write as it is. Two are equal if
 * their literals are.
 */
public final class JsonNumber extends Number {
    private static final long serialVersionUID = 1L;

    private final String literal;

    private JsonNumber(String literal) {
        this.literal = literal;
    }

    /**
     * {@return the number of a literal: a {@link BigDecimal} where that has the same text, else a {@code JsonNumber}}
     *
     * @param literal a JSON number, of a length that may be parsed in quadratic time
     * @throws NumberFormatException if the exponent is out of the range of a {@link BigDecimal}
     */
    public static Number of(String literal) {
        BigDecimal decimal = new BigDecimal(literal);
        boolean mayBeTheSame = literal.indexOf('e') < 0; // BigDecimal writes a capital
        return mayBeTheSame && decimal.toString().equals(literal) ? decimal : new JsonNumber(literal);
    }

    private BigDecimal decimal() {
        return new BigDecimal(literal);
    }

    @Override
    public int intValue() {
        return decimal().intValue();
    }

    @Override
    public long longValue() {
        return decimal().longValue();
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(literal);
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(literal);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number && literal.equals(number.literal);
    }

    @Override
    public int hashCode() {
        return literal.hashCode();
    }

    @Override
    public String toString() {
        return literal;
    }
}
