package dev.storybrief.render.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.text.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFeedRendererTest {
    private static final Schema RULES = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonFeedRendererTest.class.getResourceAsStream("json-feed-1.1.schema.json"));

    private static JsonNode read(String feed) {
        return JsonMapper.shared().readTree(feed);
    }

    private static JsonNode item(StoryBrief brief) {
        return read(Feeds.json().render(Feeds.digest(brief))).path("items").path(0);
    }

    /** Asserts formats, which are only annotations by default in this version of JSON Schema. */
    private static List<Error> violations(String feed) {
        return RULES.validate(
                feed,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void feeds_keep_the_rules_of_the_specification_whatever_is_known() {
        for (Digest digest : Feeds.digests()) {
            for (JsonFeedRenderer renderer : List.of(JsonFeedRenderer.create(), Feeds.json())) {
                assertThat(violations(renderer.render(digest))).isEmpty();
            }
        }
    }

    @Test
    void what_the_specification_forbids_does_not_pass_the_schema() {
        String feed = Feeds.json().render(Feeds.digest(Feeds.FULL));

        for (String broken : List.of(
                feed.replace("\"title\":\"Week", "\"_title\":\"Week"),
                feed.replace("version/1.1", "version/1"),
                feed.replace("\"id\":", "\"_id\":"),
                feed.replace("\"content_html\":", "\"x\":").replace("\"content_text\":", "\"y\":"),
                feed.replace(":00Z\"", "\""),
                feed.replace("\"url\":\"https:", "\"url\":\"javascript:"),
                feed.replace("\"external_url\":\"https://", "\"external_url\":\"https:// "))) {
            assertThat(broken).isNotEqualTo(feed);
            assertThat(violations(broken)).as(broken).isNotEmpty();
        }
    }

    @Test
    void the_feed_has_what_the_digest_and_the_host_have() {
        JsonNode feed = read(Feeds.json().render(Feeds.digest(Feeds.FULL)));

        assertThat(feed.propertyNames())
                .containsExactly(
                        "version", "title", "home_page_url", "feed_url", "description", "authors", "language", "items");
        assertThat(feed.path("title").asString()).isEqualTo("Week <13> & more");
        assertThat(feed.path("home_page_url").asString()).isEqualTo("https://www.example.org/digests/2026-W13");
        assertThat(feed.path("feed_url").asString()).isEqualTo("https://www.example.org/feed.json");
        assertThat(feed.path("description").asString()).isEqualTo("What happened, \"and why\".");
        assertThat(feed.path("language").asString()).isEqualTo("en-GB");
        assertThat(feed.path("authors").path(0).path("name").asString()).isEqualTo("Example & Söhne");
        assertThat(feed.path("authors").path(0).path("url").asString()).isEqualTo("https://www.example.org/about");
    }

    @Test
    void an_item_has_what_its_brief_has() {
        JsonNode item = item(Feeds.FULL);

        assertThat(item.propertyNames())
                .containsExactly(
                        "id",
                        "url",
                        "external_url",
                        "title",
                        "content_html",
                        "content_text",
                        "summary",
                        "image",
                        "date_published",
                        "date_modified",
                        "tags",
                        "language");
        assertThat(item.path("id").asString()).isEqualTo("https://www.example.org/briefs/orbiter");
        assertThat(item.path("url").asString()).isEqualTo("https://www.example.org/briefs/orbiter");
        assertThat(item.path("external_url").asString()).isEqualTo("https://news.example.org/orbiter");
        assertThat(item.path("title").asString()).isEqualTo("The orbiter has arrived");
        assertThat(item.path("summary").asString()).isEqualTo("First maps are due in spring");
        assertThat(item.path("image").asString()).isEqualTo("https://i.example.org/1.jpg");
        assertThat(item.path("date_published").asString()).isEqualTo(Briefs.COLLECTED.toString());
        assertThat(item.path("date_modified").asString()).isEqualTo(Feeds.CORRECTED.toString());
        assertThat(item.path("tags")).extracting(JsonNode::asString).containsExactly("Space");
        assertThat(item.path("language").asString()).isEqualTo("en");
    }

    @Test
    void the_text_of_an_item_is_that_of_the_renderer_of_texts_without_its_age() {
        assertThat(item(Feeds.FULL).path("content_text").asString())
                .isEqualTo(
                        TextRenderer.of(Feeds.PRESENTATION).render(Feeds.FULL).replace(" - Fresh - ", " - "));
    }

    @Test
    void an_item_of_a_card_changes_too_when_its_brief_is_updated() {
        Instant updated = Feeds.CORRECTED.plusSeconds(60);
        JsonFeedRenderer cards = JsonFeedRenderer.builder()
                .presentation(Feeds.PRESENTATION.forLayout(Layout.CARD))
                .build();
        Digest digest = Digest.builder(
                        "Cards",
                        List.of(Feeds.FULL.toBuilder().updatedAt(updated).build()))
                .build();

        assertThat(JsonMapper.shared()
                        .readTree(cards.render(digest))
                        .path("items")
                        .path(0)
                        .path("date_modified")
                        .asString())
                .isEqualTo(updated.toString());
    }

    @Test
    void what_a_brief_lacks_its_item_lacks() {
        StoryBrief bare = StoryBrief.builder().id("bare").build();

        JsonNode feed = read(JsonFeedRenderer.create()
                .render(Digest.builder("A", List.of(bare)).build()));

        assertThat(feed.propertyNames()).containsExactly("version", "title", "items");
        assertThat(feed.path("items").path(0).propertyNames()).containsExactly("id", "content_html", "content_text");
    }

    @Test
    void withdrawn_briefs_are_left_out() {
        Digest digest = Feeds.digest(
                Briefs.small().id("a").status(Status.WITHHELD).build(),
                Briefs.small().id("b").build(),
                Briefs.small().id("c").status(Status.CANCELED).build());

        assertThat(ids(Feeds.json(), digest)).containsExactly("https://www.example.org/briefs/b");
    }

    @Test
    void ids_are_unique_and_outlast_versions_digests_and_addresses_of_feeds() {
        StoryBrief first = Briefs.small().id("a").build();
        StoryBrief second = Briefs.small().id("b").build();
        StoryBrief corrected = Feeds.FULL.toBuilder().id("a").build();
        Presentation elsewhere = Presentation.create();
        JsonFeedRenderer bare = JsonFeedRenderer.create();
        JsonFeedRenderer moved = bare(elsewhere, "https://other.example.org/feed");

        List<String> ids = ids(bare, Digest.builder("A", List.of(first, second)).build());

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(ids(moved, Feeds.digest(second, corrected))).containsExactly(ids.get(1), ids.get(0));
        assertThat(ids(Feeds.json(), Feeds.digest(Feeds.briefs())))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    /** Readers of feeds show an item anew under another id, so this one never changes. */
    @Test
    void an_item_without_a_permalink_has_the_same_id_in_every_version_of_the_library() {
        Digest digest =
                Digest.builder("A", List.of(Briefs.small().id("a").build())).build();

        assertThat(ids(JsonFeedRenderer.create(), digest))
                .containsExactly("urn:uuid:4487c52e-1f33-3ba2-bd6c-55b749d0494e");
    }

    private static JsonFeedRenderer bare(Presentation presentation, String feedUrl) {
        return JsonFeedRenderer.builder()
                .presentation(presentation)
                .feedUrl(feedUrl)
                .build();
    }

    private static List<String> ids(JsonFeedRenderer renderer, Digest digest) {
        JsonNode items = read(renderer.render(digest)).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asString())
                .toList();
    }

    @Test
    void a_blank_author_or_an_address_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFeedRenderer.builder().author("\u200B", null))
                .withMessage("name is blank; set the name of the organization");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFeedRenderer.builder().feedUrl("/feed.json"))
                .withMessage(
                        "feedUrl is \"/feed.json\"; set an absolute web address that begins with https:// or http://");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFeedRenderer.builder().author("Example", "example.org"))
                .withMessage(
                        "url is \"example.org\"; set an absolute web address that begins with https:// or http://");
    }

    @Test
    void a_feed_needs_neither_an_address_nor_one_of_its_author() {
        JsonNode feed = read(JsonFeedRenderer.builder()
                .author("Example", null)
                .feedUrl(null)
                .build()
                .render(Digest.builder("A", List.of()).build()));

        assertThat(feed.propertyNames()).contains("authors").doesNotContain("feed_url");
        assertThat(feed.path("authors")).hasSize(1);
        assertThat(feed.at("/authors/0").propertyNames()).containsExactly("name");
    }

    @Test
    void a_feed_whose_briefs_cannot_be_read_to_the_end_is_no_json() {
        Iterable<StoryBrief> briefs = () -> Stream.of(Feeds.FULL, Feeds.FULL)
                .peek(brief -> {
                    throw new IllegalStateException("the file is broken");
                })
                .iterator();
        Digest digest = Digest.builder("The week", briefs)
                .language("en")
                .updatedAt(Feeds.CORRECTED)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> Feeds.json().render(digest, out)).hasMessage("the file is broken");
        assertThatThrownBy(() -> read(out.toString(StandardCharsets.UTF_8))).isInstanceOf(JacksonException.class);
    }
}
