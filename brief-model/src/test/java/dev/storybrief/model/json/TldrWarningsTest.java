package dev.storybrief.model.json;

import static dev.storybrief.model.json.Draft.assertFoundInJava;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Cases;
import dev.storybrief.model.Statement;
import dev.storybrief.model.Tldr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The warning about a TL;DR that takes longer to read than thirty seconds. */
class TldrWarningsTest {
    @Test
    void tldr_statement_that_is_too_long_is_not_reported_twice() {
        assertThat(Draft.problems(Cases.text("30-tldr-reported-twice.json")))
                .containsExactly("14:12 error too-long /tldr/whatChanged/text");
        String tooLong = "word ".repeat(121).strip();
        assertThat(CLEAN.with("{\"text\": \"The bridge opened.\"", "{\"text\": \"" + tooLong + "\"")
                        .problems())
                .containsExactly("18:29 error too-long /tldr/whatChanged/text");
        assertThat(CLEAN.with("\"language\": \"en\"", "\"language\": \"ja\"")
                        .with("{\"text\": \"The bridge opened.\"", "{\"text\": \"" + "\u8a9e".repeat(601) + "\"")
                        .problems())
                .containsExactly("18:29 error too-long /tldr/whatChanged/text");
    }

    @Test
    void tldr_is_measured_by_its_texts_without_an_error() {
        assertThat(CLEAN.with(
                                "{\"text\": \"The bridge opened.\"",
                                "{\"text\": \"" + "word ".repeat(121).strip() + "\"")
                        .with("The detour took an hour.", "a ".repeat(130).strip())
                        .problems())
                .containsExactly("17:11 warning tldr-too-long /tldr", "18:29 error too-long /tldr/whatChanged/text");
    }

    private static final Draft CLEAN = Draft.CLEAN;

    @ParameterizedTest
    @CsvSource({
        "en, 120, word",
        "de-AT, 120, word",
        "ko, 120, word",
        "ja, 250, 語",
        "zh-Hant-TW, 250, 語",
        "TH, 250, ก",
        "my, 250, က",
        "lo, 250, ກ",
        "km, 250, ក"
    })
    void tldr_that_takes_over_thirty_seconds_is_too_long(String language, int limit, String unit) {
        String space = unit.equals("word") ? " " : "";
        String third = (unit + space).repeat(limit / 3).strip();
        String rest = (unit + space).repeat(limit - 2 * (limit / 3)).strip();
        assertThat(tldr(language, third, third, rest).problems()).isEmpty();
        assertThat(tldr(language, third, third, rest + space + unit).problems())
                .containsExactly("17:11 warning tldr-too-long /tldr");
    }

    private static Draft tldr(String language, String changed, String matters, String next) {
        return CLEAN.with("\"en\"", "\"" + language + "\"")
                .with("\"The bridge opened.\", \"citations\"", "\"" + changed + "\", \"citations\"")
                .with("The detour took an hour.", matters)
                .with("Take the bridge.", next);
    }

    @Test
    void signs_between_spaces_are_no_words_of_a_tldr() {
        String third = "mot \u2013 mot\u00A0? ".repeat(20).strip();
        assertThat(tldr("fr", third, third, third).problems()).isEmpty();
        assertThat(tldr("fr", third, third, third + " 5").problems())
                .containsExactly("17:11 warning tldr-too-long /tldr");
    }

    @Test
    void supplementary_characters_of_a_tldr_count_once() {
        String third = "\uD842\uDFB7".repeat(83);
        assertThat(tldr("zh", third, third, third).problems()).isEmpty();
    }

    @Test
    void tldr_is_measured_as_far_as_it_can_be_read() {
        String words = "word ".repeat(118);
        assertThat(CLEAN.with("The detour took an hour.", words)
                        .with("{\"text\": \"Take the bridge.\"}", "7")
                        .problems())
                .containsExactly("17:11 warning tldr-too-long /tldr", "20:21 error wrong-type /tldr/whatToDoNext");
    }

    @Test
    void tldr_too_long_from_java() {
        Tldr tldr = new Tldr(
                Statement.of("word ".repeat(60), "city"), Statement.of("word ".repeat(61), "press"), null, null);
        assertFoundInJava("warning tldr-too-long /tldr", brief -> brief.tldr(tldr));
    }
}
