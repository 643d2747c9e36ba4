package dev.storybrief.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.json.Draft;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private final Locale defaultLocale = Locale.getDefault();

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(defaultLocale);
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream =
                MessagesTest.class.getResourceAsStream("/ContributorValidationMessages" + language + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void english_and_german_have_the_same_keys_and_parameters() throws IOException {
        Properties english = bundle("");
        Properties german = bundle("_de");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(parameters(german.get(key))).as("%s", key).isEqualTo(parameters(text)));
        assertThat(bundle("_en")).isEmpty();
    }

    private static List<String> parameters(Object text) {
        return java.util.regex.Pattern.compile("\\{\\w+\\}")
                .matcher(text.toString())
                .results()
                .map(java.util.regex.MatchResult::group)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void every_code_has_a_message_of_one_sentence(String language) throws IOException {
        Properties bundle = bundle(language);
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(bundle.stringPropertyNames())
                    .anyMatch(key -> key.equals("dev.storybrief." + code.key())
                            || key.startsWith("dev.storybrief." + code.key() + "."));
        }
        bundle.forEach((key, text) -> {
            assertThat(ProblemCode.ofTemplate("{" + key + "}")).as("%s", key).isPresent();
            assertThat(text.toString())
                    .endsWith(".")
                    .doesNotContainPattern("[.!?] \\p{Lu}")
                    .doesNotContain("${")
                    .hasSizeLessThan(160);
        });
    }

    @Test
    void message_never_holds_what_is_wrong() {
        String marker = "q7Zx";
        String json = Draft.CLEAN.json();
        List<String> places = List.of(
                "\"bridge-1\"",
                "\"en\"",
                "\"usable\"",
                "\"Bridge opens after three years\"",
                "\"The detour is over\"",
                "\"https://news.example/bridge\"",
                "\"2026-03-29T08:15:00Z\"",
                "640",
                "\"likely\"",
                "\"2026-12\"",
                "\"ai-assisted\"",
                "\"Kim\"",
                "[\"city\", \"press\"]",
                "[\"Drivers\", \"Shops\"]",
                "{\"text\": \"Take the bridge.\"}",
                "\"hook\"",
                "\"reviewer\"");
        List<String> invalid = List.of(
                "\"" + marker + " " + marker + "\"",
                "\"<b>" + marker + "</b>\"",
                "\"" + marker + "\\u202e\"",
                "\"" + marker.repeat(300) + "\"",
                "[\"" + marker + "\"]",
                "{\"" + marker + "\": \"" + marker + "\"}",
                "\"" + marker + "\": \"" + marker + "\", \"x\"",
                marker);
        int problems = 0;
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            BriefReader reader = BriefReader.builder().locale(locale).build();
            for (String place : places) {
                for (String wrong : invalid) {
                    for (Problem problem :
                            reader.read(json.replace(place, wrong)).report().problems()) {
                        assertThat(problem.message())
                                .doesNotContainIgnoringCase(marker)
                                .doesNotContain("\u202e", "{", "dev.storybrief");
                        problems++;
                    }
                }
            }
        }
        assertThat(problems).isGreaterThan(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "de-DE", "ja", "ar", "en-US", "und"})
    void message_is_english_unless_another_language_was_asked_for_whatever_the_default_locale(String machine) {
        Locale.setDefault(Locale.forLanguageTag(machine));
        assertThat(messageIn(null)).isEqualTo("This must hold more than white space.");
        assertThat(messageIn("fr")).isEqualTo("This must hold more than white space.");
        assertThat(messageIn("en-GB")).isEqualTo("This must hold more than white space.");
        assertThat(messageIn("und")).isEqualTo("This must hold more than white space.");
        assertThat(messageIn("de")).isEqualTo("Hier muss mehr als Leerraum stehen.");
        assertThat(messageIn("de-AT")).isEqualTo("Hier muss mehr als Leerraum stehen.");
    }

    private static String messageIn(@Nullable String language) {
        BriefReader.Builder reader = BriefReader.builder();
        if (language != null) {
            reader.locale(Locale.forLanguageTag(language));
        }
        String json = Draft.CLEAN.with("\"The detour is over\"", "\"\"").json();
        return reader.build().read(json).report().problems().get(0).message();
    }

    @Test
    void message_names_what_is_allowed() {
        assertThat(messageOn("\"likely\"", "\"maybe\"")).contains("almost-no-chance", "very-likely");
        assertThat(messageOn("\"The detour is over\"", "\"" + "a".repeat(281) + "\""))
                .contains("280");
        assertThat(messageOn("640", "0")).contains("1", "20000");
        assertThat(messageOn("\"whatToDoNext\"", "\"WhatToDo\"")).contains("\"whatToDoNext\"");
        assertThat(messageOn("[\"Drivers\", \"Shops\"]", "[1,2,3]")).contains("string");
        assertThat(messageOn("[\"Drivers\", \"Shops\"]", "[" + "\"a\",".repeat(8) + "\"a\"]"))
                .contains("8");
        assertThat(messageOn("The detour took an hour.", "word ".repeat(118))).contains("120", "250");
    }

    private static String messageOn(String part, String replacement) {
        return BriefReader.create()
                .read(Draft.CLEAN.with(part, replacement).json())
                .report()
                .problems()
                .get(0)
                .message();
    }
}
