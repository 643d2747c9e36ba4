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

/** Says that every citation is of a source that the brief has: {@code unknown-citation}, at the citation. Not checked
 * while a source lacks a proper id, which may be the very one that is cited. */
@Documented
@Constraint(validatedBy = CitationsResolve.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CitationsResolve {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.unknown-citation}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<CitationsResolve, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            if (brief == null) {
                return true;
            }
            Set<String> ids = new HashSet<>();
            for (Source source : brief.sources()) {
                if (source == null || !SourceId.Validator.isProper(source.id())) {
                    return true;
                }
                ids.add(source.id());
            }
            Violations violations = new Violations(context);
            for (Citing citing : Citing.in(brief)) {
                for (int i = 0; i < citing.citations().size(); i++) {
                    String id = citing.citations().get(i);
                    if (id != null && !ids.contains(id)) {
                        citing.addCitation(violations.report(), i);
                    }
                }
            }
            return violations.none();
        }
    }
}
