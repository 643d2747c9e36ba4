package dev.storybrief.model.constraint;

import dev.storybrief.model.text.Characters;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks what texts, ids and addresses have in common, and reports what breaks it under its own code. */
final class Texts {
    private Texts() {}

    static boolean isPresent(String text, ConstraintValidatorContext context) {
        return !Characters.isBlank(text) || report("{dev.storybrief.blank}", context);
    }

    static boolean isShort(String text, int max, ConstraintValidatorContext context) {
        return !Characters.isLonger(text, max) || report("{dev.storybrief.too-long}", context);
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
        return report("{dev.storybrief.unsafe-text.cluster}", context);
    }

    /** Reports a character by its number. Returns {@code false}, the validator's answer. */
    static boolean reportCharacter(int codePoint, String template, ConstraintValidatorContext context) {
        context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("character", String.format(Locale.ROOT, "U+%04X", codePoint));
        return report(template, context);
    }

    static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** {@return the number of words: what white space separates} */
    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = Characters.isWhiteSpace(text.charAt(i));
            if (!isSpace && !inWord) {
                words++;
            }
            inWord = !isSpace;
        }
        return words;
    }

    /** Reports a violation. Returns {@code false}, the validator's answer. */
    static boolean report(String template, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        return false;
    }
}
