package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Cases;
import dev.storybrief.model.Source;
import dev.storybrief.model.report.BriefReport;
import dev.storybrief.model.report.Problem;
import dev.storybrief.model.validation.BriefValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that validation once got wrong, and others of their kinds. */
class ValidationCasesTest {
    private static final Draft CLEAN = Draft.CLEAN;
    private static final Instant NOW = Instant.parse("2026-03-29T12:00:00Z");
    private static final BriefReader READER =
            BriefReader.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).build();

    private static List<String> lines(String name) {
        List<String> lines =
                Cases.text(name).lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines).hasSizeGreaterThan(3);
        return lines;
    }

    private static List<String> problems(String json) {
        return READER.read(json).report().problems().stream()
                .map(problem -> problem.severity().key() + " " + problem.code().key() + " " + problem.pointer())
                .toList();
    }

    private static List<String> ofHook(String hook) {
        return problems(CLEAN.with("The detour is over", hook).json());
    }

    private static String message(String json) {
        return READER.read(json).report().problems().get(0).message();
    }

    /* ---- Blank ---- */

    @Test
    void a_text_of_nothing_but_invisible_characters_is_blank() {
        for (String brief : lines("20-invisible-only.jsonl")) {
            assertThat(problems(brief)).as(brief).containsExactly("error blank /headline");
            assertThat(message(brief)).contains("seen");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u115F\\u1160",
                "\\uFFA0",
                "\\u17B4\\u17B5",
                "\\u180E",
                "\\u034F",
                "\\u2063 \\u2064",
                "\\u200E\\u200F\\u061C",
                " \\u00A0\\uFE0E\\u3000",
                "\\uDB40\\uDD00",
                "\\uD834\\uDD73\\uD834\\uDD7A",
                "\\uFEFF",
                "\\u202E\\u202C",
                "\\uDB40\\uDC41",
            })
    void blank_comes_before_unsafe_text_and_holds_for_optional_texts(String hook) {
        assertThat(ofHook(hook)).containsExactly("error blank /hook");
        assertThat(problems(CLEAN.with("\"Shops\"", "\"" + hook + "\"").json()))
                .containsExactly("error blank /tldr/whoShouldCare/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u200Ba", "\\u3164.", "\\u2764\\uFE0F", "\\u200F\\u05D0", "\\u0301", "\\u25CC", "\\u2801"})
    void a_text_with_something_to_be_seen_is_not_blank(String hook) {
        assertThat(ofHook(hook)).isEmpty();
    }

    /* ---- Unsafe text ---- */

    @Test
    void a_stack_of_marks_over_the_lines_around_it_is_unsafe() {
        String json = Cases.text("41-ink-outside-the-box.json");
        assertThat(problems(json)).contains("error unsafe-text /tldr/whyItMatters/text");
    }

    @Test
    void an_emoji_without_an_end_is_unsafe() {
        String json = Cases.text("42-joined-emoji.json");
        assertThat(problems(json))
                .contains(
                        "error unsafe-text /hook",
                        "error unsafe-text /tldr/whatChanged/text",
                        "error unsafe-text /tldr/whyItMatters/text");
        assertThat(READER.read(json).report().errors())
                .allSatisfy(problem ->
                        assertThat(problem.message()).contains("Here U+", "more than 16 code points", "at most 16"));
    }

    @Test
    void a_cluster_may_have_sixteen_code_points_and_no_more() {
        assertThat(ofHook("a" + "\\u0301".repeat(15))).isEmpty();
        assertThat(ofHook("a" + "\\u0301".repeat(16))).containsExactly("error unsafe-text /hook");
        assertThat(ofHook("\\u1100".repeat(17))).containsExactly("error unsafe-text /hook");
        assertThat(ofHook(
                        "\\uD83D\\uDC69\\uD83C\\uDFFB\\u200D\\u2764\\uFE0F\\u200D\\uD83D\\uDC8B\\u200D\\uD83D\\uDC68"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\\uE000, U+E000", "\\uF8FF, U+F8FF", "\\uDB80\\uDC00, U+F0000", "\\uDBFF\\uDFFD, U+10FFFD"})
    void private_use_characters_are_unsafe(String escaped, String named) {
        assertThat(ofHook("a" + escaped)).containsExactly("error unsafe-text /hook");
        assertThat(message(CLEAN.with("The detour is over", "a" + escaped).json()))
                .contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\t", "\\r", "\\u000B", "\\u000C", "\\u0085", "\\u2028", "\\u2029"})
    void the_message_on_a_line_break_or_tab_asks_for_a_space(String escaped) {
        String json = CLEAN.with("The detour is over", "one" + escaped + "two").json();
        assertThat(problems(json)).containsExactly("error unsafe-text /hook");
        assertThat(message(json)).contains("put a space in its place", "U+").doesNotContain("leave it out");
    }

    /* ---- Warnings ---- */

    @Test
    void a_code_that_no_language_has_is_an_unknown_language() {
        for (String brief : lines("21-language-that-is-none.jsonl")) {
            assertThat(problems(brief)).as(brief).containsExactly("warning unknown-language /language");
            assertThat(READER.read(brief).isValid()).isTrue();
        }
    }

    @Test
    void a_brief_of_more_than_a_day_ahead_is_collected_in_the_future() {
        assertThat(problems(Cases.text("22-future.json"))).containsExactly("warning collected-in-future /collectedAt");
        Draft draft =
                CLEAN.with("\"collectedAt\": \"2026-03-29T08:15:00Z\"", "\"collectedAt\": \"2026-03-30T12:00:00Z\"");
        assertThat(problems(
                        draft.with("\"updatedAt\": \"2026-03-29T09:15:00Z\"", "\"updatedAt\": \"2026-03-30T12:00:00Z\"")
                                .json()))
                .isEmpty();
        assertThat(problems(
                        draft.with("\"updatedAt\": \"2026-03-29T09:15:00Z\"", "\"updatedAt\": \"2026-03-30T12:00:01Z\"")
                                .json()))
                .containsExactly("warning collected-in-future /updatedAt");
    }

    @Test
    void the_future_is_what_the_clock_of_the_validator_has_not_reached() {
        var brief = CLEAN.readable();
        BriefValidator before = BriefValidator.builder()
                .clock(Clock.fixed(Instant.parse("2026-03-28T08:14:59Z"), ZoneOffset.UTC))
                .build();
        assertThat(Draft.lines(before.validate(brief)))
                .containsExactly("warning collected-in-future /collectedAt", "warning collected-in-future /updatedAt");
        assertThat(Draft.lines(BriefValidator.builder()
                        .clock(Clock.fixed(Instant.MAX, ZoneOffset.UTC))
                        .build()
                        .validate(brief.toBuilder()
                                .collectedAt(Instant.MIN)
                                .updatedAt(null)
                                .build())))
                .isNotEmpty()
                .noneMatch(problem -> problem.contains("collected-in-future"));
        assertThat(BriefValidator.create()
                        .validate(brief.toBuilder()
                                .updatedAt(Instant.now().plusSeconds(3 * 86_400))
                                .build())
                        .problems())
                .extracting(Problem::pointer)
                .containsExactly("/updatedAt");
    }

    @Test
    void what_models_leave_where_a_citation_should_be_is_a_citation_mark() {
        for (String brief : lines("23-citation-marks.jsonl")) {
            assertThat(problems(brief)).as(brief).contains("warning citation-marks /hook");
            assertThat(problems(brief).contains("error unsafe-text /hook"))
                    .as(brief)
                    .isEqualTo(brief.contains("\\ue200"));
            assertThat(problems(brief)).as(brief).hasSizeLessThanOrEqualTo(brief.contains("\\ue200") ? 2 : 1);
        }
    }

    @Test
    void emphasis_between_letters_is_markup() {
        for (String brief : lines("09-emphasis-without-spaces.jsonl")) {
            assertThat(problems(brief)).as(brief).containsExactly("warning markup-in-text /hook");
        }
    }

    @Test
    void markup_and_citation_marks_in_one_text_are_both_reported() {
        assertThat(ofHook("It was *late* [1]"))
                .containsExactly("warning markup-in-text /hook", "warning citation-marks /hook");
    }

    @Test
    void texts_that_differ_in_how_they_are_encoded_are_the_same() {
        assertThat(problems(Cases.text("12-canonical-equivalents.json")))
                .containsExactly("warning hook-repeats-headline /hook", "warning single-publisher /sources");
    }

    @ParameterizedTest
    @CsvSource({
        "Stra\u00DFe, STRASSE",
        "\uFF21\uFF22\uFF23, abc",
        "\u03BF\u03B4\u03CC\u03C2, \u039F\u0394\u038C\u03A3",
        "so\u00ADci\u00E9t\u00E9, SOCI\u00C9TE\u0301"
    })
    void publishers_are_compared_after_nfkc_and_case_folding(String one, String other) {
        BriefReport report = BriefValidator.create()
                .validate(CLEAN.readable().toBuilder()
                        .sources(List.of(
                                Source.of("city", "A", "https://a.example/", one),
                                Source.of("press", "B", "https://b.example/", other)))
                        .build());
        assertThat(Draft.lines(report)).containsExactly("warning single-publisher /sources");
    }
}
