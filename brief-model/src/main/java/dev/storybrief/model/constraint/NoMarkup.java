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

/**
 * Says that a text holds nothing that would be shown as it stands though it was meant otherwise: no HTML or Markdown
 * ({@code markup-in-text}), and no mark that a language model left where a citation should be ({@code citation-marks}).
 * An address may hold no HTML entity, which would change where it leads ({@code markup-in-text}).
 */
@Documented
@Constraint(validatedBy = NoMarkup.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoMarkup {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.markup-in-text}";

    /** {@return whether the string is an address, where only an entity is markup} */
    boolean inAddress() default false;

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<NoMarkup, String> {
        private boolean inAddress;

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public void initialize(NoMarkup constraint) {
            inAddress = constraint.inAddress();
        }

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            if (inAddress) {
                return !MarkupSigns.holdEntity(value)
                        || Texts.report("{dev.storybrief.markup-in-text.address}", context);
            }
            return !MarkupSigns.mayBePresentIn(value) || isPlain(value, context);
        }

        private static boolean isPlain(String text, ConstraintValidatorContext context) {
            boolean isMarkup = MarkupSigns.arePresentIn(text);
            boolean isCitation = CitationMarks.arePresentIn(text);
            if (!isMarkup) {
                context.disableDefaultConstraintViolation();
            }
            if (isCitation) {
                context.buildConstraintViolationWithTemplate("{dev.storybrief.citation-marks}")
                        .addConstraintViolation();
            }
            return !isMarkup && !isCitation;
        }
    }
}
