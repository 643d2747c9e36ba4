package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Cases;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the problems of one brief have to do with each other. */
class ReportTest {
    private static final Draft CLEAN = Draft.CLEAN;

    @Test
    void citation_of_an_unknown_source_is_an_error_at_the_citation() {
        assertThat(CLEAN.with("[\"city\", \"press\"]", "[\"city\", \"radio\"]").problems())
                .containsExactly("19:80 error unknown-citation /tldr/whyItMatters/citations/1");
        assertThat(CLEAN.with("\"The bridge opened.\"}", "\"The bridge opened.\", \"citations\": [\"radio\"]}")
                        .problems())
                .containsExactly("32:75 error unknown-citation /insight/timeline/1/citations/0");
        StoryBrief brief = CLEAN.readable();
        assertThat(Draft.problems(brief.toBuilder()
                        .tldr(new Tldr(Statement.of("a", "city", "radio", "press"), Statement.of("b"), null, null))
                        .build()))
                .containsExactly("error unknown-citation /tldr/whatChanged/citations/1");
    }

    @Test
    void citation_in_every_part_is_checked() {
        String json = CLEAN.json().replace("[\"press\"]", "[\"x\"]").replace("[\"city\"]", "[\"y\"]");
        assertThat(Draft.problems(json))
                .containsExactly(
                        "18:65 error unknown-citation /tldr/whatChanged/citations/0",
                        "25:46 error unknown-citation /insight/takeaways/0/citations/0",
                        "28:83 error unknown-citation /insight/implications/0/citations/0",
                        "31:62 error unknown-citation /insight/timeline/0/citations/0");
    }

    @Test
    void citation_in_a_brief_without_sources_is_unknown() {
        String json = CLEAN.json().replaceAll("(?s)\"sources\": \\[.*?\\n  \\],", "\"sources\": [],");
        assertThat(Draft.problems(json)).hasSize(6).allMatch(line -> line.contains(" error unknown-citation /"));
    }

    @Test
    void citations_are_not_checked_where_the_sources_cannot_be_read() {
        String json = CLEAN.json().replaceAll("(?s)\"sources\": \\[.*?\\n  \\],", "\"sources\": {\"city\": {}},");
        assertThat(Draft.problems(json)).containsExactly("35:14 error wrong-type /sources");
    }

    @Test
    void citations_are_not_checked_where_a_source_lacks_its_id() {
        assertThat(CLEAN.with("{\"id\": \"press\", ", "{").problems())
                .containsExactly("37:5 error required /sources/1/id");
        assertThat(CLEAN.with("{\"id\": \"press\", ", "{\"id\": 7, ").problems())
                .containsExactly("37:12 error wrong-type /sources/1/id");
    }

    @Test
    void second_source_of_an_id_is_an_error_at_its_id() {
        Draft draft = CLEAN.with("{\"id\": \"press\"", "{\"id\": \"city\"");
        assertThat(draft.problems()).contains("37:12 error duplicate-source-id /sources/1/id");
        StoryBrief brief = CLEAN.readable();
        assertThat(Draft.problems(brief.toBuilder()
                        .source(Source.of("press", "Other", "https://other.example/", "Other"))
                        .build()))
                .containsExactly("error duplicate-source-id /sources/2/id");
    }

    @Test
    void source_ids_that_differ_in_case_are_different() {
        assertThat(CLEAN.with("[\"city\", \"press\"]", "[\"City\", \"press\"]").problems())
                .containsExactly("19:72 error unknown-citation /tldr/whyItMatters/citations/0");
    }

