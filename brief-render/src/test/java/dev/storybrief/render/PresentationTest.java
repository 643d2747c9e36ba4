package dev.storybrief.render;

import static dev.storybrief.render.Briefs.COLLECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Source;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.json.BriefReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresentationTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    @ParameterizedTest
    @CsvSource({
        "-60, FRESH",
        "0, FRESH",
        "86399, FRESH",
        "86400, RECENT",
        "604799, RECENT",
        "604800, STALE",
        "99999999, STALE"
    })
    void freshness_counts_from_the_collection_by_the_clock(long age, Freshness freshness) {
        assertThat(meta(at(COLLECTED.plusSeconds(age)), BRIEF).freshness().level())
                .isEqualTo(freshness);
    }

    @Test
    void a_brief_from_more_than_a_day_ahead_has_no_badge() throws IOException {
        assertThat(meta(at(COLLECTED.minus(Duration.ofDays(1))), BRIEF)
                        .freshness()
                        .level())
                .isEqualTo(Freshness.FRESH);
        assertThat(meta(at(COLLECTED.minus(Duration.ofDays(1)).minusNanos(1)), BRIEF)
                        .freshness())
                .isNull();
        StoryBrief updatedAhead =
                Briefs.small().updatedAt(COLLECTED.plus(Duration.ofDays(2))).build();
        assertThat(meta(at(COLLECTED), updatedAhead).freshness()).isNull();
        try (InputStream json = PresentationTest.class.getResourceAsStream("/cases/22-future.json")) {
            StoryBrief brief = BriefReader.create().read(json).orElseThrow();
            assertThat(meta(at(COLLECTED), brief).freshness()).isNull();
        }
    }

    @Test
    void an_update_makes_a_brief_fresh_again() {
        StoryBrief updated =
                Briefs.small().updatedAt(COLLECTED.plusSeconds(900_000)).build();

        StoryView.Meta meta = meta(at(COLLECTED.plusSeconds(900_100)), updated);

        assertThat(meta.freshness().level()).isEqualTo(Freshness.FRESH);
        assertThat(meta.updated().label()).isEqualTo("Updated 8 Apr 2026");
    }

    @Test
    void the_view_knows_when_the_freshness_changes_next() {
        assertThat(meta(at(COLLECTED), BRIEF).freshness().until()).isEqualTo(COLLECTED.plus(Duration.ofHours(24)));
        assertThat(meta(at(COLLECTED.plus(Duration.ofDays(2))), BRIEF)
                        .freshness()
                        .until())
                .isEqualTo(COLLECTED.plus(Duration.ofDays(7)));
        assertThat(meta(at(COLLECTED.plus(Duration.ofDays(8))), BRIEF)
                        .freshness()
                        .until())
                .isNull();
    }

    @Test
    void the_bounds_of_freshness_can_be_set() {
        Presentation hasty = at(COLLECTED.plusSeconds(3601)).toBuilder()
                .freshness(Duration.ofMinutes(10), Duration.ofHours(1))
                .build();

        assertThat(meta(hasty, BRIEF).freshness().level()).isEqualTo(Freshness.STALE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presentation.builder().freshness(Duration.ofHours(2), Duration.ofHours(1)))
                .withMessageContaining("recentFor");
    }

    @Test
    void dates_are_those_of_the_zone() {
        Presentation auckland =
                Presentation.builder().zone(ZoneId.of("Pacific/Auckland")).build();

        assertThat(meta(auckland, BRIEF).collected())
                .isEqualTo(new BriefView.Time("30 Mar 2026", "2026-03-29T13:30:00Z"));
        assertThat(meta(
                                auckland,
                                Briefs.small()
                                        .collectedAt(Instant.parse("1969-12-30T12:59:59Z"))
                                        .build())
                        .collected())
                .isEqualTo(new BriefView.Time("31 Dec 1969", "1969-12-30T12:59:59Z"));
    }

    @Test
    void how_long_the_collection_took_is_told_unless_it_is_unknown_or_negative() {
        assertThat(view(BRIEF).head().meta().collectedIn()).isEqualTo("collected in 22m");
        assertThat(view(Briefs.small().collectedAt(COLLECTED.minusSeconds(7200)).build())
                        .head()
                        .meta()
                        .collectedIn())
                .isNull();
        assertThat(view(Briefs.small().original(null).build()).head().meta().collectedIn())
                .isNull();
    }

    @Test
    void citations_are_numbers_in_the_order_of_the_sources() {
        SectionView.Tldr tldr = view(BRIEF).tldr();

        assertThat(tldr.points().get(1).claim().citations())
                .extracting(SectionView.Source::number)
                .containsExactly(1, 2);
        assertThat(view(BRIEF).foot().citedSources()).isEqualTo("2 cited sources");
        assertThat(view(BRIEF).sources().sources())
                .extracting(SectionView.Source::number, SectionView.Source::publisher)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Space Agency"),
                        org.assertj.core.groups.Tuple.tuple(2, "paper.example.org"));
    }

    @Test
    void a_citation_never_dangles_in_a_view() {
        StoryBrief unknown = Briefs.small()
                .tldr(Tldr.builder()
                        .whatChanged("So it is.", "nobody", "agency")
                        .build())
                .build();
        Presentation withoutSources =
                Presentation.builder().sections(Section.TLDR, Section.TIMELINE).build();

        assertThat(view(unknown).tldr().points().get(0).claim().citations())
                .extracting(SectionView.Source::number)
                .containsExactly(1);
        assertThat(Briefs.story(withoutSources, BRIEF)
                        .tldr()
                        .points()
                        .get(0)
                        .claim()
                        .citations())
                .isEmpty();
    }

    @Test
    void sections_come_in_the_order_that_was_asked_for() {
        Presentation chosen =
                Presentation.builder().sections(Section.TIMELINE, Section.TLDR).build();

        assertThat(Briefs.story(chosen, BRIEF).sections())
                .extracting(SectionView::section)
                .containsExactly(Section.TIMELINE, Section.TLDR);
        assertThat(view(BRIEF).sections())
                .extracting(SectionView::section)
                .containsExactly(
                        Section.TLDR, Section.TAKEAWAYS, Section.IMPLICATIONS, Section.TIMELINE, Section.SOURCES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Presentation.builder().sections(Section.TLDR, Section.TLDR))
                .withMessageContaining("name it once");
    }

    @ParameterizedTest
    @EnumSource(ShareTarget.class)
    void each_share_link_carries_address_and_headline_percent_encoded(ShareTarget target) {
        StoryBrief brief = Briefs.small().headline("50 % & \"more\" <b>").build();

        Presentation presentation = Presentation.builder()
                .share(target)
                .permalink(story -> "https://desk.example.org/b?x=1&y=2")
                .build();
        StoryView.ShareLink link =
                Briefs.story(presentation, brief).head().share().links().get(0);

        assertThat(link.href()).contains("https%3A%2F%2Fdesk.example.org%2Fb%3Fx%3D1%26y%3D2");
        assertThat(link.href()).doesNotContain("\"", "<", " ");
        if (target != ShareTarget.LINKEDIN) {
            assertThat(link.href()).contains("50%20%25%20%26%20%22more%22%20%3Cb%3E");
        }
        assertThat(java.net.URI.create(link.href()).getScheme())
                .isEqualTo(target == ShareTarget.EMAIL ? "mailto" : "https");
    }

    @Test
    void what_is_shared_is_the_permalink_or_else_the_original_or_nothing() {
        Presentation linked = Presentation.builder()
                .permalink(brief -> "https://desk.example.org/" + brief.id())
                .build();
        StoryBrief homeless = Briefs.small()
                .original(new Original(null, WebAddress.of("javascript:alert(1)"), null, null))
                .build();

        assertThat(Briefs.story(linked, BRIEF).head().share().links().get(0).href())
                .endsWith("url=https%3A%2F%2Fdesk.example.org%2Forbiter");
        assertThat(view(BRIEF).head().share().links().get(0).href())
                .endsWith("url=https%3A%2F%2Fnews.example.org%2Forbiter");
        assertThat(view(homeless).head().share()).isNull();
        assertThat(Briefs.story(Presentation.builder().share().build(), BRIEF)
                        .head()
                        .share())
                .isNull();
    }

    @Test
    void a_relative_permalink_is_refused_with_the_fix() {
        for (String address :
                List.of("/briefs/1", "briefs/1", "//h.example/1", "", " https://h.example/", "mailto:a@h.example")) {
            Presentation wrong =
                    Presentation.builder().permalink(brief -> address).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wrong.view(BRIEF))
                    .withMessageStartingWith("the permalink function returned \"" + address + "\"; return an absolute")
                    .withMessageContaining("https://");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> wrong.forCards().view(BRIEF));
        }
    }

    @Test
    void the_message_about_a_relative_permalink_is_one_bounded_line() {
        String address = "/briefs/\n\u202e" + "😀".repeat(1_000);
        Presentation wrong = Presentation.builder().permalink(brief -> address).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wrong.view(BRIEF))
                .satisfies(e -> assertThat(e.getMessage())
                        .hasSizeLessThan(400)
                        .contains("/briefs/", "😀…\"")
                        .doesNotContain("\n", "\u202e"));
    }

    @Test
    void a_permalink_that_ends_in_the_id_of_an_invalid_brief_counts_as_none_where_it_does_not_parse() {
        Presentation appending = Presentation.builder()
                .permalink(brief -> "HTTPS://h.example:" + brief.id())
                .build();

        assertThat(appending.view(Briefs.small().id("no port").build()).permalink())
                .isNull();
        assertThat(appending.view(Briefs.small().id("8443").build()).permalink())
                .hasToString("https://h.example:8443/");
        assertThat(Presentation.builder()
                        .permalink(brief -> null)
                        .build()
                        .view(BRIEF)
                        .permalink())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HUMAN_ONLY   |            | Written by a person, without AI.",
                "HUMAN_ONLY   | Space desk | Written by a person, without AI; reviewed by Space desk.",
                "AI_ASSISTED  |            | Written with AI; no reviewer is named.",
                "AI_ASSISTED  | Space desk | Written with AI, reviewed by Space desk.",
                "AI_AUTONOMOUS|            | Written by AI, not reviewed by a person.",
                "AI_AUTONOMOUS| Space desk | Written by AI, reviewed by Space desk."
            })
    void the_disclosure_says_who_wrote_and_who_reviewed(Origin origin, String reviewer, String statement) {
        StoryBrief brief = Briefs.small()
                .disclosure(new Disclosure(origin, null, reviewer, null, null, null))
                .build();

        assertThat(view(brief).disclosure().statement()).hasToString(statement);
    }

    @Test
    void that_nothing_was_disclosed_is_said() {
        BriefView.Disclosure disclosure =
                view(Briefs.small().disclosure(null).build()).disclosure();

        assertThat(disclosure.statement()).hasToString("It is not disclosed who wrote this brief.");
        assertThat(disclosure.key()).isNull();
    }

    @Test
    void the_analysis_claims_to_be_grounded_only_where_each_implication_cites_a_source() {
        StoryBrief uncited = Briefs.small()
                .insight(Insight.builder()
                        .implication(dev.storybrief.model.Implication.builder("It may be", "Who knows.")
                                .citations("nobody")
                                .build())
                        .build())
                .build();

        assertThat(note(BRIEF)).isEqualTo("AI analysis grounded in cited sources");
        assertThat(note(uncited)).isEqualTo("AI analysis");
        assertThat(note(uncited.toBuilder().disclosure(null).build())).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"WITHHELD", "CANCELED"})
    void a_withdrawn_brief_is_a_notice_with_the_way_to_the_original_and_none_of_the_content(Status status) {
        StoryBrief brief = Briefs.small()
                .status(status)
                .correction(new Correction(COLLECTED, "It was wrong."))
                .build();

        WithdrawnView view = (WithdrawnView) at(COLLECTED).view(brief);

        assertThat(view.notice()).contains(status == Status.WITHHELD ? "withheld" : "withdrawn");
        assertThat(view.original().link().href()).hasToString("https://news.example.org/orbiter");
        assertThat(view.disclosure().statement()).hasToString("Written with AI, reviewed by Space desk.");
        assertThat(view.toString())
                .doesNotContain("orbiter has arrived", "First maps", "The probe", "Orbiter in orbit", "It was wrong");
    }

    @Test
    void an_address_that_may_not_be_followed_is_shown_as_text() {
        StoryBrief brief = Briefs.small()
                .source(new Source("evil", "A trap", WebAddress.of("javascript:alert(1)"), null, null))
                .build();

        BriefView.Link link = view(brief).sources().sources().get(2).link();

        assertThat(link.text()).isEqualTo("A trap");
        assertThat(link.href()).isNull();
        assertThat(link.address()).isEqualTo("javascript:alert(1)");
    }

    @Test
    void the_emoji_can_be_replaced_or_left_out() {
        Presentation plain = Presentation.builder().emoji(topic -> null).build();

        assertThat(view(BRIEF).head().meta().topic()).isEqualTo(new StoryView.Topic("Space", "🛰"));
        assertThat(Briefs.story(plain, BRIEF).head().meta().topic()).isEqualTo(new StoryView.Topic("Space", null));
    }

    @Test
    void reading_time_counts_characters_as_fast_as_the_language_is_read() {
        StoryBrief english = Briefs.small().hook("word ".repeat(1000)).build();
        StoryBrief finnish =
                Briefs.small().language("fi").hook("sananmuoto".repeat(500)).build();
        StoryBrief arabic =
                Briefs.small().language("ar-EG").hook("كلمة ".repeat(1000)).build();
        StoryBrief japanese =
                Briefs.small().language("ja").hook("字".repeat(1000)).build();

        assertThat(view(english).head().meta().readingTime()).isEqualTo("4 min read");
        assertThat(view(finnish).head().meta().readingTime()).isEqualTo("4 min read");
        assertThat(view(arabic).head().meta().readingTime()).contains("6");
        assertThat(view(japanese).head().meta().readingTime()).contains("2");
        assertThat(view(BRIEF).head().meta().readingTime()).isEqualTo("1 min read");
    }

    @Test
    void what_a_text_may_not_hold_is_replaced() {
        StoryBrief brief = Briefs.small()
                .headline("a\tb\nc\u0000d\u202Ee\uD800f\uFEFFg\u2028h\u200Di")
                .topic(new Topic("  ", null))
                .build();

        assertThat(view(brief).head().headline()).isEqualTo("a b c\uFFFDd\uFFFDe\uFFFDf\uFFFDg h\u200Di");
        assertThat(view(brief).head().meta().topic()).isNull();
    }

    @Test
    void a_brief_with_nothing_in_it_has_a_view() {
        StoryView view = view(StoryBrief.builder().build());

        assertThat(view.head().headline()).isEmpty();
        assertThat(view.sections()).isEmpty();
        assertThat(view.original().call()).hasToString("Read the original");
    }

    @Test
    void times_beyond_every_calendar_are_shown_as_they_are() {
        StoryBrief brief =
                Briefs.small().collectedAt(Instant.MAX).updatedAt(Instant.MIN).build();

        assertThat(view(brief).head().meta().collected().text()).isNotEmpty();
        assertThat(view(Briefs.small().collectedAt(Instant.MAX).build())
                        .head()
                        .meta()
                        .freshness())
                .isNull();
    }

    @Test
    void lists_with_holes_are_shown_without_them() {
        StoryBrief brief = Briefs.small()
                .insight(new Insight(
                        java.util.Arrays.asList(null, null), List.of(), java.util.Arrays.asList(null, null)))
                .original(new Original(null, null, new Publisher(null, null), null))
                .build();

        assertThat(view(brief).takeaways()).isNull();
        assertThat(view(brief).timeline()).isNull();
    }

    private static String note(StoryBrief brief) {
        return view(brief).implications().note();
    }

    private static StoryView view(StoryBrief brief) {
        return Briefs.story(at(COLLECTED), brief);
    }

    private static StoryView.Meta meta(Presentation presentation, StoryBrief brief) {
        return Briefs.story(presentation, brief).head().meta();
    }

    private static Presentation at(Instant now) {
        return Presentation.builder().clock(Clock.fixed(now, ZoneOffset.UTC)).build();
    }
}
