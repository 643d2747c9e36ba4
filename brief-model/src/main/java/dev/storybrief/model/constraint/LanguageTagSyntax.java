package dev.storybrief.model.constraint;

import java.util.Locale;
import java.util.Set;

/** Reads the syntax of language tags: RFC 5646, section 2.1, without a look into the registry. */
final class LanguageTagSyntax {
    private static final Set<String> IRREGULAR = Set.of(
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de");

    private final String[] subtags;
    private int next;

    private LanguageTagSyntax(String tag) {
        subtags = tag.split("-", -1);
    }

    static boolean isWellFormed(String tag) {
        return (tag.length() <= 10 && IRREGULAR.contains(tag.toLowerCase(Locale.ROOT)))
                || new LanguageTagSyntax(tag).isWellFormed();
    }

    private boolean isWellFormed() {
        if (takeLanguage()) {
            takeIf(isAlpha(4, 4)); // script
            takeIf(isAlpha(2, 2) || isDigits()); // region
            while (takeIf(isVariant())) {}
            while (isSingleton() && !isPrivateUse()) {
                next++;
                if (!takeIf(isAlphanumeric(2, 8))) {
                    return false;
                }
                while (takeIf(isAlphanumeric(2, 8))) {}
            }
        }
        if (isPrivateUse()) {
            next++;
            if (!takeIf(isAlphanumeric(1, 8))) {
                return false;
            }
            while (takeIf(isAlphanumeric(1, 8))) {}
        }
        return next == subtags.length;
    }

    private boolean takeLanguage() {
        if (takeIf(isAlpha(4, 8))) {
            return true;
        }
        if (!takeIf(isAlpha(2, 3))) {
            return false;
        }
        int extensions = 0;
        while (extensions < 3 && takeIf(isAlpha(3, 3))) {
            extensions++;
        }
        return true;
    }

    private boolean takeIf(boolean matches) {
        if (matches) {
            next++;
        }
        return matches;
    }

    private boolean isVariant() {
        return isAlphanumeric(5, 8) || (isAlphanumeric(4, 4) && Character.isDigit(subtags[next].charAt(0)));
    }

    private boolean isSingleton() {
        return isAlphanumeric(1, 1);
    }

    private boolean isPrivateUse() {
        return next < subtags.length && subtags[next].equalsIgnoreCase("x");
    }

    private boolean isDigits() {
        return isAlphanumeric(3, 3) && subtags[next].chars().allMatch(c -> c <= '9');
    }

    private boolean isAlpha(int min, int max) {
        return isAlphanumeric(min, max) && subtags[next].chars().allMatch(c -> c > '9');
    }

    private boolean isAlphanumeric(int min, int max) {
        if (next >= subtags.length) {
            return false;
        }
        String subtag = subtags[next];
        return subtag.length() >= min
                && subtag.length() <= max
                && subtag.chars().allMatch(Texts::isLetterOrDigit);
    }
}
