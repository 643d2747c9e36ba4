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
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says that each source is cited somewhere: {@code unused-source}, at the source. A source that lacks a proper id is
 * passed over: nothing can cite it. */
@Documented
@Constraint(validatedBy = SourcesUsed.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SourcesUsed {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.unused-source}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<SourcesUsed, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            if (brief == null || brief.sources().isEmpty()) {
                return true;
            }
            Set<String> cited = new HashSet<>();
            for (Citing citing : Citing.in(brief)) {
                cited.addAll(citing.citations());
            }
            Violations violations = new Violations(context);
            for (int i = 0; i < brief.sources().size(); i++) {
                Source source = brief.sources().get(i);
                if (source != null && SourceId.Validator.isProper(source.id()) && !cited.contains(source.id())) {
                    violations.reportSource(i);
                }
            }
            return violations.none();
        }
    }
}
