package dev.storybrief.model.constraint;

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

/** Requires a string to be of a {@link Syntax}: {@code blank}, {@code too-long} or the problem of that syntax. */
@Documented
@Constraint(validatedBy = WellFormed.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {
    /** {@return the syntax} */
    Syntax value();

    /** {@return nothing: each syntax has a message of its own} */
    String message() default "";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<WellFormed, String> {
        private Syntax syntax = Syntax.BRIEF_ID;

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public void initialize(WellFormed constraint) {
            syntax = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || (Texts.isPresent(value, context)
                            && Texts.isShort(value, syntax.maxLength(), context)
                            && (syntax.isIn(value) || Texts.report(syntax.messageTemplate(), context)));
        }
    }
}
