package dev.storybrief.render;

/**
 * Chooses the form that a word takes after a number: the cardinal plural rules of the Unicode CLDR for whole numbers, in
 * the languages that the labels come in.
 *
 * <p>All but one: French, Italian, Portuguese and Spanish have a form {@code many} for whole millions, as in <i>deux
 * millions de sources</i>. Numbers are in figures here, after which the word is as after any other.
 */
final class PluralForm {
    private PluralForm() {}

    /** {@return {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}} */
    static String of(String language, long n) {
        return switch (language) {
            case "ja", "ko", "zh" -> "other";
            case "fr", "pt", "hi" -> n == 0 || n == 1 ? "one" : "other";
            case "pl" -> polish(n);
            case "ar" -> arabic(n);
            case "he" -> n == 1 ? "one" : n == 2 ? "two" : "other";
            default -> n == 1 ? "one" : "other";
        };
    }

    private static String polish(long n) {
        if (n == 1) {
            return "one";
        }
        boolean isTeen = n % 100 >= 12 && n % 100 <= 14;
        return n % 10 >= 2 && n % 10 <= 4 && !isTeen ? "few" : "many";
    }

    private static String arabic(long n) {
        if (n <= 2) {
            return n == 0 ? "zero" : n == 1 ? "one" : "two";
        }
        if (n % 100 >= 3 && n % 100 <= 10) {
            return "few";
        }
        return n % 100 >= 11 ? "many" : "other";
    }
}
