package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDigestTest {
    private static final StoryBrief ENGLISH = Briefs.full().id("one").build();
    private static final StoryBrief ARABIC =
            Briefs.full().id("two").language("ar").headline("وصل المسبار").build();
    private static final StoryBrief WITHHELD =
            Briefs.full().id("three").status(Status.WITHHELD).build();

    private static Digest.Builder digest(StoryBrief... briefs) {
        return Digest.builder("The week", List.of(briefs));
    }

    private static Document render(HtmlRenderer.Builder options, Digest digest) {
        return Jsoup.parse(options.build().render(digest));
    }

    private static HtmlRenderer.Builder pages(Layout layout) {
        return HtmlRenderer.builder().layout(Layout.PAGE).digestLayout(layout);
    }

    @ParameterizedTest
    @CsvSource({"ITEM, brief-list, brief-item", "CARD, brief-grid, brief-card", "ARTICLE, brief-stack, brief-article"})
    void the_briefs_are_in_a_list_and_a_section_with_the_title(Layout layout, String list, String brief) {
        Digest digest = digest(ENGLISH, ARABIC, WITHHELD)
                .introduction("What it brought.")
                .build();

        for (Document document :
                List.of(render(HtmlRenderer.builder().layout(layout), digest), render(pages(layout), digest))) {
            Element section = document.expectFirst("section.brief-collection");
            assertThat(section.select("> header > .brief-title").text()).isEqualTo("The week");
            assertThat(section.select("> header > p.brief-introduction").text()).isEqualTo("What it brought.");
            assertThat(section.select("> ul." + list + " > li > article." + brief))
                    .hasSize(3);
            assertThat(document.select("article")).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PAGE", mode = EnumSource.Mode.EXCLUDE)
    void each_brief_is_as_it_is_alone_but_for_its_headings_and_ids(Layout layout) {
        HtmlRenderer alone =
                HtmlRenderer.builder().layout(layout).headingLevel(3).build();
        String html = HtmlRenderer.builder()
                .layout(layout)
                .build()
                .render(digest(ENGLISH, ARABIC, WITHHELD).build());

        for (StoryBrief brief : List.of(ENGLISH, ARABIC, WITHHELD)) {
            assertThat(html.replaceAll("(brief-)[0-9]-(one|two|three)-source", "$1$2-source"))
                    .contains("<li>" + alone.render(brief) + "</li>\n");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PAGE", mode = EnumSource.Mode.EXCLUDE)
    void the_headline_of_each_brief_is_one_level_below_the_title_and_none_is_below_six(Layout layout) {
        Digest digest = digest(ENGLISH, WITHHELD).build();
        HtmlRenderer.Builder section = HtmlRenderer.builder().layout(layout);

        assertThat(headings(render(pages(layout), digest))).startsWith("h1", "h2");
        assertThat(headings(render(section, digest))).startsWith("h2", "h3").doesNotContain("h1");
        for (int level = 1; level <= 4; level++) {
            Document document = render(section.headingLevel(level), digest);
            assertThat(headings(document).get(0)).isEqualTo("h" + level);
            assertThat(document.select(".brief-headline, .brief-notice"))
                    .hasSize(2)
                    .extracting(Element::tagName)
                    .containsOnly("h" + (level + 1));
        }
        assertThat(headings(render(section, digest))).allMatch(name -> name.compareTo("h6") <= 0);
    }

    /** {@return the names of the headings, each of which is no more than one level below the one before it} */
    private static List<String> headings(Document document) {
        List<String> names = new ArrayList<>();
        document.select("h1, h2, h3, h4, h5, h6").forEach(heading -> names.add(heading.tagName()));
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).charAt(1) - names.get(i - 1).charAt(1)).isLessThanOrEqualTo(1);
        }
        return names;
    }

    @Test
    void the_digest_and_each_brief_have_their_own_language_and_direction() {
        Digest digest = digest(ENGLISH, ARABIC).language("he").build();

        Document page = render(pages(Layout.CARD), digest);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("he");
        assertThat(page.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.expectFirst("section").attr("lang")).isEqualTo("he");
        assertThat(page.expectFirst("section").attr("dir")).isEqualTo("rtl");
        assertThat(page.select("article").eachAttr("lang")).containsExactly("en", "ar");
        assertThat(page.select("article").eachAttr("dir")).containsExactly("ltr", "rtl");
    }

    @Test
    void the_digest_is_in_the_language_of_its_first_brief_unless_it_has_one() {
        assertThat(render(HtmlRenderer.builder(), digest(ARABIC, ENGLISH).build())
                        .expectFirst("section")
                        .attr("lang"))
                .isEqualTo("ar");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void briefs_with_one_id_or_none_have_citations_that_lead_to_their_own_sources(boolean isPage) {
        StoryBrief unnamed = ENGLISH.toBuilder().id(null).build();
        Digest digest = digest(ENGLISH, ENGLISH, unnamed, unnamed, ARABIC).build();

        Document document =
                render(isPage ? pages(Layout.ARTICLE) : HtmlRenderer.builder().classPrefix("news"), digest);

        assertThat(document.select("[id]").eachAttr("id")).hasSize(10).doesNotHaveDuplicates();
        for (Element article : document.select("article")) {
            assertThat(article.select("sup a")).isNotEmpty().allSatisfy(citation -> {
                Element source = document.getElementById(citation.attr("href").substring(1));
                assertThat(source).isNotNull();
                assertThat(source.closest("article")).isSameAs(article);
                assertThat(source.elementSiblingIndex() + 1).hasToString(citation.text());
            });
        }
    }

    @Test
    void an_absolute_citation_leads_to_the_page_of_the_brief_whose_ids_have_no_number() {
        Presentation presentation = Presentation.builder()
                .permalink(brief -> "https://h.example/" + brief.id())
                .build();
        HtmlRenderer.Builder absolute =
                HtmlRenderer.builder().presentation(presentation).absoluteCitations(true);
        Document page =
                Jsoup.parse(HtmlRenderer.builder().layout(Layout.PAGE).build().render(ENGLISH));

        assertThat(render(absolute, digest(ENGLISH).build()).select("sup a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> page.getElementById(href.replace("https://h.example/one#", "")) != null);
    }

    @Test
    void a_page_has_what_previews_show_and_the_stylesheet_of_which_the_hash_is_known() {
        Document page = render(
                pages(Layout.CARD),
                digest(ENGLISH)
                        .introduction("What it brought.")
                        .url("https://h.example/13")
                        .build());

        assertThat(page.title()).isEqualTo("The week");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://h.example/13");
        assertThat(content(page, "name=description")).isEqualTo("What it brought.");
        assertThat(content(page, "property=og:type")).isEqualTo("website");
        assertThat(content(page, "property=og:locale")).isEqualTo("en_US");
        assertThat(content(page, "property=og:title")).isEqualTo("The week");
        assertThat(content(page, "property=og:description")).isEqualTo("What it brought.");
        assertThat(content(page, "property=og:url")).isEqualTo("https://h.example/13");
        assertThat(content(page, "name=twitter:card")).isEqualTo("summary");
        assertThat(page.select(".brief-title a").attr("href")).isEqualTo("https://h.example/13");
        assertThat(page.select("style").get(0).data())
                .satisfies(css -> assertThat(Stylesheet.integrity(css)).isEqualTo(Stylesheet.integrity()));
        assertThat(page.select("script, [style], [onclick]")).isEmpty();
    }

    private static String content(Document page, String meta) {
        return page.expectFirst("meta[" + meta + "]").attr("content");
    }

    @Test
    void a_page_without_introduction_and_address_lacks_what_describes_them() {
        Document page = render(
                pages(Layout.CARD).stylesheet("/a.css", "/b.css"),
                digest(ENGLISH).build());

        assertThat(page.select("[name=description], [property=og:description], [property=og:url], [rel=canonical]"))
                .isEmpty();
        assertThat(page.select("section > header p, .brief-title a")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).containsExactly("/a.css", "/b.css");
        assertThat(page.select("style")).isEmpty();
    }

    @Test
    void a_digest_without_briefs_has_no_list() {
        Document document = render(HtmlRenderer.builder(), digest().build());

        assertThat(document.select(".brief-title").text()).isEqualTo("The week");
        assertThat(document.select("ul")).isEmpty();
    }

    @Test
    void another_class_prefix_is_that_of_every_class_and_id() {
        for (Layout layout : List.of(Layout.ITEM, Layout.CARD, Layout.ARTICLE)) {
            Document page = render(
                    pages(layout).classPrefix("news"),
                    digest(ENGLISH, ARABIC).introduction("x").build());

            page.select("body, body [class]")
                    .forEach(element ->
                            assertThat(element.classNames()).isNotEmpty().allMatch(name -> name.startsWith("news")));
        }
    }

    @Test
    void attributes_of_the_host_are_on_each_brief() {
        HtmlRenderer.Builder options = HtmlRenderer.builder().attributes(view -> Map.of("data-id", view.id()));

        assertThat(render(options, digest(ENGLISH, WITHHELD).build())
                        .select("article")
                        .eachAttr("data-id"))
                .containsExactly("one", "three");
    }

    @Test
    void a_page_shows_cards_unless_another_layout_is_set_and_briefs_are_no_pages_in_it() {
        Document page = render(
                HtmlRenderer.builder().layout(Layout.PAGE), digest(ENGLISH).build());

        assertThat(page.select("article.brief-card")).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().digestLayout(Layout.PAGE))
                .withMessage("digestLayout is PAGE; set ITEM, CARD or ARTICLE");
    }
}
