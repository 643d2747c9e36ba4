package dev.storybrief.render;

/**
 * Names the forms that words take after a number: the cardinal plural categories of the Unicode CLDR, by its rules for
 * whole numbers, in the languages that the labels come in.
 *
 * <p>All but one: French, Italian, Portuguese and Spanish have a form {@code many} for whole millions, as in <i>deux
 * millions de sources</i>. Labels write numbers in figures, which take the form of any other number.
 */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    static PluralForm of(String language, long n) {
        return switch (language) {
            case "ja", "ko", "zh" -> OTHER;
            case "fr", "pt", "hi" -> n == 0 || n == 1 ? ONE : OTHER;
            case "pl" -> polish(n);
            case "ar" -> arabic(n);
            case "he" -> n == 1 ? ONE : n == 2 ? TWO : OTHER;
            default -> n == 1 ? ONE : OTHER;
        };
    }

    private static PluralForm polish(long n) {
        if (n == 1) {
            return ONE;
        }
        boolean isTeen = n % 100 >= 12 && n % 100 <= 14;
        return n % 10 >= 2 && n % 10 <= 4 && !isTeen ? FEW : MANY;
    }

    private static PluralForm arabic(long n) {
        if (n <= 2) {
            return n == 0 ? ZERO : n == 1 ? ONE : TWO;
        }
        if (n % 100 >= 3 && n % 100 <= 10) {
            return FEW;
        }
        return n % 100 >= 11 ? MANY : OTHER;
    }
}
