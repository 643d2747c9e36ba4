package dev.storybrief.model.constraint;

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
import org.jspecify.annotations.Nullable;

/** Says that the names of extension members start with {@code _}: {@code unknown-member}, at the member. */
@Documented
@Constraint(validatedBy = ExtensionNames.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExtensionNames {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.unknown-member.extension}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<ExtensionNames, StoryBrief> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            if (brief == null || brief.extensions().isEmpty()) {
                return true;
            }
            Violations violations = new Violations(context);
            for (String name : brief.extensions().keySet()) {
                if (!name.startsWith("_")) {
                    violations.report().addPropertyNode(name).addConstraintViolation();
                }
            }
            return violations.none();
        }
    }
}
