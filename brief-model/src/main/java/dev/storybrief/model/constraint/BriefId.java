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

/** Says what the id of a brief looks like: {@code invalid-id}, {@code blank} or {@code too-long}. */
@Documented
@Constraint(validatedBy = BriefId.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface BriefId {
    /** {@return the greatest number of characters} */
    int max() default 120;

    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.invalid-id.brief}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<BriefId, String> {
        private int max;

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public void initialize(BriefId constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || (Texts.isPresent(value, context)
                            && Texts.isShort(value, max, context)
                            && Texts.isLetterOrDigit(value.charAt(0))
                            && value.chars().allMatch(c -> Texts.isLetterOrDigit(c) || "._~-".indexOf(c) >= 0));
        }
    }
}
