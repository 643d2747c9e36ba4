package dev.storybrief.model.constraint;

import dev.storybrief.model.text.Characters;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks the rules that texts, ids and addresses have in common, and reports each under its own code. */
final class Texts {
    private Texts() {}

    static boolean isPresent(String text, ConstraintValidatorContext context) {
        return !Characters.isBlank(text) || report("{dev.storybrief.blank}", context);
    }

    static boolean isShort(String text, int max, ConstraintValidatorContext context) {
        if (!Characters.isLonger(text, max)) {
            return true;
        }
        context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter("max", max);
        return report("{dev.storybrief.too-long}", context);
    }

    static boolean isVisible(String text, ConstraintValidatorContext context) {
        return !Characters.isInvisible(text)
                || report(
                        Characters.isBlank(text) ? "{dev.storybrief.blank}" : "{dev.storybrief.blank.invisible}",
                        context);
    }

    static boolean isSafe(String text, ConstraintValidatorContext context) {
        int refused = Characters.firstRefused(text);
        if (refused < 0) {
            return true;
        }
        int character = text.codePointAt(refused);
        if (Characters.isUnsafe(character)) {
            boolean isBreak = Characters.isBreak(character);
            return reportCharacter(
                    character,
                    isBreak ? "{dev.storybrief.unsafe-text.break}" : "{dev.storybrief.unsafe-text}",
                    context);
        }
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("limit", Characters.MAX_CLUSTER_LENGTH);
        return reportCharacter(character, "{dev.storybrief.unsafe-text.cluster}", context);
    }

    /** Reports a character by its number. Returns {@code false}, the validator's answer. */
    static boolean reportCharacter(int codePoint, String template, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("character", String.format(Locale.ROOT, "U+%04X", codePoint));
        return report(template, context);
    }

    /** Reports a violation. Returns {@code false}, the validator's answer. */
    static boolean report(String template, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        return false;
    }
}