    @Test
    void update_before_collection_is_an_error_at_the_update() {
        assertThat(CLEAN.with(
                                "\"updatedAt\": \"2026-03-29T09:15:00Z\"",
                                "\"updatedAt\": \"2026-03-29T10:14:59.999+02:00\"")
                        .problems())
                .containsExactly("15:16 error updated-before-collected /updatedAt");
        assertThat(CLEAN.with("\"updatedAt\": \"2026-03-29T09:15:00Z\"", "\"updatedAt\": \"2026-03-29T10:15:00+02:00\"")
                        .problems())
                .isEmpty();
        assertThat(Draft.problems(CLEAN.readable().toBuilder()
                        .updatedAt(Instant.parse("2026-03-29T08:14:59Z"))
                        .build()))
                .containsExactly("error updated-before-collected /updatedAt");
    }

    @Test
    void a_leap_second_with_a_fraction_is_not_before_the_second_before() {
        assertThat(Draft.problems(Cases.text("08-leap-second-fraction.json"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31T23:59:59.9Z, 2016-12-31T23:59:60Z",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:60.9Z",
        "2016-12-31T23:59:60.9Z, 2017-01-01T00:00:00Z",
        "2016-12-31T23:59:59.999999999Z, 2017-01-01T01:59:60.000+02:00",
    })
    void an_update_in_order_around_a_leap_second_is_fine(String collected, String updated) {
        assertThat(Draft.CLEAN
                        .with("\"collectedAt\": \"2026-03-29T08:15:00Z\"", "\"collectedAt\": \"" + collected + "\"")
                        .with("\"updatedAt\": \"2026-03-29T09:15:00Z\"", "\"updatedAt\": \"" + updated + "\"")
                        .problems())
                .noneMatch(problem -> problem.contains("updated-before-collected"));
    }

    @Test
    void update_is_not_compared_with_a_time_that_cannot_be_read() {
        assertThat(CLEAN.with("\"2026-03-29T08:15:00Z\"", "\"soon\"").problems())
                .containsExactly("14:18 error invalid-timestamp /collectedAt");
    }

    @Test
    void errors_of_all_kinds_are_reported_at_once_in_document_order() {
        Draft draft = CLEAN.with("\"id\": \"bridge-1\"", "\"id\": \"bridge 1\"")
                .with("\"usable\"", "\"unusable\"")
                .with("\"The detour is over\"", "[]")
                .with("\"Traffic\"", "\"\"")
                .with("\"https://news.example/bridge\"", "\"ftp://news.example/\"")
                .with("\"2026-03-29T08:15:00Z\"", "\"now\"")
                .with("640", "0")
                .with("\"whatToDoNext\"", "\"whatToDo\"")
                .with("[\"Drivers\", \"Shops\"]", "[null, \"a\\nb\"]")
                .with("\"likelihood\": \"likely\"", "\"likelihood\": \"likely\", \"likelihood\": \"likely\"")
                .with("\"horizon\": \"2026-12\"", "\"horizon\": \"2026-00\"")
                .with("{\"id\": \"press\"", "{\"id\": \"city\"")
                .with("\"headline\": \"Tunnel closes\", ", "")
                .with("{\"title\": \"The week\"", "{\"title\": \"" + "a".repeat(121) + "\"");
        assertThat(draft.problems())
                .containsExactly(
                        "2:9 error invalid-id /id",
                        "4:13 error invalid-value /status",
                        "6:11 error wrong-type /hook",
                        "7:21 error blank /topic/name",
                        "10:12 error invalid-url /original/url",
                        "14:18 error invalid-timestamp /collectedAt",
                        "16:94 error out-of-range /image/width",
                        "19:80 error unknown-citation /tldr/whyItMatters/citations/1",
                        "20:17 error unknown-member /tldr/whatToDo",
                        "21:23 error required /tldr/whoShouldCare/0",
                        "21:29 error unsafe-text /tldr/whoShouldCare/1",
                        "25:46 error unknown-citation /insight/takeaways/0/citations/0",
                        "28:83 error unknown-citation /insight/implications/0/citations/0",
                        "28:131 error duplicate-member /insight/implications/0/likelihood",
                        "28:152 error invalid-date /insight/implications/0/horizon",
                        "37:12 error duplicate-source-id /sources/1/id",
                        "40:5 error required /related/0/headline",
                        "42:23 error too-long /digest/title");
    }

    @Test
    void problems_stand_in_the_order_of_the_text_and_not_of_the_format() {
        assertThat(Draft.problems("{\"headline\": \"\", \"language\": 7, \"id\": \"!\"}"))
                .containsSubsequence(
                        "1:14 error blank /headline", "1:30 error wrong-type /language", "1:39 error invalid-id /id");
    }

    @Test
    void problems_of_a_brief_from_java_stand_in_the_order_of_the_format() {
        StoryBrief brief = CLEAN.readable().toBuilder()
                .extension("z", 1)
                .id("!")
                .headline(" ")
                .source(Source.of("city", "", "x", "y"))
                .build();
        assertThat(Draft.problems(brief))
                .containsExactly(
                        "error invalid-id /id",
                        "error blank /headline",
                        "error duplicate-source-id /sources/2/id",
                        "error blank /sources/2/title",
                        "error invalid-url /sources/2/url",
                        "error unknown-member /z");
    }

    @Test
    void tenth_entry_comes_after_the_second() {
        Tldr tldr = new Tldr(Statement.of("a", "city"), Statement.of("b", "press"), null, Collections.nCopies(11, ""));
        assertThat(Draft.problems(CLEAN.readable().toBuilder().tldr(tldr).build()))
                .containsSubsequence("error blank /tldr/whoShouldCare/2", "error blank /tldr/whoShouldCare/10");
    }

    @Test
    void list_that_is_too_long_is_reported_once_and_its_entries_are_checked_too() {
        Draft draft = CLEAN.with("[\"Drivers\", \"Shops\"]", "[\"\"," + "\"a\",".repeat(8) + "\"\"]");
        assertThat(draft.problems())
                .containsExactly(
                        "21:22 error too-many /tldr/whoShouldCare",
                        "21:23 error blank /tldr/whoShouldCare/0",
                        "21:58 error blank /tldr/whoShouldCare/9");
    }

    @Test
    void list_far_too_long_is_an_error_and_the_report_notes_that_there_may_be_more() {
        for (String entries : List.of("\"a\",".repeat(6000) + "\"a\"", "\"\",".repeat(6000) + "\"\"")) {
            BriefResult result = BriefReader.create()
                    .read(CLEAN.with("[\"Drivers\", \"Shops\"]", "[" + entries + "]")
                            .json());
            assertThat(result.isValid()).isFalse();
            assertThat(result.report().truncated()).isTrue();
            assertThat(Draft.lines(result.report())).startsWith("21:22 error too-many /tldr/whoShouldCare");
        }
    }

    @Test
    void lists_after_one_far_too_long_make_no_problems_that_are_none() {
        BriefResult result = BriefReader.create()
                .read(CLEAN.with("[\"Drivers\", \"Shops\"]", "[" + "\"a\",".repeat(6000) + "\"a\"]")
                        .json());
        assertThat(Draft.lines(result.report())).containsExactly("21:22 error too-many /tldr/whoShouldCare");
    }

    @Test
    void no_more_problems_are_listed_than_asked_for() {
        BriefReader reader = BriefReader.builder().maxProblems(2).build();
        BriefResult result = reader.read("{}");
        assertThat(Draft.lines(result.report()))
                .containsExactly("1:1 error required /id", "1:1 error required /language");
        assertThat(result.report().truncated()).isTrue();
        assertThat(BriefReader.builder()
                        .maxProblems(7)
                        .build()
                        .read("{}")
                        .report()
                        .truncated())
                .isFalse();
    }

    @Test
    void error_past_the_listed_problems_makes_a_brief_invalid_all_the_same() {
        Draft draft = CLEAN.with("\"The detour is over\"", "\"<b>Over</b>\"").with("\"The name was wrong.\"", "\"\"");
        BriefResult result = BriefReader.builder().maxProblems(1).build().read(draft.json());
        assertThat(result.isValid()).isFalse();
        assertThat(result.brief()).isEmpty();
    }
}
