package dev.storybrief.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Cases;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Origin;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialTest {
    @Test
    void tldr_statement_that_is_too_long_is_not_reported_twice() {
        assertThat(Draft.problems(Cases.text("30-tldr-reported-twice.json")))
                .containsExactly("14:12 error too-long /tldr/whatChanged/text");
        String tooLong = "word ".repeat(121).strip();
        assertThat(Draft.CLEAN
                        .with("{\"text\": \"The bridge opened.\"", "{\"text\": \"" + tooLong + "\"")
                        .problems())
                .containsExactly("18:29 error too-long /tldr/whatChanged/text");
        assertThat(Draft.CLEAN
                        .with("\"language\": \"en\"", "\"language\": \"ja\"")
                        .with("{\"text\": \"The bridge opened.\"", "{\"text\": \"" + "\u8a9e".repeat(601) + "\"")
                        .problems())
                .containsExactly("18:29 error too-long /tldr/whatChanged/text");
    }

    @Test
    void tldr_is_too_long_for_the_words_that_no_error_is_about() {
        assertThat(Draft.CLEAN
                        .with(
                                "{\"text\": \"The bridge opened.\"",
                                "{\"text\": \"" + "word ".repeat(121).strip() + "\"")
                        .with("The detour took an hour.", "a ".repeat(130).strip())
                        .problems())
                .containsExactly("17:11 warning tldr-too-long /tldr", "18:29 error too-long /tldr/whatChanged/text");
    }

    @Test
    void value_with_an_error_has_no_warning_that_only_follows_from_it() {
        assertThat(Draft.CLEAN
                        .with(
                                "Bridge opens after three years",
                                "word ".repeat(41).strip())
                        .problems())
                .containsExactly("5:15 error too-long /headline");
        assertThat(Draft.CLEAN
                        .with("https://city.example/1", "press")
                        .with("https://press.example/2", "press")
                        .problems())
                .containsExactly("36:51 error invalid-url /sources/0/url", "37:53 error invalid-url /sources/1/url");
    }

    private static final Draft CLEAN = Draft.CLEAN;

    private static void assertJava(String expected, UnaryOperator<StoryBriefBuilder> edit) {
        StoryBrief brief = edit.apply(CLEAN.readable().toBuilder()).build();
        assertThat(Draft.problems(brief)).containsExactly(expected);
    }

    @Test
    void warnings_leave_a_brief_valid_and_can_be_turned_off() {
        String json = CLEAN.withoutLine("\"disclosure\"").json();
        BriefResult result = BriefReader.create().read(json);
        assertThat(result.isValid()).isTrue();
        assertThat(result.brief()).isPresent();
        assertThat(result.report().warnings()).hasSize(1);
        assertThat(result.report().errors()).isEmpty();
        BriefReader reader = BriefReader.builder().editorial(false).build();
        assertThat(reader.read(json).report().problems()).isEmpty();
    }

    @Test
    void takeaway_without_a_citation_is_uncited_at_the_entry() {
        Draft draft = CLEAN.with(
                "{\"text\": \"It was late.\", \"citations\": [\"press\"]}",
                "{\"text\": \"It was late.\"}, {\"text\": \"And dear.\", \"citations\": []}");
        assertThat(draft.problems())
                .containsExactly(
                        "25:7 warning uncited-takeaway /insight/takeaways/0",
                        "25:33 warning uncited-takeaway /insight/takeaways/1");
        assertJava(
                "warning uncited-takeaway /insight/takeaways/0",
                brief ->
                        brief.insight(Insight.builder().takeaway("It was late.").build()));
    }

    @Test
    void implication_without_a_citation_is_uncited_at_the_entry() {
        Draft draft =
                CLEAN.with("\"They said so.\", \"citations\": [\"press\"]", "\"They said so.\", \"citations\": null");
        assertThat(draft.problems()).containsExactly("28:7 warning uncited-implication /insight/implications/0");
        assertThat(Draft.problems(draft.readable()))
                .containsExactly("warning uncited-implication /insight/implications/0");
    }

    @Test
    void nothing_is_uncited_in_a_brief_without_sources() {
        String json = CLEAN.json()
                .replaceAll(", \"citations\": \\[.*?\\]", "")
                .replaceAll("(?s)\"sources\": \\[.*?\\n  \\],", "\"sources\": null,");
        assertThat(Draft.problems(json)).isEmpty();
    }

    @Test
    void citations_that_cannot_be_read_make_no_warning() {
        Draft draft = CLEAN.with(
                "\"It was late.\", \"citations\": [\"press\"]", "\"It was late.\", \"citations\": \"press\"");
        assertThat(draft.problems()).containsExactly("25:45 error wrong-type /insight/takeaways/0/citations");
        assertThat(CLEAN.with("\"It was late.\", \"citations\": [\"press\"]", "\"It was late.\", \"citations\": [1]")
                        .problems())
                .containsExactly("25:46 error wrong-type /insight/takeaways/0/citations/0");
    }

    @Test
    void parts_that_cannot_be_read_make_no_source_unused() {
        String json = CLEAN.json().replaceAll("(?s)\"insight\": \\{.*?\\n  \\},", "\"insight\": [],");
        assertThat(Draft.problems(json.replace("[\"city\", \"press\"]", "[\"city\"]")))
                .containsExactly("23:14 error wrong-type /insight");
    }

    @Test
    void source_that_nothing_cites_is_unused() {
        String json =
                CLEAN.json().replace(", \"citations\": [\"press\"]", "").replace("[\"city\", \"press\"]", "[\"city\"]");
        assertThat(Draft.problems(json))
                .containsExactly(
                        "25:5 warning uncited-takeaway /insight/takeaways/0".replace("25:5", "25:7"),
                        "28:7 warning uncited-implication /insight/implications/0",
                        "37:5 warning unused-source /sources/1");
        assertJava(
                "warning unused-source /sources/2",
                brief -> brief.source(Source.of("x", "X", "https://x.example/", "X")));
    }

    @Test
    void source_without_a_proper_id_is_not_unused_as_well() {
        assertThat(CLEAN.with("{\"id\": \"press\"", "{\"id\": \"the press\"").problems())
                .containsExactly("37:12 error invalid-id /sources/1/id");
    }

    @Test
    void sources_of_one_publisher_are_a_single_publisher_at_the_list() {
        assertThat(CLEAN.with("\"publisher\": \"Press\"", "\"publisher\": \"CITY \"")
                        .problems())
                .containsExactly("35:14 warning single-publisher /sources");
        assertThat(CLEAN.with("\"publisher\": \"City\", ", "")
                        .with(", \"publisher\": \"Press\"", "")
                        .problems())
                .isEmpty();
        assertThat(CLEAN.with("\"publisher\": \"City\", ", "").problems()).isEmpty();
    }

    @Test
    void one_source_alone_is_not_a_single_publisher() {
        String json = CLEAN.json()
                .replaceAll("\\}, *\\n *\\{\"id\": \"press\".*", "}")
                .replace("\"press\"", "\"city\"")
                .replace("[\"city\", \"city\"]", "[\"city\"]");
        assertThat(Draft.problems(json)).isEmpty();
    }

    @Test
    void second_source_of_an_address_is_a_duplicate_at_its_url() {
        assertThat(CLEAN.with("https://press.example/2", "https://city.example/1")
                        .problems())
                .containsExactly("37:53 warning duplicate-source-url /sources/1/url");
        assertThat(CLEAN.with("https://press.example/2", " ")
                        .with("https://city.example/1", " ")
                        .problems())
                .containsExactly("36:51 error blank /sources/0/url", "37:53 error blank /sources/1/url");
    }

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
        assertJava("warning tldr-too-long /tldr", brief -> brief.tldr(tldr));
    }

    @Test
    void headline_past_110_characters_is_too_long_to_read_at_a_glance() {
        String headline = "Bridge opens after three years";
        assertThat(CLEAN.with(headline, "\uD83D\uDE00".repeat(110)).problems()).isEmpty();
        assertThat(CLEAN.with(headline, "a".repeat(111)).problems())
                .containsExactly("5:15 warning headline-too-long /headline");
        assertThat(CLEAN.with(headline, "a".repeat(200)).problems())
                .containsExactly("5:15 warning headline-too-long /headline");
        assertThat(CLEAN.with(headline, "a".repeat(201)).problems()).containsExactly("5:15 error too-long /headline");
        assertJava("warning headline-too-long /headline", brief -> brief.headline("a".repeat(111)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridge opens after three years",
                "BRIDGE opens — after three years!",
                "“Bridge” opens: after three-years"
            })
    void hook_that_repeats_the_headline_is_told_at_the_hook(String hook) {
        assertThat(CLEAN.with("The detour is over", hook).problems())
                .containsExactly("6:11 warning hook-repeats-headline /hook");
    }

    @Test
    void hook_that_says_more_does_not_repeat_the_headline() {
        assertThat(CLEAN.with("The detour is over", "Bridge opens after three years at last")
                        .problems())
                .isEmpty();
        assertThat(CLEAN.with("The detour is over", " ")
                        .with("Bridge opens after three years", " ")
                        .problems())
                .containsExactly("5:15 error blank /headline", "6:11 error blank /hook");
        assertJava(
                "warning hook-repeats-headline /hook",
                brief -> brief.headline("Straße").hook("STRASSE".replace("SS", "ß")));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05, 2024",
        "2024, 2024-05",
        "2024, 2024",
        "2024-05-01, 2024-05",
        "2024-05, 2024-05-01",
        "2023-12-31, 2024",
        "2023, 2024-01-01",
        "0001, 9999",
    })
    void timeline_may_go_on_with_what_may_be_later(String first, String second) {
        assertThat(timeline(first, second).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05, 2023",
        "2024, 2023-12-31",
        "2024-05, 2024-04",
        "2024-05, 2024-04-30",
        "2024-05-02, 2024-05-01",
        "2024-05-01, 2024-04",
    })
    void event_that_is_surely_earlier_than_the_one_before_is_out_of_order(String first, String second) {
        assertThat(timeline(first, second).problems())
                .containsExactly("32:7 warning timeline-order /insight/timeline/1");
    }

    private static Draft timeline(String first, String second) {
        return CLEAN.with("\"date\": \"2023\"", "\"date\": \"" + first + "\"")
                .with("\"date\": \"2026-03-29\"", "\"date\": \"" + second + "\"");
    }

    @Test
    void event_is_compared_with_the_one_before_it_alone() {
        Insight insight = Insight.builder()
                .event(PartialDate.of(2025), "a", "city")
                .event(PartialDate.of(2023), "b", "press")
                .event(PartialDate.of(2024), "c")
                .build();
        assertJava("warning timeline-order /insight/timeline/1", brief -> brief.insight(insight));
    }

    @Test
    void collection_before_publication_is_told_at_the_collection() {
        assertThat(CLEAN.with("\"publishedAt\": \"2026-03-29T08:00:00Z\"", "\"publishedAt\": \"2026-03-29T08:15:01Z\"")
                        .problems())
                .containsExactly("14:18 warning collected-before-published /collectedAt");
        assertThat(CLEAN.with("\"publishedAt\": \"2026-03-29T08:00:00Z\"", "\"publishedAt\": \"2026-03-29T08:15:00Z\"")
                        .problems())
                .isEmpty();
        assertJava("warning collected-before-published /collectedAt", brief -> brief.collectedAt(Instant.EPOCH));
    }

    @Test
    void brief_that_does_not_say_who_wrote_it_misses_its_disclosure() {
        assertThat(CLEAN.withoutLine("\"disclosure\"").problems())
                .containsExactly("1:1 warning missing-disclosure /disclosure");
        assertThat(Draft.problems(CLEAN.json().replaceFirst("\"disclosure\": .*", "\"disclosure\": null,")))
                .containsExactly("43:17 warning missing-disclosure /disclosure");
        assertJava("warning missing-disclosure /disclosure", brief -> brief.disclosure(null));
    }

    @Test
    void disclosure_that_cannot_be_read_is_not_missing() {
        assertThat(Draft.problems(CLEAN.json().replaceFirst("\"disclosure\": .*", "\"disclosure\": \"human-only\",")))
                .containsExactly("43:17 error wrong-type /disclosure");
    }

    @Test
    void assisted_brief_without_a_reviewer_misses_its_review() {
        assertThat(CLEAN.with("\"reviewer\": \"Kim\", ", "").problems())
                .containsExactly("43:17 warning missing-review /disclosure/reviewer");
        assertThat(CLEAN.with("\"reviewer\": \"Kim\", ", "")
                        .with("ai-assisted", "ai-autonomous")
                        .problems())
                .isEmpty();
        assertThat(CLEAN.with("\"reviewer\": \"Kim\", ", "")
                        .with("ai-assisted", "human-only")
                        .problems())
                .isEmpty();
        assertThat(CLEAN.with("\"Kim\"", "7").problems())
                .containsExactly("43:55 error wrong-type /disclosure/reviewer");
        assertThat(CLEAN.with("\"Kim\"", "\"\"").problems()).containsExactly("43:55 error blank /disclosure/reviewer");
        assertThat(CLEAN.with("\"reviewer\": \"Kim\", ", "")
                        .with("ai-assisted", "ai")
                        .problems())
                .containsExactly("43:28 error invalid-value /disclosure/origin");
        assertJava(
                "warning missing-review /disclosure/reviewer",
                brief -> brief.disclosure(Disclosure.builder(Origin.AI_ASSISTED).build()));
    }

    @Test
    void markup_is_told_at_the_text_that_holds_it() {
        assertThat(CLEAN.with("Drivers", "**Drivers**")
                        .with("Take the bridge.", "Take the <b>bridge</b>.")
                        .problems())
                .containsExactly(
                        "20:30 warning markup-in-text /tldr/whatToDoNext/text".replace("20:30", "20:30"),
                        "21:23 warning markup-in-text /tldr/whoShouldCare/0");
        assertJava("warning markup-in-text /topic/name", brief -> brief.topic(new Topic("# Traffic", null)));
    }
}
