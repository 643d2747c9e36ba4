package dev.storybrief.model.constraint;

import dev.storybrief.model.Source;
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

/** Says that no two sources have the same id: {@code duplicate-source-id}, at the second one's. */
@Documented
@Constraint(validatedBy = DistinctSourceIds.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctSourceIds {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.duplicate-source-id}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<DistinctSourceIds, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            return brief == null || Violations.sourcesAreDistinct(brief, Source::id, "id", context);
        }
    }
}
