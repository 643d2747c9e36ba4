package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a host adds to a brief beside its sections. */
class HostContentTest {
    private static final StoryBrief BRIEF = Briefs.full().build();

    private static StoryHtml text(String text) {
        return (view, html) -> html.literal("<p>").text(text).literal("</p>");
    }

    /** {@return the classes of the frame's children, and the texts of what the host added} */
    private static List<String> outline(HtmlRenderer.Builder html, StoryBrief brief) {
        return Jsoup.parse(html.build().render(brief)).expectFirst("article > .brief-frame").children().stream()
                .map(child -> child.className().equals("brief-host") ? child.text() : child.className())
                .toList();
    }

    @Test
    void content_stands_before_and_after_a_section_in_the_order_in_which_it_was_added() {
        HtmlRenderer.Builder html = HtmlRenderer.builder()
                .after(Section.TLDR, text("after 1"))
                .before(Section.TLDR, text("before 1"))
                .before(Section.TLDR, text("before 2"))
                .after(Section.TLDR, text("after 2"));

        assertThat(outline(html, BRIEF))
                .containsSubsequence("brief-header", "brief-corrections")
                .containsSequence("before 1", "before 2", "brief-section brief-tldr", "after 1", "after 2")
                .containsOnlyOnce("before 1");
    }

    @Test
    void content_stands_around_a_section_that_the_host_replaced_too() {
        HtmlRenderer.Builder html = HtmlRenderer.builder()
                .section(
                        Section.SOURCES,
                        (story, out) -> out.text(story.sources().heading()))
                .before(Section.SOURCES, text("before"))
                .after(Section.SOURCES, text("after"));

        assertThat(outline(html, BRIEF)).containsSequence("before", "Sources", "after");
    }

    @Test
    void the_last_replacement_of_a_section_is_the_one_that_stands() {
        HtmlRenderer.Builder html = HtmlRenderer.builder()
                .section(Section.SOURCES, text("first"))
                .section(Section.TLDR, text("of another section"))
                .section(Section.SOURCES, text("second"));

        assertThat(outline(html, BRIEF))
                .contains("of another section", "second")
                .doesNotContain("first");
    }

    @Test
    void content_around_a_section_that_a_brief_lacks_is_not_written() {
        HtmlRenderer.Builder html =
                HtmlRenderer.builder().before(Section.DIGEST, text("before")).after(Section.DIGEST, text("after"));

        assertThat(html.build().render(BRIEF)).isEqualTo(HtmlRenderer.create().render(BRIEF));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void content_at_the_end_follows_all_sections_in_every_layout(Layout layout) {
        HtmlRenderer.Builder html =
                HtmlRenderer.builder().layout(layout).end(text("end 1")).end(text("end 2"));

        String before = switch (layout) {
            case ITEM -> "brief-corrections";
            case CARD -> "brief-points";
            case ARTICLE, PAGE -> "brief-section brief-sources";
        };
        assertThat(outline(html, BRIEF))
                .containsSequence(before, "end 1", "end 2", layout == Layout.ITEM ? "brief-actions" : "brief-footer");
        assertThat(outline(html, StoryBrief.builder().build())).contains("end 1", "end 2");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_withdrawn_brief_has_no_content_of_the_host(Layout layout) {
        StoryBrief brief = BRIEF.toBuilder().status(Status.CANCELED).build();
        HtmlRenderer.Builder html = HtmlRenderer.builder().layout(layout).end(text("end"));
        for (Section section : Section.values()) {
            html.before(section, text("before")).after(section, text("after"));
        }

        assertThat(html.build().render(brief))
                .isEqualTo(HtmlRenderer.builder().layout(layout).build().render(brief));
    }

    @Test
    void the_brief_is_at_hand_and_its_texts_stay_texts() {
        StoryBrief brief =
                BRIEF.toBuilder().extension("_quote", "<script>\u0000\"").build();
        HtmlRenderer html = HtmlRenderer.builder()
                .layout(Layout.CARD)
                .classPrefix("news")
                .end((view, out) -> out.literal("<q title=\"")
                        .text(view.extensions().get("_quote").toString())
                        .literal("\">")
                        .text(view.brief().insight().takeaways().get(0).text() + "<b>")
                        .literal("</q>"))
                .build();

        Element quote = Jsoup.parse(html.render(brief)).expectFirst(".news-frame > .news-host > q:only-child");

        assertThat(quote.attr("title")).isEqualTo("<script>\uFFFD\"");
        assertThat(quote.text()).isEqualTo("It took four years.<b>");
        assertThat(quote.childrenSize()).isZero();
    }

    @Test
    void a_renderer_keeps_what_it_was_built_with() {
        HtmlRenderer.Builder html = HtmlRenderer.builder().before(Section.TLDR, text("first"));
        HtmlRenderer renderer = html.build();
        String before = renderer.render(BRIEF);

        html.before(Section.TLDR, text("second"))
                .after(Section.TLDR, text("third"))
                .end(text("fourth"));

        assertThat(renderer.render(BRIEF)).isEqualTo(before);
        assertThat(html.build().render(BRIEF)).contains("first", "second", "third", "fourth");
    }

    @Test
    void an_io_exception_of_content_comes_through_and_is_wrapped_where_a_string_is_made() {
        HtmlRenderer html = HtmlRenderer.builder()
                .end((story, out) -> {
                    throw new IOException("no comments today");
                })
                .build();

        assertThatIOException()
                .isThrownBy(() -> html.render(BRIEF, OutputStream.nullOutputStream()))
                .withMessage("no comments today");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> html.render(BRIEF))
                .havingCause()
                .withMessage("no comments today");
    }

    @Test
    void null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.builder().before(null, text("x")))
                .withMessage("section");
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.builder().after(Section.TLDR, null))
                .withMessage("html");
        assertThatNullPointerException()
                .isThrownBy(() -> HtmlRenderer.builder().end(null))
                .withMessage("html");
    }
}
