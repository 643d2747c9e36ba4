package dev.storybrief.model.json;

import static dev.storybrief.model.json.Draft.assertFoundInJava;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Image;
import dev.storybrief.model.Statement;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.report.ProblemCode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueProblemsTest {
    private static final Draft CLEAN = Draft.CLEAN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"bridge-1\"                            | 2:9 error blank /id",
                "\"en\"                                  | 3:15 error blank /language",
                "\"usable\"                              | 4:13 error blank /status",
                "\"Bridge opens after three years\"      | 5:15 error blank /headline",
                "\"\uD83C\uDF09\"                        | 7:41 error blank /topic/emoji",
                "\"https://news.example/bridge\"         | 10:12 error blank /original/url",
                "\"2026-03-29T08:15:00Z\"                | 14:18 error blank /collectedAt",
                "\"Shops\"                               | 21:34 error blank /tldr/whoShouldCare/1",
                "\"likely\"                              | 28:107 error blank /insight/implications/0/likelihood",
                "\"2026-12\"                             | 28:128 error blank /insight/implications/0/horizon",
                "\"ai-assisted\"                         | 43:28 error blank /disclosure/origin",
            })
    void string_of_white_space_alone_is_blank_whatever_its_kind(String part, String expected) {
        for (String blank : List.of("\"\"", "\" \"", "\"\\t\\n\"", "\"\u00A0\u2003\u3000\"", "\"\\u0085\\u2028\"")) {
            assertThat(CLEAN.with(part, blank).problems()).as(blank).containsExactly(expected);
        }
    }

    @Test
    void blank_citation_is_blank_and_not_unknown() {
        assertThat(CLEAN.with("[\"city\", \"press\"]", "[\"city\", \"\", \" \"]")
                        .problems())
                .containsExactly(
                        "19:80 error blank /tldr/whyItMatters/citations/1",
                        "19:84 error blank /tldr/whyItMatters/citations/2");
    }

    @Test
    void zero_width_space_alone_is_blank_in_a_text_and_invalid_elsewhere() {
        assertThat(CLEAN.with("\"The detour is over\"", "\"\\u200b\"").problems())
                .containsExactly("6:11 error blank /hook");
        assertThat(CLEAN.with("\"bridge-1\"", "\"\\u200b\"").problems()).containsExactly("2:9 error invalid-id /id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "20001",
                "2147483648",
                "-99999999999999999999",
                "1e9",
                "1e400",
                "-1e400",
                "1e2147483648",
                "-1E+99999999999"
            })
    void number_outside_its_bounds_is_out_of_range(String number) {
        assertThat(CLEAN.with("640", number).problems()).containsExactly("16:94 error out-of-range /image/width");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "20000", "2e4"})
    void number_at_its_bounds_is_fine(String number) {
        assertThat(CLEAN.with("640", number).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-a", ".a", "_a", "a b", "ä", "a/b", "a%20", "a\\u0000", "a\\n", "\\ud83d\\ude00", "\\ud83d"})
    void brief_id_with_other_characters_is_invalid(String id) {
        assertThat(CLEAN.with("bridge-1", id).problems()).containsExactly("2:9 error invalid-id /id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "A.b_c~d-e", "0-"})
    void brief_id_starts_with_a_letter_or_digit(String id) {
        assertThat(CLEAN.with("bridge-1", id).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "a b", "a~b", "é", "a\\u200d"})
    void source_id_with_other_characters_is_invalid_where_it_is_cited(String id) {
        assertThat(CLEAN.with("[\"city\", \"press\"]", "[\"" + id + "\", \"press\"]")
                        .problems())
                .containsExactly("19:72 error invalid-id /tldr/whyItMatters/citations/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"en\"                    | \"en_US\"         | 3:15 error invalid-language /language",
                "\"usable\"                | \"Usable\"        | 4:13 error invalid-value /status",
                "\"likely\"                | \"probable\"      | 28:107 error invalid-value /insight/implications/0/likelihood",
                "\"ai-assisted\"           | \"ai_assisted\"   | 43:28 error invalid-value /disclosure/origin",
                "\"https://news.example/bridge\" | \"news.example\" | 10:12 error invalid-url /original/url",
                "\"2026-03-29T08:15:00Z\"  | \"2026-03-29\"    | 14:18 error invalid-timestamp /collectedAt",
                "\"2026-03-29T08:15:00Z\"  | \"2026-03-29T08:15:00\" | 14:18 error invalid-timestamp /collectedAt",
                "\"2026-12\"               | \"2026-13\"       | 28:128 error invalid-date /insight/implications/0/horizon",
            })
    void string_that_breaks_its_rule_is_invalid(String part, String replacement, String expected) {
        assertThat(CLEAN.with(part, replacement).problems()).containsExactly(expected);
    }

    @Test
    void unsafe_character_is_named_in_the_message_and_nowhere_shown() {
        Problem problem = problemOfHookWith("\\u202e");
        assertThat(problem.code()).isEqualTo(ProblemCode.UNSAFE_TEXT);
        assertThat(problem.pointer()).isEqualTo("/hook");
        assertThat(problem.message()).contains("U+202E").doesNotContain("\u202e");
        assertThat(problemOfHookWith("\\udb40\\udc41").message()).contains("U+E0041");
        assertThat(problemOfHookWith("\\u0007").message()).contains("U+0007");
    }

    private static Problem problemOfHookWith(String character) {
        List<Problem> problems = BriefReader.create()
                .read(CLEAN.with("The detour is over", "The detour" + character + " is over")
                        .json())
                .report()
                .problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void unsafe_character_in_an_address_or_an_id_makes_it_invalid() {
        assertThat(CLEAN.with("https://news.example/bridge", "https://news.example/\\u202e")
                        .problems())
                .containsExactly("10:12 error invalid-url /original/url");
        assertThat(CLEAN.with("bridge-1", "bridge\\u202e").problems()).containsExactly("2:9 error invalid-id /id");
    }

    @Test
    void values_from_java_have_the_same_codes() {
        assertFoundInJava("error blank /headline", brief -> brief.headline(" \u2028"));
        assertFoundInJava("error too-long /hook", brief -> brief.hook("a".repeat(281)));
        assertFoundInJava("error unsafe-text /hook", brief -> brief.hook("a\nb"));
        assertFoundInJava("error invalid-id /id", brief -> brief.id("a b"));
        assertFoundInJava("error invalid-language /language", brief -> brief.language("en_US"));
        assertFoundInJava(
                "error invalid-url /image/url",
                brief -> brief.image(new Image(WebAddress.of("//a"), "b", null, null, null)));
        assertFoundInJava(
                "error out-of-range /image/height",
                brief -> brief.image(new Image(WebAddress.of("http://a"), "b", null, 1, 0)));
        assertFoundInJava("error required /topic/name", brief -> brief.topic(new Topic(null, null)));
        assertFoundInJava(
                "error too-many /tldr/whoShouldCare",
                brief -> brief.tldr(new Tldr(
                        Statement.of("a", "city"), Statement.of("b", "press"), null, Collections.nCopies(9, "a"))));
        assertFoundInJava(
                "error blank /tldr/whoShouldCare/1",
                brief -> brief.tldr(
                        new Tldr(Statement.of("a", "city"), Statement.of("b", "press"), null, List.of("a", ""))));
    }

    @Test
    void instant_that_no_timestamp_can_express_is_invalid_from_java() {
        assertFoundInJava("error invalid-timestamp /updatedAt", brief -> brief.updatedAt(Instant.MAX));
        assertFoundInJava(
                "error invalid-timestamp /collectedAt",
                brief -> brief.collectedAt(Instant.MAX).updatedAt(Instant.EPOCH));
        assertFoundInJava(
                "error invalid-timestamp /updatedAt",
                brief -> brief.updatedAt(Instant.parse("+10000-01-01T00:00:00Z")));
        assertThat(Draft.problems(
                        CLEAN.readable().toBuilder().collectedAt(Instant.MIN).build()))
                .containsExactly("error invalid-timestamp /collectedAt");
        assertThat(Draft.problems(CLEAN.readable().toBuilder()
                        .updatedAt(Instant.parse("9999-12-31T23:59:59.999999999Z"))
                        .build()))
                .containsExactly("warning collected-in-future /updatedAt");
    }
}
