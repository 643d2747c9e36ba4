package dev.storybrief.render;

import static dev.storybrief.render.Briefs.COLLECTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewForCardsTest {
    @ParameterizedTest
    @EnumSource(Status.class)
    void it_is_the_whole_view_but_for_what_no_card_shows(Status status) {
        StoryBrief brief = Briefs.full().status(status).build();
        Presentation presentation = Presentation.builder()
                .clock(Clock.fixed(COLLECTED, ZoneOffset.UTC))
                .permalink(any -> "https://h.example/")
                .sections(Section.TLDR, Section.TIMELINE)
                .build();

        BriefView whole = presentation.view(brief);
        BriefView card = presentation.forLayout(Layout.CARD).view(brief);

        assertThat(card)
                .usingRecursiveComparison()
                .ignoringFields(
                        "sections",
                        "head.share",
                        "head.meta.updated",
                        "head.meta.readingTime",
                        "head.image",
                        "foot.rights",
                        "head.original.publisher",
                        "head.original.publishedAt",
                        "original.publisher",
                        "original.publishedAt")
                .isEqualTo(whole);
        if (card instanceof StoryView story) {
            assertThat(story.head().share()).isNull();
            assertThat(story.head().meta().updated()).isNull();
            assertThat(story.head().meta().readingTime()).isNull();
            assertThat(story.head().image()).isNull();
            assertThat(story.foot().rights()).isNull();
        }
        assertThat(card.original().publisher()).isNull();
        assertThat(card.original().publishedAt()).isNull();
    }

    @Test
    void it_has_a_picture_only_where_that_may_be_shown() {
        StoryBrief brief = Briefs.full().build();
        Presentation showing =
                Presentation.builder().imagesFrom("i.example.org").build();
        Presentation other = Presentation.builder().imagesFrom("example.org").build();

        assertThat(Briefs.story(showing.forLayout(Layout.CARD), brief).head().image())
                .isNotNull()
                .isEqualTo(Briefs.story(showing, brief).head().image());
        assertThat(Briefs.story(other.forLayout(Layout.CARD), brief).head().image())
                .isNull();
    }

    @Test
    void of_the_sections_it_has_the_tldr_without_what_to_do_next_where_it_is_shown_at_all() {
        StoryBrief brief = Briefs.full().build();
        Presentation cards = Presentation.create().forLayout(Layout.CARD);

        assertThat(Briefs.story(cards, brief).sections())
                .extracting(SectionView::section)
                .containsExactly(Section.TLDR);
        assertThat(Briefs.story(cards, brief).tldr().points())
                .extracting(SectionView.Point::kind)
                .containsExactly(SectionView.PointKind.WHAT_CHANGED, SectionView.PointKind.WHY_IT_MATTERS);
        assertThat(cards.toBuilder().build().view(brief)).isEqualTo(cards.view(brief));
        assertThat(Briefs.story(
                                Presentation.builder()
                                        .sections(Section.SOURCES)
                                        .build()
                                        .forLayout(Layout.CARD),
                                brief)
                        .sections())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void for_an_item_it_lacks_what_only_cards_show(Status status) {
        StoryBrief brief = Briefs.full().status(status).build();
        Presentation presentation =
                Presentation.builder().imagesFrom("i.example.org").build();

        BriefView item = presentation.forLayout(Layout.ITEM).view(brief);

        assertThat(item)
                .usingRecursiveComparison()
                .ignoringFields(
                        "sections",
                        "head.meta.topic",
                        "head.meta.collected",
                        "head.meta.collectedIn",
                        "head.image",
                        "foot.citedSources")
                .isEqualTo(presentation.forLayout(Layout.CARD).view(brief));
        if (item instanceof StoryView story) {
            assertThat(story.sections()).isEmpty();
            assertThat(story.head().meta().topic()).isNull();
            assertThat(story.head().meta().collected()).isNull();
            assertThat(story.head().meta().collectedIn()).isNull();
            assertThat(story.head().image()).isNull();
            assertThat(story.foot().citedSources()).isNull();
        }
    }
}
