package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.DigestLink;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.WebAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MissingTextsTest {
    private static final WebAddress ADDRESS = WebAddress.of("https://a.example/x");

    static Stream<String> nothing() {
        return Stream.of(null, "", " ", "\u200B");
    }

    private static StoryView view(StoryBrief brief, Layout layout) {
        return (StoryView) Presentation.create().forLayout(layout).view(brief);
    }

    private static StoryBrief onlyWith(String text) {
        Statement statement = new Statement(text, List.of("s"));
        return StoryBrief.builder()
                .tldr(new Tldr(statement, statement, statement, Arrays.asList(text, null)))
                .insight(new Insight(
                        List.of(statement),
                        List.of(new Implication(text, text, List.of("s"), null, null)),
                        List.of(new TimelineEvent(PartialDate.of(2026), text, List.of("s")))))
                .related(List.of(new RelatedBrief(text, null, "A publisher")))
                .build();
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void entries_that_have_no_text_are_left_out_and_so_are_sections_without_entries(String text) {
        assertThat(view(onlyWith(text), Layout.ARTICLE).sections()).isEmpty();
        assertThat(view(onlyWith("a text"), Layout.ARTICLE).sections()).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"CARD", "ARTICLE"})
    void a_tldr_has_a_heading_only_where_the_layout_shows_something_of_it(Layout layout) {
        StoryBrief brief = StoryBrief.builder()
                .tldr(new Tldr(null, null, Statement.of("Look up."), List.of()))
                .build();

        assertThat(view(brief, layout).sections()).hasSize(layout == Layout.CARD ? 0 : 1);
    }

    @Test
    void an_implication_stays_with_one_of_its_two_texts() {
        StoryBrief brief = StoryBrief.builder()
                .insight(new Insight(
                        List.of(),
                        List.of(
                                new Implication("a", null, List.of(), null, null),
                                new Implication(null, "b", List.of(), null, null)),
                        List.of()))
                .build();

        assertThat(view(brief, Layout.ARTICLE).sections())
                .singleElement()
                .isInstanceOfSatisfying(
                        SectionView.Implications.class,
                        section -> assertThat(section.implications()).hasSize(2));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void the_text_of_a_link_without_one_is_its_address(String text) {
        StoryBrief brief = StoryBrief.builder()
                .source(new Source("s", text, ADDRESS, null, null))
                .digest(new DigestLink(text, null, ADDRESS))
                .related(List.of(new RelatedBrief(text, ADDRESS, null)))
                .build();

        assertThat(view(brief, Layout.ARTICLE).sections().stream().map(MissingTextsTest::link))
                .hasSize(3)
                .allSatisfy(link -> assertThat(link.text()).isEqualTo("https://a.example/x"));
    }

    @Test
    void a_source_without_title_and_address_keeps_its_number() {
        StoryBrief brief = StoryBrief.builder()
                .source(new Source("a", null, null, null, null))
                .source(new Source("b", "title", null, null, null))
                .build();

        assertThat(view(brief, Layout.ARTICLE).sections())
                .singleElement()
                .isInstanceOfSatisfying(
                        SectionView.Sources.class,
                        section -> assertThat(section.sources())
                                .extracting(SectionView.Source::number)
                                .containsExactly(1, 2));
    }

    private static BriefView.Link link(SectionView section) {
        if (section instanceof SectionView.Sources sources) {
            return sources.sources().get(0).link();
        }
        return section instanceof SectionView.Digest digest
                ? digest.link()
                : ((SectionView.Related) section).stories().get(0).link();
    }
}
