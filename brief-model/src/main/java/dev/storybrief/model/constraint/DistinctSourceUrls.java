package dev.storybrief.model.constraint;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.address.EquivalentAddress;
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

/** Requires the addresses of sources to lead to different places, however they are spelt: {@code duplicate-source-url},
 * at the second one's. */
@Documented
@Constraint(validatedBy = DistinctSourceUrls.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DistinctSourceUrls {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.duplicate-source-url}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<DistinctSourceUrls, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            return brief == null || Violations.sourcesAreDistinct(brief, Validator::place, "url", context);
        }

        private static @Nullable String place(Source source) {
            String href = source.url() == null ? null : source.url().href();
            return href == null ? null : EquivalentAddress.keyOf(href);
        }
    }
}
