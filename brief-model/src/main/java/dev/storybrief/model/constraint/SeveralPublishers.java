package dev.storybrief.model.constraint;

import dev.storybrief.model.Source;
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

/** Says that the sources of a brief are not all of one named publisher: {@code single-publisher}, at the list. */
@Documented
@Constraint(validatedBy = SeveralPublishers.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SeveralPublishers {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.single-publisher}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<SeveralPublishers, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            if (brief == null || brief.sources().size() < 2) {
                return true;
            }
            String only = null;
            for (Source source : brief.sources()) {
                if (source == null || source.publisher() == null) {
                    return true;
                }
                String publisher = source.publisher();
                if (Characters.isInvisible(publisher) || (only != null && !Folding.areEqual(only, publisher))) {
                    return true;
                }
                only = publisher;
            }
            return Violations.at("sources", context);
        }
    }
}
