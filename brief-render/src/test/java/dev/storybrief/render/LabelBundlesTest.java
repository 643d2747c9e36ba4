package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelBundlesTest {
    private static final Bundle ENGLISH = Bundle.of("en");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

    @Test
    void each_bundle_has_its_language_in_labels() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/storybrief/render"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("labels_"))
                            .map(name -> name.replaceAll("labels_|\\.properties", "")))
                    .as("Labels.LANGUAGES names the languages that have a bundle")
                    .containsExactlyInAnyOrderElementsOf(Labels.LANGUAGES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "src/main/java/dev/storybrief/render/Presentation.java"})
    void each_language_is_named_in_the_documentation(String file) throws IOException {
        String text = Files.readString(Path.of(file));
        for (String language : Labels.LANGUAGES) {
            String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
            assertThat(text)
                    .as("add %s to the list of languages in %s", name, file)
                    .contains(name);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void no_bundle_lacks_a_label_or_has_one_that_english_has_not(Bundle bundle) {
        assertThat(bundle.outline()).isEqualTo(ENGLISH.outline()).isNotEmpty();
    }

    @Test
    void no_bundle_has_a_label_that_is_not_in_use() {
        Stream<String> labels = Stream.of(Label.values(), Label.Counted.values())
                .flatMap(Arrays::stream)
                .map(Label::key);

        assertThat(ENGLISH.labels().keySet().stream()
                        .map(Bundle::withoutPluralForm)
                        .filter(key -> !key.startsWith("date-"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(labels.toList());
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void no_label_is_written_twice(Bundle bundle) {
        assertThat(bundle.file().lines().filter(line -> line.contains(" = ")))
                .hasSize(bundle.labels().size());
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void a_label_with_a_number_comes_in_exactly_the_forms_of_the_language(Bundle bundle) {
        assertThat(bundle.labels().keySet().stream()
                        .map(Bundle::withoutPluralForm)
                        .filter(label -> !bundle.forms(label).isEmpty())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "reading-time", "cited-sources", "duration-minute", "duration-hour", "duration-day")
                .allSatisfy(
                        label -> assertThat(bundle.forms(label)).containsExactlyElementsOf(bundle.formsOfLanguage()));
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void a_label_has_the_placeholders_that_it_has_in_english(Bundle bundle) {
        assertThat(bundle.labels()).allSatisfy((key, label) -> {
            String name = Bundle.withoutPluralForm(key);
            List<String> english = placeholders(ENGLISH.labels().get(name.equals(key) ? key : name + ".other"));
            boolean isNumberInTheWord = !name.equals(key) && bundle.isFormOfOneNumber(key.substring(name.length() + 1));
            if (!isNumberInTheWord || label.contains("{")) {
                assertThat(placeholders(label)).as(key).isEqualTo(english);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void no_label_is_empty_or_holds_a_character_that_nobody_sees(Bundle bundle) {
        assertThat(bundle.labels()).allSatisfy((key, label) -> {
            assertThat(label).as(key).isNotBlank().isEqualTo(label.strip());
            assertThat(label.codePoints())
                    .as(key)
                    .noneMatch(c -> List.of(
                                    Character.CONTROL,
                                    Character.FORMAT, // directional marks, joiners, the byte order mark
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR,
                                    Character.PRIVATE_USE,
                                    Character.SURROGATE,
                                    Character.UNASSIGNED)
                            .contains((byte) Character.getType(c)));
        });
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void a_space_that_looks_like_another_is_escaped_in_the_file(Bundle bundle) {
        assertThat(bundle.file().codePoints().filter(Character::isSpaceChar)).containsOnly((int) ' ');
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void a_year_has_twelve_months_of_different_names(Bundle bundle) {
        assertThat(bundle.labels().get("date-months").split(" ", -1))
                .hasSize(12)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void each_likelihood_has_its_own_words(Bundle bundle) {
        assertThat(bundle.labels().entrySet().stream()
                        .filter(label -> label.getKey().startsWith("likelihood-"))
                        .map(label -> label.getValue()))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#all")
    void each_disclosure_has_a_statement_of_its_own(Bundle bundle) {
        List<String> statements = bundle.labels().entrySet().stream()
                .filter(label -> label.getKey().startsWith("disclosure-"))
                .map(label -> label.getValue())
                .toList();
        assertThat(statements).hasSize(17).doesNotHaveDuplicates();
    }

    /** The order of placeholders may differ, and does: the year comes first in Japanese. */
    private static List<String> placeholders(String label) {
        return PLACEHOLDER
                .matcher(label)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
