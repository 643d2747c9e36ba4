package dev.storybrief.model.constraint;

import dev.storybrief.model.Implication;
import dev.storybrief.model.Statement;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that in a brief with sources each takeaway and implication cites one: {@code uncited-takeaway},
 * {@code uncited-implication}, at the entry. */
@Documented
@Constraint(validatedBy = InsightCited.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InsightCited {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.uncited-takeaway}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<InsightCited, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            if (brief == null || brief.sources().isEmpty() || brief.insight() == null) {
                return true;
            }
            Violations violations = new Violations(context);
            List<Statement> takeaways = brief.insight().takeaways();
            for (int i = 0; i < takeaways.size(); i++) {
                if (takeaways.get(i) != null && takeaways.get(i).citations().isEmpty()) {
                    violations.reportEntry("{dev.storybrief.uncited-takeaway}", "takeaways", i);
                }
            }
            List<Implication> implications = brief.insight().implications();
            for (int i = 0; i < implications.size(); i++) {
                if (implications.get(i) != null
                        && implications.get(i).citations().isEmpty()) {
                    violations.reportEntry("{dev.storybrief.uncited-implication}", "implications", i);
                }
            }
            return violations.none();
        }
    }
}
