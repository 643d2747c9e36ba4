package dev.storybrief.model.constraint;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.report.ProblemCode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rules that are about more than one value of a brief, or about a value and the rest of the brief. Each rule is
 * named by the code of the problem that it reports, at the value that breaks it.
 */
@Documented
@Repeatable(BriefRules.List.class)
@Constraint(validatedBy = BriefRules.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BriefRules {
    /**
     * The most violations of one rule that are reported, one more than a report has problems by default. Hibernate Validator
     * collects violations in a set and hashes these by message and bean, but not by the index of an entry, so that it would
     * take time by the square of their number.
     */
    int MAX_VIOLATIONS = 1001;

    /** {@return the codes of the rules} */
    ProblemCode[] value();

    /** {@return nothing: each rule has a message of its own} */
    String message() default "";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Holds the rules of several groups. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return the rules, an annotation for each group} */
        BriefRules[] value();
    }

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<BriefRules, StoryBrief> {
        private java.util.List<Rule> rules = java.util.List.of();

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public void initialize(BriefRules constraint) {
            rules = Arrays.stream(constraint.value()).map(Rule::of).toList();
        }

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            if (brief == null) {
                return true;
            }
            boolean isValid = true;
            for (Rule rule : rules) {
                Violations violations = new Violations(context);
                rule.check(brief, violations);
                isValid &= violations.none();
            }
            return isValid;
        }
    }
}
