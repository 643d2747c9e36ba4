package dev.storybrief.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Rights;
import dev.storybrief.model.Source;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdRendererTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonLdRenderer HOST = JsonLdRenderer.builder()
            .presentation(Presentation.builder()
                    .permalink(brief -> "https://h.example/" + brief.id())
                    .build())
            .publisher("Host News", "https://h.example/")
            .build();

    private static JsonNode render(StoryBriefBuilder brief) {
        return MAPPER.readTree(HOST.render(brief.build()));
    }

    @Test
    void a_brief_is_an_article_by_the_host() {
        JsonNode article = render(Briefs.small());

        assertThat(article.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(article.at("/@type").asString()).isEqualTo("Article");
        assertThat(article.at("/@id").asString()).isEqualTo("https://h.example/orbiter");
        assertThat(article.at("/headline").asString()).isEqualTo("The orbiter has arrived");
        assertThat(article.at("/inLanguage").asString()).isEqualTo("en");
        assertThat(article.at("/publisher/name").asString()).isEqualTo("Host News");
        assertThat(article.at("/author/url").asString()).isEqualTo("https://h.example/");
        assertThat(article.at("/datePublished").asString()).isEqualTo("2026-03-29T13:30:00Z");
        assertThat(article.at("/dateModified").asString()).isEqualTo("2026-03-29T13:30:00Z");
        assertThat(article.at("/abstract").asString()).isEqualTo("The probe entered its orbit. It maps the far side.");
    }

    @Test
    void the_original_is_its_publishers_and_never_the_hosts() {
        JsonNode original = render(Briefs.small()).at("/isBasedOn");

        assertThat(original.at("/@type").asString()).isEqualTo("CreativeWork");
        assertThat(original.at("/url").asString()).isEqualTo("https://news.example.org/orbiter");
        assertThat(original.at("/publisher/name").asString()).isEqualTo("Example News");
        assertThat(original.has("author")).isFalse();
    }

    @Test
    void an_original_without_a_title_and_that_of_a_withdrawn_brief_have_their_publisher_and_no_name() {
        WebAddress address = WebAddress.of("https://news.example.org/orbiter");
        Publisher publisher = new Publisher("Example News", null);
        JsonNode untitled = render(Briefs.small().original(new Original(null, address, publisher, null)))
                .at("/isBasedOn");
        JsonNode withdrawn = render(Briefs.small().status(Status.CANCELED)).at("/isBasedOn");
        JsonNode unknown = render(Briefs.small().original(new Original(null, address, null, null)))
                .at("/isBasedOn");

        for (JsonNode original : List.of(untitled, withdrawn)) {
            assertThat(original.has("name")).isFalse();
            assertThat(original.at("/url").asString()).isEqualTo("https://news.example.org/orbiter");
            assertThat(original.at("/publisher/name").asString()).isEqualTo("Example News");
        }
        assertThat(unknown.has("name") || unknown.has("publisher")).isFalse();
    }

    @Test
    void nobody_is_named_as_author_where_the_host_named_nobody() {
        JsonNode article =
                MAPPER.readTree(JsonLdRenderer.create().render(Briefs.small().build()));

        assertThat(article.has("author")).isFalse();
        assertThat(article.has("publisher")).isFalse();
        assertThat(article.at("/@type").asString()).isNotEqualTo("NewsArticle");
    }

    @Test
    void every_source_is_a_citation() {
        JsonNode citations = render(Briefs.small()).at("/citation");

        assertThat(citations.size()).isEqualTo(2);
        assertThat(citations.at("/0/name").asString()).isEqualTo("Orbit entry confirmed");
        assertThat(citations.at("/0/url").asString()).isEqualTo("https://agency.example.org/42");
        assertThat(citations.at("/0/publisher/name").asString()).isEqualTo("Space Agency");
        assertThat(citations.at("/1/datePublished").asString()).isEqualTo("2026");
    }

    @Test
    void corrections_and_updates_are_in_the_data() {
        JsonNode article = render(Briefs.small()
                .updatedAt(Briefs.COLLECTED.plusSeconds(60))
                .correction(new Correction(Briefs.COLLECTED.plusSeconds(60), "It was Saturday.")));

        assertThat(article.at("/dateModified").asString()).isEqualTo("2026-03-29T13:31:00Z");
        assertThat(article.at("/correction/0/@type").asString()).isEqualTo("CorrectionComment");
        assertThat(article.at("/correction/0/text").asString()).isEqualTo("It was Saturday.");
        assertThat(article.at("/correction/0/dateCreated").asString()).isEqualTo("2026-03-29T13:31:00Z");
    }

    @Test
    void a_correction_is_a_modification_in_the_data_and_in_the_page() {
        StoryBriefBuilder corrected = Briefs.small()
                .updatedAt(Briefs.COLLECTED.plusSeconds(60))
                .correction(new Correction(Briefs.COLLECTED.plusSeconds(90), "It was Saturday."))
                .correction(new Correction(Briefs.COLLECTED.plusSeconds(75), "It was noon."));
        Document page =
                Jsoup.parse(HtmlRenderer.builder().layout(Layout.PAGE).build().render(corrected.build()));
        Document unchanged = Jsoup.parse(HtmlRenderer.builder()
                .layout(Layout.PAGE)
                .build()
                .render(Briefs.small()
                        .collectedAt(Briefs.COLLECTED.plusNanos(123_456_789))
                        .build()));

        assertThat(render(corrected).at("/dateModified").asString()).isEqualTo("2026-03-29T13:31:30Z");
        assertThat(page.select("meta[property=article:modified_time]").attr("content"))
                .isEqualTo("2026-03-29T13:31:30Z");
        assertThat(unchanged.select("meta[property=article:published_time]").attr("content"))
                .isEqualTo("2026-03-29T13:30:00.123Z");
        assertThat(unchanged.select("meta[property=article:modified_time]")).isEmpty();
    }

    @Test
    void rights_are_a_copyright_notice_its_holder_and_where_to_read_on_and_no_credit() {
        JsonNode article = render(Briefs.small()
                .rights(new Rights("All rights reserved.", "Jane Doe", WebAddress.of("https://n.example/rights"))));
        JsonNode noticeAlone = render(Briefs.small().rights(new Rights("All rights reserved.", null, null)));

        assertThat(article.at("/copyrightNotice").asString()).isEqualTo("All rights reserved.");
        assertThat(article.at("/copyrightHolder/name").asString()).isEqualTo("Jane Doe");
        assertThat(article.at("/usageInfo").asString()).isEqualTo("https://n.example/rights");
        assertThat(article.has("creditText")).isFalse();
        assertThat(noticeAlone.at("/copyrightNotice").asString()).isEqualTo("All rights reserved.");
        assertThat(noticeAlone.has("copyrightHolder") || noticeAlone.has("usageInfo"))
                .isFalse();
    }

    @Test
    void the_source_type_is_the_disclosed_origin_as_schema_org_names_it() {
        Map<Origin, String> types = Map.of(
                Origin.HUMAN_ONLY, "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation",
                Origin.AI_ASSISTED, "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
                Origin.AI_AUTONOMOUS, "https://schema.org/TrainedAlgorithmicMediaDigitalSource");

        types.forEach((origin, type) -> assertThat(render(Briefs.small()
                                .disclosure(Disclosure.builder(origin).build()))
                        .at("/digitalSourceType")
                        .asString())
                .isEqualTo(type));
        assertThat(render(Briefs.small().disclosure(null)).has("digitalSourceType"))
                .isFalse();
    }

    @Test
    void who_is_responsible_is_accountable_and_the_tool_is_an_instrument() {
        JsonNode article = render(Briefs.small());

        assertThat(article.at("/accountablePerson").asString()).isEqualTo("Example News");
        assertThat(article.at("/@reverse/result/@type").asString()).isEqualTo("WriteAction");
        assertThat(article.at("/@reverse/result/instrument/@type").asString()).isEqualTo("SoftwareApplication");
        assertThat(article.at("/@reverse/result/instrument/name").asString()).isEqualTo("ExampleModel 3");
        assertThat(article.at("/author/name").asString()).isEqualTo("Host News");

        JsonNode bare = render(
                Briefs.small().disclosure(Disclosure.builder(Origin.AI_ASSISTED).build()));
        assertThat(bare.has("accountablePerson") || bare.has("@reverse")).isFalse();
    }

    @Test
    void what_is_speakable_is_in_the_page() {
        Document page = Jsoup.parse(HtmlRenderer.builder()
                .layout(Layout.PAGE)
                .jsonLd(HOST)
                .build()
                .render(Briefs.small().build()));
        JsonNode article = MAPPER.readTree(page.expectFirst("script").data());

        assertThat(article.at("/speakable/@type").asString()).isEqualTo("SpeakableSpecification");
        assertThat(article.at("/speakable/cssSelector").size()).isEqualTo(2);
        article.at("/speakable/cssSelector")
                .forEach(
                        selector -> assertThat(page.select(selector.asString())).hasSize(1));
        assertThat(article.at("/publisher/name").asString()).isEqualTo("Host News");
    }

    @Test
    void a_withdrawn_brief_is_only_that_in_the_data() {
        JsonNode article = render(Briefs.small().status(Status.CANCELED));

        assertThat(article.at("/creativeWorkStatus").asString()).contains("withdrawn");
        assertThat(article.has("headline") || article.has("abstract") || article.has("citation"))
                .isFalse();
        assertThat(article.toString()).doesNotContain("entered its orbit", "Orbiter in orbit", "far side");
    }

    @Test
    void the_host_of_a_source_is_not_its_publisher() {
        JsonNode citations = render(Briefs.small()
                        .sources(List.of(
                                Source.of("a", "One", "https://pages.example.org/1", null),
                                Source.of("b", "Two", "https://pages.example.org/2", "Example News"))))
                .at("/citation");

        assertThat(citations.at("/0/name").asString()).isEqualTo("One");
        assertThat(citations.at("/0/publisher").isMissingNode()).isTrue();
        assertThat(citations.at("/1/publisher/name").asString()).isEqualTo("Example News");
    }

    @Test
    void a_publisher_needs_a_name_and_a_web_address() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLdRenderer.builder().publisher("Host", "javascript:x"))
                .withMessageContaining("http");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLdRenderer.builder().publisher(" ", "https://h.example/"))
                .withMessageContaining("name is blank");
    }
}
