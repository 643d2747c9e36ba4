package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.Section;
import dev.storybrief.render.StoryView;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationLinksTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    private static HtmlRenderer.Builder at(String permalink) {
        return HtmlRenderer.builder()
                .presentation(
                        Presentation.builder().permalink(brief -> permalink).build());
    }

    private static Document render(HtmlRenderer.Builder options, StoryBrief brief) {
        return Jsoup.parse(options.build().render(brief));
    }

    private static Elements citations(HtmlRenderer.Builder options, StoryBrief brief) {
        Elements citations = render(options, brief).select("sup[class$=-citations] a");
        assertThat(citations).isNotEmpty();
        return citations;
    }

    @ParameterizedTest
    @CsvSource({
        "https://h.example/orbiter, https://h.example/orbiter#",
        "https://h.example/b?id=1&lang=%22en%22#top, https://h.example/b?id=1&lang=%22en%22#",
        "https://h.example, https://h.example/#"
    })
    void an_absolute_citation_leads_to_the_source_in_the_page_at_the_permalink(String permalink, String start) {
        Document page = render(at(permalink).layout(Layout.PAGE), BRIEF);

        for (Element citation : citations(at(permalink).absoluteCitations(true), BRIEF)) {
            assertThat(citation.attr("href")).startsWith(start);
            assertThat(page.getElementById(citation.attr("href").substring(start.length())))
                    .isEqualTo(page.select(".brief-sources li").get(Integer.parseInt(citation.text()) - 1));
            assertThat(citation.attr("rel")).isEmpty();
        }
    }

    @Test
    void without_a_permalink_an_absolute_citation_leads_to_the_source_itself() {
        List<Source> sources = BRIEF.sources();

        assertThat(citations(HtmlRenderer.builder().absoluteCitations(true), BRIEF))
                .allSatisfy(citation -> {
                    assertThat(citation.attr("href"))
                            .isEqualTo(sources.get(Integer.parseInt(citation.text()) - 1)
                                    .url()
                                    .href());
                    assertThat(citation.attr("rel")).isEqualTo("nofollow noopener noreferrer");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//h.example/x", "/x", "#x", "\"><script>"})
    void where_there_is_no_web_address_an_absolute_citation_is_no_link_but_keeps_its_name(String address) {
        StoryBrief brief = BRIEF.toBuilder()
                .sources(BRIEF.sources().stream()
                        .map(source -> new Source(source.id(), source.title(), WebAddress.of(address), null, null))
                        .toList())
                .build();

        assertThat(citations(at("https://").absoluteCitations(true), brief)).allSatisfy(citation -> {
            assertThat(citation.hasAttr("href")).isFalse();
            assertThat(citation.attr("role")).isEqualTo("link");
            assertThat(citation.attr("aria-label")).isNotBlank();
        });
    }

    @Test
    void another_class_prefix_changes_the_fragment_of_an_absolute_citation_alone() {
        assertThat(citations(
                        at("https://h.example/brief/brief-x")
                                .classPrefix("news")
                                .absoluteCitations(true),
                        BRIEF))
                .allSatisfy(citation ->
                        assertThat(citation.attr("href")).startsWith("https://h.example/brief/brief-x#news-orbiter-"));
    }

    @Test
    void citations_lead_to_their_source_within_the_article_unless_the_option_is_set() {
        for (HtmlRenderer.Builder options :
                List.of(at("https://h.example/"), at("https://h.example/").absoluteCitations(false))) {
            assertThat(citations(options, BRIEF))
                    .allSatisfy(citation -> assertThat(citation.attr("href")).startsWith("#brief-orbiter-source-"));
        }
    }

    @Test
    void where_the_article_does_not_list_the_sources_a_citation_leads_to_the_source_itself() {
        HtmlRenderer.Builder replaced = at("https://h.example/")
                .section(
                        Section.SOURCES,
                        (story, html) -> html.text(story.sources().heading()));
        StoryView whole = (StoryView) Presentation.create().view(BRIEF);
        StoryView withoutSources = new StoryView(
                whole.id(),
                whole.language(),
                whole.wording(),
                whole.permalink(),
                whole.head(),
                whole.sections().stream()
                        .filter(section -> section.section() != Section.SOURCES)
                        .toList(),
                whole.foot(),
                whole.brief());

        for (String html : List.of(
                replaced.build().render(BRIEF),
                replaced.absoluteCitations(true).build().render(BRIEF),
                HtmlRenderer.create().render(withoutSources))) {
            assertThat(Jsoup.parse(html).select(".brief-citations a").eachAttr("href"))
                    .contains("https://agency.example.org/42")
                    .noneMatch(href -> href.contains("#"));
        }
    }

    @Test
    void two_briefs_with_the_same_source_ids_share_a_page() {
        String first = HtmlRenderer.create().render(Briefs.small().id("one").build());
        String second = HtmlRenderer.create().render(Briefs.small().id("two").build());

        Document page = Jsoup.parse(first + second);

        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        for (Element article : page.select("article")) {
            assertThat(article.select(".brief-citations a")).isNotEmpty().allSatisfy(link -> {
                Element source = page.getElementById(link.attr("href").substring(1));
                assertThat(source).isNotNull();
                assertThat(source.closest("article")).isSameAs(article);
                assertThat(source.elementSiblingIndex() + 1).hasToString(link.text());
                assertThat(link.attr("aria-label")).isEqualTo("Source " + link.text());
            });
        }
    }

    @Test
    void the_only_ids_are_those_of_sources() {
        assertThat(render(HtmlRenderer.builder(), BRIEF).select("[id]").eachAttr("id"))
                .containsExactly("brief-orbiter-source-1", "brief-orbiter-source-2");
    }
}
