package dev.storybrief.model.constraint;

import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Origin;
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

/** Says that what was written with a language model's help was reviewed by somebody: {@code missing-review}, at
 * {@code reviewer}. */
@Documented
@Constraint(validatedBy = DisclosureReviewed.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DisclosureReviewed {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.missing-review}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<DisclosureReviewed, Disclosure> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Disclosure disclosure, ConstraintValidatorContext context) {
            return disclosure == null
                    || disclosure.origin() != Origin.AI_ASSISTED
                    || disclosure.reviewer() != null
                    || Violations.at("reviewer", context);
        }
    }
}
