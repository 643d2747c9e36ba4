package dev.storybrief.model.constraint;

import dev.storybrief.model.StoryBrief;
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

/** Says that the hook is more than the headline again: {@code hook-repeats-headline}, at the hook. */
@Documented
@Constraint(validatedBy = HookAddsToHeadline.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HookAddsToHeadline {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.hook-repeats-headline}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<HookAddsToHeadline, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            return brief == null
                    || brief.hook() == null
                    || brief.headline() == null
                    || Characters.isInvisible(brief.hook())
                    || !Folding.areAlike(brief.hook(), brief.headline())
                    || Violations.at("hook", context);
        }
    }
}
