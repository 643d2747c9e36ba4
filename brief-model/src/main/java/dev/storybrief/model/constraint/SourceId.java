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

/** Says what the id of a source looks like, where it is given and where it is cited: {@code invalid-id}, {@code blank}
 * or {@code too-long}. */
@Documented
@Constraint(validatedBy = SourceId.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SourceId {
    /** {@return the greatest number of characters} */
    int max() default Validator.MAX_LENGTH;

    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.invalid-id.source}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<SourceId, String> {
        private static final int MAX_LENGTH = 40;

        private int max;

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public void initialize(SourceId constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null
                    || (Texts.isPresent(value, context) && Texts.isShort(value, max, context) && isWellFormed(value));
        }

        static boolean isProper(@Nullable String id) {
            return id != null && id.length() <= MAX_LENGTH && isWellFormed(id);
        }

        private static boolean isWellFormed(String id) {
            return !id.isEmpty() && id.chars().allMatch(c -> Texts.isLetterOrDigit(c) || c == '_' || c == '-');
        }
    }
}
