package dev.storybrief.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Presentation;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** The HTML of an item. */
class FeedContentTest {
    private static final List<StoryBrief> BRIEFS = Feeds.briefs();

    private static Document content(StoryBrief brief) {
        return content(brief, Feeds.PRESENTATION);
    }

    private static Document content(StoryBrief brief, Presentation presentation) {
        String feed =
                JsonFeedRenderer.builder().presentation(presentation).build().render(Feeds.digest(brief));
        return Jsoup.parseBodyFragment(JsonMapper.shared()
                .readTree(feed)
                .path("items")
                .path(0)
                .path("content_html")
                .asString());
    }

    @ParameterizedTest
    @FieldSource("BRIEFS")
    void a_sanitizer_of_a_feed_reader_removes_nothing_but_language_and_direction(StoryBrief brief) {
        Safelist basic = Safelist.relaxed()
                .addTags("hr", "div")
                .addAttributes("div", "lang", "dir")
                .removeAttributes("a", "title");

        assertThat(new Cleaner(basic).isValid(content(brief))).isTrue();
    }

    @ParameterizedTest
    @FieldSource("BRIEFS")
    void there_are_no_classes_ids_styles_nor_relative_addresses(StoryBrief brief) {
        Set<String> attributes = new TreeSet<>();
        for (Element element : content(brief).body().select("*")) {
            element.attributes().asList().stream().map(Attribute::getKey).forEach(attributes::add);
            for (String address : List.of(element.attr("href"), element.attr("src"))) {
                assertThat(address.isEmpty() || URI.create(address).isAbsolute())
                        .as(address)
                        .isTrue();
            }
        }
        assertThat(Set.of("alt", "dir", "height", "href", "lang", "src", "width"))
                .containsAll(attributes);
    }

    @ParameterizedTest
    @FieldSource("BRIEFS")
    void language_and_direction_are_those_of_the_brief(StoryBrief brief) {
        Element only = content(brief).body().children().get(0);

        assertThat(content(brief).body().children()).hasSize(1);
        assertThat(only.attr("lang")).isEqualTo(brief.language());
        assertThat(only.attr("dir")).isEqualTo(brief.language().equals("ar") ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @FieldSource("BRIEFS")
    void every_citation_leads_to_its_source(StoryBrief brief) {
        Document content = content(brief);
        List<Element> sources = content.select("ol > li");

        assertThat(content.select("sup a")).isNotEmpty();
        for (Element citation : content.select("sup a")) {
            int number = Integer.parseInt(citation.text().replaceAll("\\D", ""));
            assertThat(sources.get(number - 1).expectFirst("a").attr("href")).isEqualTo(citation.attr("href"));
        }
    }

    @Test
    void a_citation_of_a_source_without_an_address_is_a_number() {
        StoryBrief brief = Briefs.small()
                .sources(List.of(new Source("agency", "A letter", WebAddress.of("in print"), null, null)))
                .build();

        assertThat(content(brief).select("sup").eachText()).isNotEmpty().allMatch("[1]"::equals);
        assertThat(content(brief).select("sup a")).isEmpty();
        assertThat(content(brief).select("ol > li").text()).isEqualTo("A letter (in print)");
    }

    @Test
    void the_headline_is_left_to_the_title_of_the_item_and_all_else_is_there_in_order() {
        String text = content(Feeds.FULL).text();

        assertThat(text)
                .doesNotContain(Feeds.FULL.headline())
                .startsWith("With AI · ExampleModel 3 - 🛰 Space - ")
                .containsSubsequence(
                        "First maps are due in spring",
                        "Correction",
                        "It has two wings.",
                        "Correction",
                        "It has two wings & one tail.",
                        "The probe entered its orbit.",
                        "It maps the far side.",
                        "Look up.",
                        "Astronomers",
                        "It took four years.",
                        "Maps arrive",
                        "Very likely",
                        "The camera works.",
                        "Launch.",
                        "Orbit entry confirmed",
                        "The long way",
                        "Written with AI, reviewed by Space desk.",
                        "All rights reserved",
                        "Orbiter in orbit");
    }

    @Test
    void lists_and_headings_are_elements() {
        Document content = content(Feeds.FULL);

        assertThat(content.select("h2").eachText())
                .containsExactly("30-second TL;DR", "Key takeaways", "What may come", "Timeline", "Sources");
        assertThat(content.select("h3").eachText()).containsExactly("Maps arrive");
        assertThat(content.select("h2 + ul > li > strong:first-child").eachText())
                .contains("What changed", "Why it matters");
        assertThat(content.select("ol")).hasSize(1);
    }

    @Test
    void pictures_are_shown_from_chosen_hosts_alone() {
        Element picture = content(Feeds.FULL).expectFirst("img");

        assertThat(picture.attr("src")).isEqualTo("https://i.example.org/1.jpg");
        assertThat(picture.attr("alt")).isEqualTo("The orbiter");
        assertThat(picture.attr("width")).isEqualTo("1200");
        assertThat(picture.attr("height")).isEqualTo("630");
        assertThat(content(Feeds.FULL, Presentation.create()).select("img")).isEmpty();
        assertThat(content(Feeds.FULL, Presentation.create()).select("a[href=https://i.example.org/1.jpg]"))
                .hasSize(1);
    }

    @Test
    void a_feed_does_not_change_as_time_passes() {
        for (StoryBrief brief : BRIEFS) {
            assertThat(content(brief, Feeds.presentation("2026-03-29T14:00:00Z"))
                            .html())
                    .isEqualTo(content(brief, Feeds.presentation("2030-01-01T00:00:00Z"))
                            .html());
        }
    }
}
