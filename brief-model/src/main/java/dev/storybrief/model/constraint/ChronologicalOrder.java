package dev.storybrief.model.constraint;

import dev.storybrief.model.Insight;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.TimelineEvent;
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

/** Says that no event of a timeline is surely earlier than the one before it: {@code timeline-order}, at the event. */
@Documented
@Constraint(validatedBy = ChronologicalOrder.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ChronologicalOrder {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.timeline-order}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<ChronologicalOrder, Insight> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Insight insight, ConstraintValidatorContext context) {
            if (insight == null) {
                return true;
            }
            Violations violations = new Violations(context);
            PartialDate previous = null;
            for (int i = 0; i < insight.timeline().size(); i++) {
                TimelineEvent event = insight.timeline().get(i);
                PartialDate date = event == null ? null : event.date();
                if (date != null && previous != null && date.isSurelyBefore(previous)) {
                    violations.reportEvent(i);
                }
                previous = date;
            }
            return violations.none();
        }
    }
}
