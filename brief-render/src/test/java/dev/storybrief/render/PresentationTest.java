package dev.storybrief.render;

import static dev.storybrief.render.Briefs.COLLECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Original;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresentationTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

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
    void how_long_the_collection_took_is_shown_unless_it_is_unknown_or_negative() {
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
                .withMessage("sections has TLDR twice; name it once");
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
        assertThat(view(Briefs.small()
                                .tldr(Tldr.builder()
                                        .whatChanged("\uD83D\uDE80".repeat(1300))
                                        .build())
                                .build())
                        .head()
                        .meta()
                        .readingTime())
                .isEqualTo("1 min read");
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
    void a_view_has_the_brief_that_it_was_made_of_and_its_extensions() {
        StoryBrief brief = Briefs.small().extension("_section", "space").build();
        StoryBrief withheld = brief.toBuilder().status(Status.WITHHELD).build();

        assertThat(view(brief).brief()).isSameAs(brief);
        assertThat(at(COLLECTED).forLayout(Layout.CARD).view(brief).brief()).isSameAs(brief);
        assertThat(at(COLLECTED).view(withheld).brief()).isSameAs(withheld);
        assertThat(view(brief).extensions()).isEqualTo(Map.of("_section", "space"));
    }

    @Test
    void a_view_that_a_host_made_may_have_no_brief_and_then_no_extensions() {
        StoryView view = view(Briefs.small().extension("_section", "space").build());
        StoryView made = new StoryView(
                view.id(),
                view.language(),
                view.wording(),
                view.permalink(),
                view.head(),
                view.sections(),
                view.foot(),
                null);

        assertThat(made.brief()).isNull();
        assertThat(made.extensions()).isEmpty();
    }

    @Test
    void times_beyond_every_calendar_are_shown_as_they_are() {
        StoryBrief brief =
                Briefs.small().collectedAt(Instant.MAX).updatedAt(Instant.MIN).build();

        assertThat(view(brief).head().meta().collected().text()).isEqualTo(Instant.MAX.toString());
    }

    @Test
    void lists_with_holes_are_shown_without_them() {
        StoryBrief brief = Briefs.small()
                .insight(new Insight(
                        Arrays.asList(null, Statement.of("It took four years.")),
                        Arrays.asList(
                                null,
                                Implication.builder("Maps arrive", "The camera works.")
                                        .build()),
                        Arrays.asList(new TimelineEvent(PartialDate.of(2022), "Launch.", List.of()), null)))
                .build();

        assertThat(view(brief).takeaways().takeaways())
                .extracting(SectionView.Claim::text)
                .containsExactly("It took four years.");
        assertThat(view(brief).implications().implications())
                .extracting(SectionView.Implication::prediction)
                .containsExactly("Maps arrive");
        assertThat(view(brief).timeline().events())
                .extracting(event -> event.claim().text())
                .containsExactly("Launch.");
    }

    @Test
    void lists_with_nothing_but_holes_are_no_sections() {
        StoryBrief brief = Briefs.small()
                .insight(new Insight(Arrays.asList(null, null), List.of(), Arrays.asList(null, null)))
                .original(new Original(null, null, new Publisher(null, null), null))
                .build();

        assertThat(view(brief).takeaways()).isNull();
        assertThat(view(brief).timeline()).isNull();
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
