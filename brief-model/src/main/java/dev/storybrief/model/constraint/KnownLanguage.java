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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says that a language tag begins with the code of a language: {@code unknown-language} where its primary subtag has two
 * letters that are none of ISO 639-1, or more than three. Withdrawn codes, such as {@code iw}, are known. Codes of three
 * letters, private tags such as {@code x-klingon}, and what is no well-formed tag are not judged.
 */
@Documented
@Constraint(validatedBy = KnownLanguage.Validator.class)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownLanguage {
    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.unknown-language}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<KnownLanguage, String> {
        private static final Set<String> TWO_LETTERS = new HashSet<>(List.of(Locale.getISOLanguages()));

        static {
            // Withdrawn codes of Javanese and Serbo-Croatian, which the JDK lacks; it has the others
            TWO_LETTERS.addAll(List.of("jw", "sh"));
        }

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || isKnown(value) || !LanguageTagSyntax.isWellFormed(value);
        }

        private static boolean isKnown(String tag) {
            int hyphen = tag.indexOf('-');
            String primary = hyphen < 0 ? tag : tag.substring(0, hyphen);
            return switch (primary.length()) {
                case 1, 3 -> true;
                case 2 -> TWO_LETTERS.contains(primary.toLowerCase(Locale.ROOT));
                default -> false;
            };
        }
    }
}
