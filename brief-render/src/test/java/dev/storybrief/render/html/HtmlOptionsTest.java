package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Image;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.Section;
import dev.storybrief.render.ShareTarget;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.json.JsonLdRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlOptionsTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    private static Document article(HtmlRenderer.Builder options) {
        return Jsoup.parse(options.build().render(BRIEF));
    }

    private static HtmlRenderer.Builder with(Presentation.Builder presentation) {
        return HtmlRenderer.builder().presentation(presentation.build());
    }

    @Test
    void the_layout_is_an_article_unless_another_is_set() {
        assertThat(article(HtmlRenderer.builder()).select("article.brief.brief-article"))
                .hasSize(1);
        assertThat(article(HtmlRenderer.builder().layout(Layout.CARD)).select("article.brief.brief-card"))
                .hasSize(1);
        assertThat(HtmlRenderer.builder().layout(Layout.PAGE).build().render(BRIEF))
                .startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void every_brief_is_one_article(Layout layout) {
        assertThat(article(HtmlRenderer.builder().layout(layout)).select("article"))
                .hasSize(1);
    }

    @Test
    void the_headline_is_of_level_2_and_in_a_page_1() {
        assertThat(article(HtmlRenderer.builder()).select("h2.brief-headline")).hasSize(1);
        assertThat(article(HtmlRenderer.builder().layout(Layout.CARD)).select("h2.brief-headline"))
                .hasSize(1);
        assertThat(article(HtmlRenderer.builder().layout(Layout.PAGE)).select("h1.brief-headline"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void headings_go_down_from_the_level_of_the_headline_without_a_gap(int level) {
        int last = level - 1;
        for (Element heading :
                article(HtmlRenderer.builder().headingLevel(level)).select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).isBetween(level, last + 1);
            last = next;
        }
        assertThat(last).isGreaterThan(level);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1})
    void a_heading_level_that_leaves_no_level_for_the_others_is_refused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().headingLevel(level))
                .withMessage("headingLevel is " + level + "; set 1 to 4");
    }

    @Test
    void another_class_prefix_reaches_every_class_and_id_and_the_stylesheet() {
        Document page = article(HtmlRenderer.builder().layout(Layout.PAGE).classPrefix("news"));

        assertThat(page.select("[class]"))
                .allSatisfy(element -> assertThat(element.classNames())
                        .allMatch(name -> name.equals("news") || name.startsWith("news-")));
        assertThat(page.select("[id]"))
                .isNotEmpty()
                .allMatch(element -> element.id().startsWith("news-orbiter-"));
        assertThat(page.select(".news-citations a"))
                .isNotEmpty()
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("style").get(0).data())
                .isEqualTo(Stylesheet.css("news"))
                .contains(".news-headline")
                .doesNotContain(".brief");
        assertThat(page.select("script").get(0).data()).contains(".news-headline", ".news-tldr");
    }

    @Test
    void a_prefix_changes_no_text() {
        StoryBrief brief = Briefs.small()
                .headline("\"brief\" brief #brief")
                .hook(" brief-headline")
                .build();

        Document article =
                Jsoup.parse(HtmlRenderer.builder().classPrefix("news").build().render(brief));

        assertThat(article.select(".news-headline").text()).isEqualTo("\"brief\" brief #brief");
        assertThat(article.select(".news-hook").text()).isEqualTo("brief-headline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "News", "1news", "news brief", "n\"", "-news"})
    void a_prefix_that_is_no_name_is_refused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().classPrefix(prefix))
                .withMessageContaining("classPrefix");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLdRenderer.builder().classPrefix(prefix))
                .withMessageContaining("classPrefix");
    }

    @Test
    void links_that_lead_away_pass_on_nothing_unless_the_host_sets_another_rel() {
        assertThat(article(HtmlRenderer.builder()).select("a[href^=http]"))
                .isNotEmpty()
                .allMatch(link -> link.attr("rel").equals("nofollow noopener noreferrer"));
        assertThat(article(HtmlRenderer.builder().rel("noopener")).select("a[href^=http]"))
                .isNotEmpty()
                .allMatch(link -> link.attr("rel").equals("noopener"));
        assertThat(article(HtmlRenderer.builder().rel("")).select("a[rel]")).isEmpty();
        assertThat(article(HtmlRenderer.builder()).select("[target]")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().rel("x\" onclick=\"y"))
                .withMessageContaining("rel");
    }

    @Test
    void no_picture_is_loaded_unless_its_host_was_named() {
        StoryBrief brief = Briefs.small()
                .image(new Image(WebAddress.of("https://img.example.org/1.jpg"), "The orbiter", "Agency", 1200, 800))
                .build();

        for (Layout layout : Layout.values()) {
            assertThat(Jsoup.parse(HtmlRenderer.builder()
                                    .layout(layout)
                                    .presentation(Presentation.builder()
                                            .imagesFrom("example.org", "org")
                                            .build())
                                    .build()
                                    .render(brief))
                            .select("img, picture, [srcset]"))
                    .isEmpty();
        }
        Document without = Jsoup.parse(HtmlRenderer.create().render(brief));
        Document with = Jsoup.parse(with(Presentation.builder().imagesFrom("img.example.org"))
                .build()
                .render(brief));

        assertThat(without.select("img")).isEmpty();
        assertThat(without.select(".brief-image a").text()).contains("The orbiter");
        Element image = with.expectFirst(".brief-image img");
        assertThat(image.attr("src")).isEqualTo("https://img.example.org/1.jpg");
        assertThat(image.attr("alt")).isEqualTo("The orbiter");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1200x800");
        assertThat(image.attr("referrerpolicy")).isEqualTo("no-referrer");
        assertThat(with.select("figcaption").text()).contains("Agency");
    }

    @Test
    void sections_come_in_the_order_of_the_host() {
        Document article = article(with(Presentation.builder().sections(Section.SOURCES, Section.TLDR)));

        assertThat(article.select("section").eachAttr("class"))
                .containsExactly("brief-section brief-sources", "brief-section brief-tldr");
    }

    @Test
    void share_links_are_those_of_the_host() {
        assertThat(article(HtmlRenderer.builder()).select(".brief-share a").eachText())
                .containsExactly("Post", "LinkedIn", "E-mail");
        assertThat(article(with(Presentation.builder().share(ShareTarget.BLUESKY)))
                        .select(".brief-share a")
                        .eachText())
                .containsExactly("Bluesky");
        assertThat(article(with(Presentation.builder().share())).select(".brief-share"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Section.class)
    void a_card_or_item_of_a_brief_is_that_of_its_whole_view(Section first) {
        StoryBrief brief = Briefs.full().build();
        for (Section second : Section.values()) {
            Presentation presentation = Presentation.builder()
                    .sections(first == second ? new Section[] {first} : new Section[] {first, second})
                    .locale(Locale.GERMAN)
                    .permalink(any -> "https://h.example/")
                    .imagesFrom("i.example.org")
                    .build();
            for (Layout layout : List.of(Layout.CARD, Layout.ITEM)) {
                HtmlRenderer renderer = HtmlRenderer.builder()
                        .presentation(presentation)
                        .layout(layout)
                        .build();

                assertThat(renderer.render(brief)).isEqualTo(renderer.render(presentation.view(brief)));
            }
        }
    }

    @Test
    void the_attributes_of_a_card_are_of_a_view_for_cards() {
        HtmlRenderer.Builder card = HtmlRenderer.builder()
                .layout(Layout.CARD)
                .attributes(view -> Map.of(
                        "data-sections",
                                Integer.toString(((StoryView) view).sections().size()),
                        "data-share", String.valueOf(((StoryView) view).head().share())));

        Element article = article(card).expectFirst("article");
        assertThat(article.attr("data-sections")).isEqualTo("1");
        assertThat(article.attr("data-share")).isEqualTo("null");
        assertThat(article(card.layout(Layout.ITEM)).expectFirst("article").attr("data-sections"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_permalink_is_where_the_headline_leads(Layout layout) {
        Presentation.Builder presentation =
                Presentation.builder().permalink(brief -> "https://h.example/" + brief.id());

        Element link = article(with(presentation).layout(layout)).expectFirst(".brief-headline > a:only-child");

        assertThat(link.attr("href")).isEqualTo("https://h.example/orbiter");
        assertThat(link.hasAttr("rel")).isFalse();
        assertThat(link.parent().ownText()).isEmpty();
        assertThat(link.text()).isEqualTo(BRIEF.headline());
        assertThat(article(HtmlRenderer.builder().layout(layout)).select(".brief-headline a"))
                .isEmpty();
    }

    @Test
    void the_permalink_is_the_canonical_address_of_a_page() {
        Presentation.Builder presentation =
                Presentation.builder().permalink(brief -> "https://h.example/" + brief.id());

        assertThat(article(with(presentation).layout(Layout.PAGE))
                        .expectFirst("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://h.example/orbiter");
        assertThat(article(HtmlRenderer.builder().layout(Layout.PAGE)).select("link[rel=canonical]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/storybrief/brief.css?v=2", "../brief.css", "https://cdn.example.org/brief.css"})
    void a_page_links_the_stylesheet_where_the_host_has_it(String address) {
        Document page = article(HtmlRenderer.builder().layout(Layout.PAGE).stylesheet(address));

        assertThat(page.expectFirst("link[rel=stylesheet]").attr("href")).isEqualTo(address);
        assertThat(page.select("style")).isEmpty();
    }

    @Test
    void a_page_links_the_stylesheet_and_then_a_theme_at_their_addresses() {
        for (Theme theme : Theme.values()) {
            Document page =
                    article(HtmlRenderer.builder().layout(Layout.PAGE).stylesheet(Stylesheet.href(), theme.href()));

            assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                    .containsExactly(Stylesheet.href(), theme.href());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "javascript:x", "data:text/css,x", "ftp://x.example/b.css"})
    void a_stylesheet_that_is_nowhere_is_refused(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlRenderer.builder().stylesheet(Stylesheet.href(), address))
                .withMessageContaining("stylesheet");
    }
}
