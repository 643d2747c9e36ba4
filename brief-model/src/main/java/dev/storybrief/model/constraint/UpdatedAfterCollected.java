package dev.storybrief.model.constraint;

import dev.storybrief.model.StoryBrief;
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

/** Says that a brief was not updated before it was collected: {@code updated-before-collected}, at {@code updatedAt}. */
@Documented
@Constraint(validatedBy = UpdatedAfterCollected.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UpdatedAfterCollected {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.updated-before-collected}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<UpdatedAfterCollected, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            return brief == null
                    || brief.updatedAt() == null
                    || brief.collectedAt() == null
                    || !brief.updatedAt().isBefore(brief.collectedAt())
                    || Violations.at("updatedAt", context);
        }
    }
}
