package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page has besides the article. */
class HtmlPageTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    private static String render(Layout layout, StoryBrief brief) {
        return HtmlRenderer.builder().layout(layout).build().render(brief);
    }

    @Test
    void a_page_has_one_style_whose_hash_the_library_returns_and_one_block_of_data() {
        Document page = Jsoup.parse(render(Layout.PAGE, BRIEF));

        assertThat(page.select("style")).hasSize(1);
        assertThat(Stylesheet.integrity())
                .startsWith("sha384-")
                .isEqualTo(Stylesheet.integrity(page.select("style").get(0).data()));
        assertThat(page.select("script").eachAttr("type")).containsExactly("application/ld+json");
    }

    @ParameterizedTest
    @CsvSource({"ar, ar_EG", "en, en_US", "pt-BR, pt_BR", "zh-Hant, zh_TW", "es-419, ''", "x-own, ''"})
    void a_page_names_its_locale_where_the_tag_gives_a_language_and_a_territory(String language, String locale) {
        Document page = Jsoup.parse(
                render(Layout.PAGE, Briefs.small().language(language).build()));

        assertThat(page.select("meta[property=og:locale]").attr("content")).isEqualTo(locale);
    }

    @Test
    void a_page_has_the_metadata_that_previews_of_it_show() {
        Document page = Jsoup.parse(render(Layout.PAGE, BRIEF));

        assertThat(page.title()).isEqualTo("The orbiter has arrived");
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(content(page, "name=description")).isEqualTo("First maps are due in spring");
        assertThat(content(page, "property=og:title")).isEqualTo("The orbiter has arrived");
        assertThat(content(page, "property=og:description")).isEqualTo("First maps are due in spring");
        assertThat(content(page, "property=og:type")).isEqualTo("article");
        assertThat(content(page, "property=article:published_time")).isEqualTo("2026-03-29T13:30:00Z");
        assertThat(content(page, "name=twitter:card")).isEqualTo("summary");
    }

    private static String content(Document page, String meta) {
        return page.expectFirst("meta[" + meta + "]").attr("content");
    }
}
