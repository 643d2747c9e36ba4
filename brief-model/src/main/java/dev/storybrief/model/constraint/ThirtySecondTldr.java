package dev.storybrief.model.constraint;

import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.text.Characters;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says that the statements of a TL;DR can be read in thirty seconds: {@code tldr-too-long}, at the TL;DR. */
@Documented
@Constraint(validatedBy = ThirtySecondTldr.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ThirtySecondTldr {
    /** {@return the greatest number of words of the three statements together} */
    int maxWords() default 120;

    /** {@return the greatest number of characters, in languages written without spaces} */
    int maxCharacters() default 250;

    /** {@return the number of characters past which a statement is an error, and counts no more} */
    int limit() default 600;

    /** {@return the message template, which names the problem's code} */
    String message() default "{dev.storybrief.tldr-too-long}";

    /** {@return the groups; none is the default group} */
    Class<?>[] groups() default {};

    /** {@return the payload; not used} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Validator implements ConstraintValidator<ThirtySecondTldr, StoryBrief> {
        private static final Set<String> WRITTEN_WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");

        private int maxWords;
        private int maxCharacters;
        private int limit;

        /** Makes the validator; Jakarta Validation calls it. */
        public Validator() {}

        @Override
        public void initialize(ThirtySecondTldr constraint) {
            maxWords = constraint.maxWords();
            maxCharacters = constraint.maxCharacters();
            limit = constraint.limit();
        }

        @Override
        public boolean isValid(@Nullable StoryBrief brief, ConstraintValidatorContext context) {
            if (brief == null || brief.tldr() == null) {
                return true;
            }
            Tldr tldr = brief.tldr();
            boolean countsCharacters = isWrittenWithoutSpaces(brief.language());
            int length = length(tldr.whatChanged(), countsCharacters)
                    + length(tldr.whyItMatters(), countsCharacters)
                    + length(tldr.whatToDoNext(), countsCharacters);
            return length <= (countsCharacters ? maxCharacters : maxWords) || Violations.at("tldr", context);
        }

        private static boolean isWrittenWithoutSpaces(@Nullable String language) {
            if (language == null) {
                return false;
            }
            int end = language.indexOf('-');
            return WRITTEN_WITHOUT_SPACES.contains(
                    (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT));
        }

        private int length(@Nullable Statement statement, boolean countsCharacters) {
            if (statement == null || statement.text() == null || Characters.isLonger(statement.text(), limit)) {
                return 0;
            }
            String text = statement.text();
            return countsCharacters ? text.codePointCount(0, text.length()) : Texts.words(text);
        }
    }
}
