package dev.storybrief.model.constraint;

import dev.storybrief.model.WebAddress;
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
 * Refuses in a text what is rendered literally but was meant as markup, HTML or Markdown ({@code markup-in-text}), and
 * marks that a language model left where a citation should be ({@code citation-marks}). Refuses in an address an HTML
 * entity, which would change what it leads to ({@code markup-in-text}).
 */
@Documented
@Constraint(validatedBy = {NoMarkup.Validator.class, NoMarkup.AddressValidator.class})
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoMarkup {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.markup-in-text}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint in addresses. */
    final class AddressValidator implements ConstraintValidator<NoMarkup, WebAddress> {
        /** Makes the validator; Jakarta Validation calls it. */
        public AddressValidator() {}

        @Override
        public boolean isValid(@Nullable WebAddress value, ConstraintValidatorContext context) {
            return value == null
                    || !MarkupSigns.holdsEntity(value.text())
                    || Texts.report("{dev.storybrief.markup-in-text.address}", context);
        }
    }

    /** Checks the constraint in texts. */
    final class Validator implements ConstraintValidator<NoMarkup, String> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !MarkupSigns.mayBePresentIn(value) || isPlain(value, context);
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
