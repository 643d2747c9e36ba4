package dev.storybrief.model.constraint;

import dev.storybrief.model.WebAddress;
import dev.storybrief.model.address.AddressParser;
import dev.storybrief.model.address.InvalidAddressException;
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
 * Requires that a link may lead to an address ({@link WebAddress#isFollowable}): {@code invalid-url}, {@code blank} or
 * {@code too-long}. The message names what is wrong with the address.
 */
@Documented
@Constraint(validatedBy = HttpUrl.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface HttpUrl {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.invalid-url}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<HttpUrl, WebAddress> {
        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable WebAddress value, ConstraintValidatorContext context) {
            return value == null
                    || (Texts.isPresent(value.text(), context)
                            && Texts.isShort(value.text(), WebAddress.MAX_LENGTH, context)
                            && (value.isFollowable() || reportFault(value.text(), context)));
        }

        /** Parses an address that may not be followed again, to name its fault. Returns the validator's answer. */
        private static boolean reportFault(String value, ConstraintValidatorContext context) {
            try {
                AddressParser.parse(value);
                return true;
            } catch (InvalidAddressException e) {
                return e.character() < 0
                        ? Texts.report(e.fault().messageTemplate(), context)
                        : Texts.reportCharacter(e.character(), e.fault().messageTemplate(), context);
            }
        }
    }
}
