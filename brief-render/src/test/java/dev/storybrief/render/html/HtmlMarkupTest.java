package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Origin;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Cases;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.hostile.HtmlReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlMarkupTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    private static String render(Layout layout, StoryBrief brief) {
        return HtmlRenderer.builder().layout(layout).build().render(brief);
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_strict_parser_finds_no_error(Layout layout) {
        String html = render(layout, BRIEF);
        String document = layout == Layout.PAGE ? html : "<!DOCTYPE html><title>x</title>" + html;

        assertThat(HtmlReader.errors(document)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"ITEM", "CARD", "ARTICLE"})
    void a_brief_has_nothing_that_the_strictest_content_security_policy_blocks(Layout layout) {
        Document document = Jsoup.parse(render(layout, BRIEF));

        assertThat(document.select("style, script, link, iframe, object, form")).isEmpty();
        assertThat(document.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().equals("style")
                                || attribute.getKey().startsWith("on")));
    }

    @Test
    void a_correction_stands_before_anything_that_it_could_have_misled() {
        StoryBrief brief = Briefs.full()
                .correction(new Correction(Briefs.COLLECTED, "It was Saturday."))
                .build();

        for (Layout layout : Layout.values()) {
            String html = render(layout, brief);
            int correction = html.indexOf("<div class=\"brief-corrections\"");
            String next = layout == Layout.ITEM ? "<p class=\"brief-actions\">" : "<dl class=\"brief-points\">";
            assertThat(correction).isPositive().isLessThan(html.indexOf(next));
            assertThat(html.substring(0, correction)).doesNotContain("<figure");
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_withdrawn_brief_shows_its_notice_and_none_of_its_texts(Layout layout) {
        for (Status status : List.of(Status.WITHHELD, Status.CANCELED)) {
            String html = render(layout, Briefs.small().status(status).build());

            Document document = Jsoup.parse(html);
            assertThat(document.select(".brief-notice").text()).startsWith("This brief");
            assertThat(document.select(".brief-disclosure, a.brief-original")).hasSize(2);
            assertThat(html)
                    .doesNotContain(
                            "has arrived", "First maps", "in orbit", "its orbit", "far side", "four years", "Launch")
                    .doesNotContain("agency", "The long way", "Astronomers", "Space<");
        }
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void a_withdrawn_brief_has_its_notice_as_a_heading_and_a_page_as_its_h1(Layout layout) {
        Document document = Jsoup.parse(
                render(layout, Briefs.small().status(Status.WITHHELD).build()));

        assertThat(document.select("h1, h2, h3, h4").eachText())
                .containsExactly(document.select(".brief-notice").text());
        assertThat(document.select(layout == Layout.PAGE ? "h1" : "h2")).hasSize(1);
        assertThat(Jsoup.parse(HtmlRenderer.builder()
                                .layout(Layout.CARD)
                                .headingLevel(4)
                                .build()
                                .render(Briefs.small().status(Status.CANCELED).build()))
                        .select("h4.brief-notice"))
                .hasSize(1);
    }

    @Test
    void lists_that_the_stylesheet_shows_without_markers_have_the_role_of_lists() {
        Document article = Jsoup.parse(render(
                Layout.ARTICLE,
                Briefs.full()
                        .related(List.of(new RelatedBrief("Another", WebAddress.of("https://r.example/"), null)))
                        .build()));

        assertThat(article.select("ul, ol"))
                .hasSize(5)
                .allSatisfy(list ->
                        assertThat(list.attr("role")).isEqualTo(list.closest(".brief-sources") == null ? "list" : ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layout.class,
            names = {"CARD", "ARTICLE"})
    void entries_of_who_should_care_are_isolated_from_each_other(Layout layout) throws IOException {
        for (String name : List.of("02-bidi-audience-ar.json", "02-bidi-audience-en.json")) {
            StoryBrief brief = Cases.of(name);

            assertThat(Jsoup.parse(render(layout, brief)).select("dd bdi").eachText())
                    .isEqualTo(brief.tldr().whoShouldCare());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "my, brief-tallest",
        "bo, brief-tallest",
        "ur-Aran, brief-tallest",
        "bn, brief-tall",
        "und-Beng, brief-tall",
        "ku-Arab, brief-tall",
        "sd-IN, brief-tall",
        "und-Xyzz, brief-tall",
        "vi, brief-middle",
        "ko, brief-middle",
        "yue, brief-middle",
        "sr-Latn, ''",
        "sr, ''",
        "my-Latn, ''",
        "en, ''"
    })
    void an_article_has_the_class_for_the_height_of_lines_in_its_script(String language, String heightClass) {
        Element article = Jsoup.parse(
                        render(Layout.CARD, Briefs.small().language(language).build()))
                .expectFirst("article");

        assertThat(article.className()).isEqualTo(("brief brief-card " + heightClass).strip());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_disclosure_is_in_the_text_and_in_the_attributes(Layout layout) {
        for (Origin origin : Origin.values()) {
            StoryBrief brief = Briefs.small()
                    .disclosure(Disclosure.builder(origin).build())
                    .build();
            Document document = Jsoup.parse(render(layout, brief));
            BriefView.Disclosure disclosure = Presentation.create().view(brief).disclosure();

            String value = origin == Origin.HUMAN_ONLY ? "none" : origin.key();
            assertThat(document.expectFirst("article").attr("data-ai-disclosure"))
                    .isEqualTo(value);
            assertThat(document.select(layout == Layout.ITEM ? ".brief-origin" : ".brief-disclosure")
                            .text())
                    .isEqualTo((layout == Layout.ITEM ? disclosure.label() : disclosure.statement()).toString());
            if (layout == Layout.PAGE) {
                assertThat(document.expectFirst("meta[name=ai-disclosure]").attr("content"))
                        .isEqualTo(value);
            }
        }
    }

    @Test
    void nothing_is_claimed_about_ai_where_nothing_was_disclosed() {
        Document page =
                Jsoup.parse(render(Layout.PAGE, Briefs.small().disclosure(null).build()));

        assertThat(page.select("[data-ai-disclosure], meta[name=ai-disclosure]"))
                .isEmpty();
        assertThat(page.select(".brief-disclosure").text()).contains("not disclosed");
    }

    @Test
    void times_have_a_datetime_as_html_defines_it() {
        StoryBrief brief = Briefs.small()
                .updatedAt(Briefs.COLLECTED.plusNanos(123_456_789))
                .build();

        Set<String> times = new HashSet<>(
                Jsoup.parse(render(Layout.ARTICLE, brief)).select("time").eachAttr("datetime"));

        assertThat(times)
                .containsExactlyInAnyOrder(
                        "2026-03-29T13:30:00Z",
                        "2026-03-29T13:30:00.123Z",
                        "2026-03-29T13:08:00Z",
                        "2027-04",
                        "2022",
                        "2026-03-28",
                        "2026");
    }

    @Test
    void titles_are_cited() {
        assertThat(Jsoup.parse(render(Layout.ARTICLE, BRIEF)).select("cite").eachText())
                .containsExactly("Orbit entry confirmed", "The long way", "Orbiter in orbit");
    }

    @Test
    void the_meter_is_decoration_beside_the_words() {
        Document article = Jsoup.parse(render(Layout.ARTICLE, BRIEF));

        assertThat(article.select(".brief-meter[aria-hidden=true] > i")).hasSize(7);
        assertThat(article.select(".brief-meter > .brief-on")).hasSize(6);
        assertThat(article.select(".brief-likelihood").text()).isEqualTo("Very likely");
        assertThat(article.select(".brief-emoji[aria-hidden=true]").text()).isEqualTo("🛰");
    }

    @Test
    void labels_in_another_language_than_the_text_have_its_attributes() {
        HtmlRenderer english = HtmlRenderer.builder()
                .presentation(Presentation.builder().locale(Locale.ENGLISH).build())
                .build();

        Document arabic =
                Jsoup.parse(english.render(Briefs.small().language("ar").build()));
        Document same = Jsoup.parse(english.render(BRIEF));

        assertThat(arabic.expectFirst("article").attr("lang")).isEqualTo("ar");
        assertThat(arabic.expectFirst("article").attr("dir")).isEqualTo("rtl");
        for (String label : List.of(
                "dt",
                ".brief-heading",
                ".brief-freshness",
                ".brief-collected",
                ".brief-original",
                ".brief-likelihood",
                ".brief-date",
                ".brief-share",
                ".brief-citations a",
                ".brief-disclosure")) {
            assertThat(arabic.select(label)).isNotEmpty().allSatisfy(element -> {
                assertThat(element.attr("lang")).isEqualTo("en");
                assertThat(element.attr("dir")).isEqualTo("ltr");
            });
        }
        assertThat(same.select("article [lang], article [dir]")).isEmpty();
    }

    /** Else a reader would see the sentences in the direction of the brief, the last one first. */
    @Test
    void the_disclosure_runs_in_the_direction_of_its_labels_and_its_note_in_that_of_the_brief() {
        HtmlRenderer english = HtmlRenderer.builder()
                .presentation(Presentation.builder().locale(Locale.ENGLISH).build())
                .build();
        Disclosure disclosure = Disclosure.builder(Origin.AI_ASSISTED)
                .tool("A tool")
                .note("ملاحظة")
                .build();

        Element shown = Jsoup.parse(english.render(
                        Briefs.small().language("ar").disclosure(disclosure).build()))
                .expectFirst(".brief-disclosure");

        assertThat(shown.attr("dir")).isEqualTo("ltr");
        assertThat(shown.select("[lang=ar]"))
                .singleElement()
                .returns("rtl", note -> note.attr("dir"))
                .returns("ملاحظة", Element::text);
    }
}
