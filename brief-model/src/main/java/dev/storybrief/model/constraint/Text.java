package dev.storybrief.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Requires a text to have a visible character ({@code blank}), a limited length ({@code too-long}) and no unsafe character
 * ({@code unsafe-text}). Unsafe are control characters, separators of lines and paragraphs, lone surrogates,
 * noncharacters, private-use characters, U+FEFF, bidirectional embeddings, overrides and isolates, tags outside an emoji
 * flag, and the code points of an extended grapheme cluster (UAX 29) after its sixteenth.
 */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {
    /** {@return the greatest number of characters (Unicode code points)} */
    int max();

    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.unsafe-text}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<Text, String> {
        private int max;

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public void initialize(Text constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || (Texts.isVisible(value, context)
                            && Texts.isShort(value, max, context)
                            && Texts.isSafe(value, context));
        }
    }
}
