package dev.storybrief.model.constraint;

import dev.storybrief.model.text.Rfc3339;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Requires an instant in the years 0000–9999 UTC, which RFC 3339 can express: {@code invalid-timestamp}. */
@Documented
@Constraint(validatedBy = Timestamp.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Timestamp {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.invalid-timestamp}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<Timestamp, Instant> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Instant value, ConstraintValidatorContext context) {
            return value == null || Rfc3339.canDenote(value);
        }
    }
}
