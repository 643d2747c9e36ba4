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

    static boolean isSafe(String text, ConstraintValidatorContext context) {
        int unsafe = Characters.firstUnsafe(text);
        return unsafe < 0 || reportCharacter(text.codePointAt(unsafe), "{dev.storybrief.unsafe-text}", context);
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

    /** {@return whether two texts are equal but for case, punctuation and white space} */
    static boolean areAlike(String one, String other) {
        int i = 0;
        int j = 0;
        while (true) {
            i = nextSpoken(one, i);
            j = nextSpoken(other, j);
            if (i == one.length() || j == other.length()) {
                return i == one.length() && j == other.length();
            }
            int a = one.codePointAt(i);
            int b = other.codePointAt(j);
            if (a != b
                    && Character.toLowerCase(Character.toUpperCase(a))
                            != Character.toLowerCase(Character.toUpperCase(b))) {
                return false;
            }
            i += Character.charCount(a);
            j += Character.charCount(b);
        }
    }

    private static int nextSpoken(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!isPunctuation(c) && !Characters.isWhiteSpace(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Reports a violation. Returns {@code false}, the validator's answer. */
    static boolean report(String template, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(template).addConstraintViolation();
        return false;
    }
}
