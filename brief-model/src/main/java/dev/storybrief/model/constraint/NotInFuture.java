package dev.storybrief.model.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says that an instant is at most a day after the clock of the validator (see {@link ClockProvider}), since clocks and
 * time zones of those who collect go wrong by hours: {@code collected-in-future}. What is no valid timestamp is not judged.
 */
@Documented
@Constraint(validatedBy = NotInFuture.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotInFuture {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.collected-in-future}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<NotInFuture, Instant> {
        private static final Duration TOLERANCE = Duration.ofDays(1);

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Instant value, ConstraintValidatorContext context) {
            return value == null
                    || !Timestamp.Validator.isInRange(value)
                    || !value.minus(TOLERANCE)
                            .isAfter(context.getClockProvider().getClock().instant());
        }
    }
}
