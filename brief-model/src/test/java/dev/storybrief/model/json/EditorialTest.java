package dev.storybrief.model.json;

import static dev.storybrief.model.json.Draft.assertFoundInJava;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Origin;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Topic;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialTest {
    private static final Draft CLEAN = Draft.CLEAN;

    @Test
    void value_with_an_error_has_no_warning_that_only_follows_from_it() {
        assertThat(CLEAN.with(
                                "Bridge opens after three years",
                                "word ".repeat(41).strip())
                        .problems())
                .containsExactly("5:15 error too-long /headline");
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
    void headline_past_110_characters_is_too_long_to_read_at_a_glance() {
        String headline = "Bridge opens after three years";
        assertThat(CLEAN.with(headline, "\uD83D\uDE00".repeat(110)).problems()).isEmpty();
        assertThat(CLEAN.with(headline, "a".repeat(111)).problems())
                .containsExactly("5:15 warning headline-too-long /headline");
        assertThat(CLEAN.with(headline, "a".repeat(200)).problems())
                .containsExactly("5:15 warning headline-too-long /headline");
        assertFoundInJava("warning headline-too-long /headline", brief -> brief.headline("a".repeat(111)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bridge opens after three years",
                "BRIDGE opens — after three years!",
                "“Bridge” opens: after three-years"
            })
    void hook_that_repeats_the_headline_is_reported_at_the_hook(String hook) {
        assertThat(CLEAN.with("The detour is over", hook).problems())
                .containsExactly("6:11 warning hook-repeats-headline /hook");
    }

    @Test
    void hook_that_spells_the_headline_in_capitals_repeats_it_also_in_java() {
        assertFoundInJava(
                "warning hook-repeats-headline /hook",
                brief -> brief.headline("Straße").hook("STRASSE"));
    }

    @Test
    void hook_with_more_than_the_headline_does_not_repeat_it() {
        assertThat(CLEAN.with("The detour is over", "Bridge opens after three years at last")
                        .problems())
                .isEmpty();
        assertThat(CLEAN.with("The detour is over", " ")
                        .with("Bridge opens after three years", " ")
                        .problems())
                .containsExactly("5:15 error blank /headline", "6:11 error blank /hook");
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
        assertFoundInJava("warning timeline-order /insight/timeline/1", brief -> brief.insight(insight));
    }

    @Test
    void collection_before_publication_is_reported_at_the_collection() {
        assertThat(CLEAN.with("\"publishedAt\": \"2026-03-29T08:00:00Z\"", "\"publishedAt\": \"2026-03-29T08:15:01Z\"")
                        .problems())
                .containsExactly("14:18 warning collected-before-published /collectedAt");
        assertThat(CLEAN.with("\"publishedAt\": \"2026-03-29T08:00:00Z\"", "\"publishedAt\": \"2026-03-29T08:15:00Z\"")
                        .problems())
                .isEmpty();
        assertFoundInJava("warning collected-before-published /collectedAt", brief -> brief.collectedAt(Instant.EPOCH));
    }

    @Test
    void brief_that_does_not_name_who_wrote_it_misses_its_disclosure() {
        assertThat(CLEAN.withoutLine("\"disclosure\"").problems())
                .containsExactly("1:1 warning missing-disclosure /disclosure");
        assertThat(Draft.problems(CLEAN.json().replaceFirst("\"disclosure\": .*", "\"disclosure\": null,")))
                .containsExactly("43:17 warning missing-disclosure /disclosure");
        assertFoundInJava("warning missing-disclosure /disclosure", brief -> brief.disclosure(null));
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
        assertFoundInJava(
                "warning missing-review /disclosure/reviewer",
                brief -> brief.disclosure(Disclosure.builder(Origin.AI_ASSISTED).build()));
    }

    @Test
    void markup_is_reported_at_the_text_that_holds_it() {
        assertThat(CLEAN.with("Drivers", "**Drivers**")
                        .with("Take the bridge.", "Take the <b>bridge</b>.")
                        .problems())
                .containsExactly(
                        "20:30 warning markup-in-text /tldr/whatToDoNext/text",
                        "21:23 warning markup-in-text /tldr/whoShouldCare/0");
        assertFoundInJava("warning markup-in-text /topic/name", brief -> brief.topic(new Topic("# Traffic", null)));
    }
}
