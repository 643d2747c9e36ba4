package dev.storybrief.render.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Source;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.Section;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.budget.Reduction.Reduced;
import dev.storybrief.render.hostile.FullBrief;
import dev.storybrief.render.text.TextRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures views by the text that they are written as. */
class ReductionTest {
    private static final TextRenderer TEXT = TextRenderer.create();
    private static final StoryBrief FULL = FullBrief.of("One went. Two came home. ", 1);

    private static BriefView view(StoryBrief brief) {
        return Presentation.create().view(brief);
    }

    private static Reduced<StoryView> fit(int length, BriefView view) {
        try {
            return Reduction.fit(view, attempt -> TEXT.render(attempt).length() <= length ? (StoryView) attempt : null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> cuts(int length, BriefView view) {
        return fit(length, view).cuts().stream().map(Cut::toString).toList();
    }

    @Test
    void a_view_that_is_small_enough_stays_as_it_is() {
        BriefView view = view(FULL);
        Reduced<StoryView> fitted = fit(Integer.MAX_VALUE, view);
        assertThat(fitted.content()).isSameAs(view);
        assertThat(fitted.cuts()).isEmpty();
    }

    @Test
    void sections_go_from_the_last_one_on_then_picture_rights_and_hook_and_the_tldr_last() {
        BriefView view = view(FULL);
        assertThat(cuts(TEXT.render(view).length() - 1, view)).containsExactly("shortened related");
        List<String> order = new ArrayList<>();
        Reduction reduction = new Reduction(view);
        for (long step = 0; step < reduction.steps(); step += 25) {
            for (Cut cut : reduction.step(step).cuts()) {
                if (!order.contains(cut.toString())) {
                    order.add(cut.toString());
                }
            }
        }
        assertThat(order)
                .containsSubsequence(
                        "shortened related",
                        "left out related",
                        "shortened digest",
                        "left out digest",
                        "shortened sources",
                        "left out sources",
                        "shortened timeline",
                        "left out timeline",
                        "shortened implications",
                        "left out implications",
                        "shortened takeaways",
                        "left out takeaways",
                        "shortened hook",
                        "left out hook",
                        "shortened tldr",
                        "shortened headline",
                        "shortened corrections",
                        "shortened disclosure")
                .contains("left out image", "left out rights", "left out tldr", "shortened brief")
                .doesNotContain("left out headline", "left out corrections", "left out disclosure");
    }

    @Test
    void the_order_of_the_presentation_decides_which_section_goes_first() {
        Presentation presentation = Presentation.builder()
                .sections(Section.RELATED, Section.TLDR, Section.SOURCES, Section.TAKEAWAYS)
                .build();
        BriefView view = presentation.view(FULL);
        int length = TEXT.render(view).length();
        assertThat(cuts(length - 1, view)).containsExactly("shortened takeaways");
        assertThat(cuts(30_000, view))
                .contains("left out takeaways", "left out sources")
                .doesNotContain("shortened tldr");
    }

    @Test
    void a_section_keeps_its_first_entries_and_the_start_of_the_last_of_them() {
        BriefView view = view(FULL);
        SectionView.Takeaways all = ((StoryView) view).takeaways();
        SectionView.Takeaways fewer = null;
        for (int length = 40_000; fewer == null || fewer.equals(all); length -= 100) {
            fewer = fit(length, view).content().takeaways();
        }
        int last = fewer.takeaways().size() - 1;
        assertThat(fewer.takeaways().subList(0, last)).isEqualTo(all.takeaways().subList(0, last));
        SectionView.Claim shortened = fewer.takeaways().get(last);
        SectionView.Claim whole = all.takeaways().get(last);
        assertThat(shortened.text()).endsWith(". …");
        assertThat(whole.text()).startsWith(shortened.text().replace(" …", ""));
        assertThat(shortened.citations()).isEqualTo(whole.citations());
    }

    @Test
    void sources_that_stay_keep_their_numbers_and_citations_of_others_have_an_address() {
        StoryBrief brief = Briefs.small()
                .source(new Source("none", "Nowhere", WebAddress.of("nowhere"), null, null))
                .build();
        StoryBrief citing = brief.toBuilder()
                .tldr(Tldr.builder()
                        .whatChanged("It changed.", "agency", "none")
                        .whyItMatters("It matters.", "paper")
                        .build())
                .build();
        StoryView view = (StoryView) view(citing);
        Reduction reduction = new Reduction(view);
        for (long step = 0; step <= reduction.steps(); step++) {
            StoryView less = (StoryView) reduction.step(step).content();
            SectionView.Sources listed = less.sources();
            List<SectionView.Source> sources = listed == null ? List.of() : listed.sources();
            assertThat(sources).isEqualTo(view.sources().sources().subList(0, sources.size()));
            for (SectionView.Point point : less.tldr() == null
                    ? List.<SectionView.Point>of()
                    : less.tldr().points()) {
                assertThat(point.claim().citations())
                        .allMatch(
                                cited -> sources.contains(cited) || cited.link().href() != null);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12_000, 16_000, 30_000})
    void a_valid_brief_loses_no_more_than_the_ends_of_its_corrections(int length) {
        StoryView view = (StoryView) view(FULL);
        StoryView less = fit(length, view).content();
        assertThat(less.disclosure()).isEqualTo(view.disclosure());
        assertThat(less.original().call()).isEqualTo(view.original().call());
        assertThat(less.original().link()).isEqualTo(view.original().link());
        assertThat(less.head().corrections()).hasSameSizeAs(view.head().corrections());
        for (StoryView.Correction correction : less.head().corrections()) {
            assertThat(correction.label())
                    .isEqualTo(view.head().corrections().get(0).label());
            assertThat(correction.text()).startsWith("One went. Two came home.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 2_000})
    void corrections_are_shortened_only_where_not_even_an_item_holds_them_whole(int repeats) {
        Correction correction = new Correction(Briefs.COLLECTED, "One went. ".repeat(repeats));
        BriefView view = view(Briefs.small().hook(null).correction(correction).build());
        int item = TEXT.render(LayoutView.of(view, Layout.ITEM)).length();
        Reduced<StoryView> fitted = fit(item, view);
        assertThat(fitted.content().head().corrections())
                .isEqualTo(((StoryView) view).head().corrections());
        assertThat(fitted.cuts()).extracting(Cut::toString).contains("left out tldr", "shortened brief");
        assertThat(cuts(item - 1, view)).contains("shortened corrections");
    }

    static Stream<StoryBrief> huge() {
        String text = "<*_`~@#|\\ ";
        StoryBrief full = FullBrief.of("word. ", 100);
        StoryBrief names = FullBrief.of(text.repeat(10_000), 1).toBuilder()
                .language("en-x-" + "a".repeat(100_000))
                .headline(text.repeat(100_000))
                .hook(text.repeat(100_000))
                .disclosure(new Disclosure(
                        Origin.AI_ASSISTED,
                        text.repeat(10_000),
                        text.repeat(10_000),
                        null,
                        text.repeat(10_000),
                        text.repeat(10_000)))
                .original(new Original(
                        text.repeat(10_000),
                        WebAddress.of(text.repeat(10_000)),
                        new Publisher(text.repeat(10_000), WebAddress.of("x:" + text.repeat(10_000))),
                        null))
                .build();
        return Stream.of(
                full,
                names,
                names.toBuilder().status(Status.WITHHELD).build(),
                full.toBuilder().status(Status.CANCELED).build());
    }

    @ParameterizedTest
    @MethodSource("huge")
    void whatever_a_brief_holds_little_may_be_left_of_it(StoryBrief brief) {
        Reduction reduction = new Reduction(view(brief));
        BriefView least = reduction.step(reduction.steps()).content();
        assertThat(TEXT.render(least)).hasSizeLessThan(9_000);
        assertThat(least.language().tag()).hasSizeLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("huge")
    void a_huge_view_is_written_a_few_times_in_small_parts(StoryBrief brief) throws IOException {
        BriefView view = view(brief);
        long[] written = {0};
        int[] attempts = {0};
        int whole = TEXT.render(view).length();
        Reduction.fit(view, attempt -> {
            int length = TEXT.render(attempt).length();
            written[0] += length;
            attempts[0]++;
            return length < 8_000 ? attempt : null;
        });
        assertThat(attempts[0]).isLessThan(30);
        assertThat(written[0]).isLessThan(5L * whole + 30 * 8_000);
    }

    @Test
    void as_much_as_fits_is_left() {
        BriefView view = view(FullBrief.of("One went. Two came home. ", 3));
        for (int length = 10_000; length < 60_000; length += 5_000) {
            // an address of 2,048 characters stays or goes as a whole, ten of them in a citation
            assertThat(TEXT.render(fit(length, view).content()).length()).isBetween(length - 25_000, length);
        }
    }

    @Test
    void nothing_is_the_answer_to_a_limit_that_not_even_the_least_keeps() {
        assertThat(fit(10, view(FULL))).isNull();
    }
}
