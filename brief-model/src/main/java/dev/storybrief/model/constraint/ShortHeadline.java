package dev.storybrief.model.constraint;

import dev.storybrief.model.text.Characters;
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

/** Says that a headline is short enough to be read at a glance: {@code headline-too-long}. */
@Documented
@Constraint(validatedBy = ShortHeadline.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortHeadline {
    /** {@return the greatest number of characters that reads at a glance} */
    int max() default 110;

    /** {@return the number of characters past which the headline is an error, and so no warning is needed} */
    int limit() default 200;

    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.headline-too-long}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<ShortHeadline, String> {
        private int max;
        private int limit;

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public void initialize(ShortHeadline constraint) {
            max = constraint.max();
            limit = constraint.limit();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !Characters.isLonger(value, max) || Characters.isLonger(value, limit);
        }
    }
}
