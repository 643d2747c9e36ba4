package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle is the rules of the CLDR themselves, as version 48 prints them in {@code supplemental/plurals.json}. */
class PluralFormTest {
    private static final String MILLIONS = "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5";
    private static final Pattern RELATION = Pattern.compile("([nivfte])(?: % (\\d+))? (!?=) ([\\d.,]+)");

    private static Map<String, String> rules(String language) {
        Map<String, String> rules = new LinkedHashMap<>();
        switch (language) {
            case "ja", "ko", "zh" -> {}
            case "de", "en", "nl" -> rules.put("one", "i = 1 and v = 0");
            case "it" -> {
                rules.put("one", "i = 1 and v = 0");
                rules.put("many", MILLIONS);
            }
            case "es" -> {
                rules.put("one", "n = 1");
                rules.put("many", MILLIONS);
            }
            case "fr" -> {
                rules.put("one", "i = 0,1");
                rules.put("many", MILLIONS);
            }
            case "pt" -> {
                rules.put("one", "i = 0..1");
                rules.put("many", MILLIONS);
            }
            case "hi" -> rules.put("one", "i = 0 or n = 1");
            case "he" -> {
                rules.put("one", "i = 1 and v = 0 or i = 0 and v != 0");
                rules.put("two", "i = 2 and v = 0");
            }
            case "pl" -> {
                rules.put("one", "i = 1 and v = 0");
                rules.put("few", "v = 0 and i % 10 = 2..4 and i % 100 != 12..14");
                rules.put(
                        "many",
                        "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14");
            }
            case "ar" -> {
                rules.put("zero", "n = 0");
                rules.put("one", "n = 1");
                rules.put("two", "n = 2");
                rules.put("few", "n % 100 = 3..10");
                rules.put("many", "n % 100 = 11..99");
            }
            default -> throw new IllegalArgumentException("copy the rules of " + language + " from the CLDR");
        }
        return rules;
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#languages")
    void a_whole_number_takes_the_form_that_the_cldr_gives_it(String language) {
        Map<String, String> rules = rules(language);
        LongStream.concat(LongStream.rangeClosed(0, 1_200), LongStream.of(10_000, 100_011, 999_999, 1_000_002))
                .forEach(n ->
                        assertThat(form(language, n)).as("%s %d", language, n).isEqualTo(form(rules, n)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | zero  | 0
            ar | one   | 1
            ar | two   | 2
            ar | few   | 3~10, 103~110, 1003
            ar | many  | 11~26, 111, 1011
            ar | other | 100~102, 200~202, 300~302, 400~402, 500~502, 600, 1000, 10000, 100000, 1000000
            de | one   | 1
            de | other | 0, 2~16, 100, 1000, 10000, 100000, 1000000
            en | one   | 1
            en | other | 0, 2~16, 100, 1000, 10000, 100000, 1000000
            es | one   | 1
            es | other | 0, 2~16, 100, 1000, 10000, 100000
            fr | one   | 0, 1
            fr | other | 2~17, 100, 1000, 10000, 100000
            he | one   | 1
            he | two   | 2
            he | other | 0, 3~17, 100, 1000, 10000, 100000, 1000000
            hi | one   | 0, 1
            hi | other | 2~17, 100, 1000, 10000, 100000, 1000000
            it | one   | 1
            it | other | 0, 2~16, 100, 1000, 10000, 100000
            ja | other | 0~15, 100, 1000, 10000, 100000, 1000000
            ko | other | 0~15, 100, 1000, 10000, 100000, 1000000
            nl | one   | 1
            nl | other | 0, 2~16, 100, 1000, 10000, 100000, 1000000
            pl | one   | 1
            pl | few   | 2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002
            pl | many  | 0, 5~19, 100, 1000, 10000, 100000, 1000000
            pt | one   | 0, 1
            pt | other | 2~17, 100, 1000, 10000, 100000
            zh | other | 0~15, 100, 1000, 10000, 100000, 1000000
            """)
    void the_samples_of_the_cldr_take_the_form_that_they_are_samples_of(String language, String form, String samples) {
        assertThat(Arrays.stream(samples.split(", ", -1)).flatMapToLong(PluralFormTest::range))
                .isNotEmpty()
                .allSatisfy(n -> assertThat(form(language, n)).as("%d", n).isEqualTo(form));
    }

    @ParameterizedTest
    @CsvSource({"es", "fr", "it", "pt"})
    void a_million_in_figures_takes_the_form_of_any_great_number(String language) {
        assertThat(form(rules(language), 1_000_000)).isEqualTo("many");
        assertThat(form(language, 1_000_000)).isEqualTo("other");
    }

    private static LongStream range(String sample) {
        String[] ends = sample.split("~", -1);
        return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }

    private static String form(String language, long n) {
        return Label.key(PluralForm.of(language, n));
    }

    private static String form(Map<String, String> rules, long n) {
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            if (Arrays.stream(rule.getValue().split(" or ", -1))
                    .anyMatch(all -> Arrays.stream(all.split(" and ", -1)).allMatch(relation -> holds(relation, n)))) {
                return rule.getKey();
            }
        }
        return "other";
    }

    /** Of a whole number in figures, all operands of UTS 35 but its value, {@code n} and {@code i}, are zero. */
    private static boolean holds(String relation, long n) {
        Matcher parts = RELATION.matcher(relation);
        assertThat(parts.matches()).as(relation).isTrue();
        long value = parts.group(1).equals("n") || parts.group(1).equals("i") ? n : 0;
        long operand = parts.group(2) == null ? value : value % Long.parseLong(parts.group(2));
        boolean isIn = Arrays.stream(parts.group(4).split(",", -1))
                .map(range -> range.split("\\.\\.", -1))
                .anyMatch(
                        ends -> operand >= Long.parseLong(ends[0]) && operand <= Long.parseLong(ends[ends.length - 1]));
        return isIn == parts.group(3).equals("=");
    }
}
