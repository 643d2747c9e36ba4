package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedTest extends DeskTest {
    private static final String HOSTILE =
            "\"]]></title></entry><script>alert('1')</script>&amp;<!-- \uD83D\uDE80 \u05D0";
    private static final Schema JSON_FEED = schema();

    private final StoryBrief plain = Drafts.brief()
            .hook("It took seven months.")
            .updatedAt(Drafts.COLLECTED.plus(Duration.ofHours(2)))
            .build();
    private final StoryBrief hostile = Drafts.brief()
            .headline(HOSTILE)
            .hook(HOSTILE + " or so")
            .topic(new Topic(HOSTILE, null))
            .build();

    private static Schema schema() {
        try (InputStream in = FeedTest.class.getResourceAsStream("/json-feed-1.1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts formats, which are only annotations by default in this version of JSON Schema. */
    private static List<Error> errors(String json) {
        return JSON_FEED.validate(
                json,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @BeforeEach
    void publish() {
        for (StoryBrief brief : List.of(plain, hostile)) {
            HttpResponse<String> answer = desk().post(Drafts.json(brief));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    private JsonNode item(StoryBrief brief) {
        JsonNode items =
                JsonMapper.shared().readTree(desk().get("/feed.json").body()).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("id").asString().endsWith("/" + brief.id()))
                .findFirst()
                .orElseThrow();
    }

    private SyndFeed atom() {
        try {
            return new SyndFeedInput()
                    .build(new StringReader(desk().get("/feed.atom").body()));
        } catch (FeedException e) {
            throw new AssertionError("ROME does not read the feed", e);
        }
    }

    private String address(StoryBrief brief) {
        return desk().address + "/briefs/" + brief.id();
    }

    @Test
    void the_json_feed_is_valid_by_its_specification() {
        HttpResponse<String> feed = desk().get("/feed.json");

        assertThat(feed.headers().firstValue("Content-Type")).contains("application/feed+json");
        assertThat(errors(feed.body())).isEmpty();
    }

    @Test
    void what_the_specification_forbids_does_not_pass_the_schema() {
        String feed = desk().get("/feed.json").body();

        for (String broken : List.of(
                feed.replace("\"title\":\"News desk\",", ""),
                feed.replace("version/1.1", "version/1"),
                feed.replace("\"id\":", "\"_id\":"),
                feed.replace("\"content_html\":", "\"x\":").replace("\"content_text\":", "\"y\":"),
                feed.replace(":00Z\"", "\""),
                feed.replace("\"url\":\"http:", "\"url\":\"javascript:"),
                feed.replace("\"external_url\":\"https://", "\"external_url\":\"https:// "))) {
            assertThat(broken).isNotEqualTo(feed);
            assertThat(errors(broken)).as(broken).isNotEmpty();
        }
    }

    @Test
    void an_item_says_what_its_brief_says() {
        JsonNode item = item(plain);

        assertThat(item.path("url").asString()).isEqualTo(address(plain));
        assertThat(item.path("external_url").asString())
                .isEqualTo(plain.original().url().text());
        assertThat(item.path("title").asString()).isEqualTo(plain.headline());
        assertThat(item.path("summary").asString()).isEqualTo(plain.hook());
        assertThat(item.path("content_html").asString()).startsWith("<article ").contains("entered its orbit");
        assertThat(item.path("content_text").asString()).contains("entered its orbit");
        assertThat(item.path("date_published").asString()).isEqualTo("2026-11-20T08:00:00Z");
        assertThat(item.path("date_modified").asString()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(item.path("language").asString()).isEqualTo("en");
        assertThat(item.path("tags"))
                .extracting(JsonNode::asString)
                .containsExactly(plain.topic().name());
    }

    @Test
    void the_atom_feed_is_read_back_with_every_field() {
        SyndFeed feed = atom();

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("News desk");
        assertThat(feed.getUri()).isEqualTo(desk().address + "/");
        assertThat(feed.getLink()).isEqualTo(desk().address + "/");
        assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("News desk");
        assertThat(feed.getPublishedDate()).isNotNull();
        for (StoryBrief brief : List.of(plain, hostile)) {
            SyndEntry entry = feed.getEntries().stream()
                    .filter(candidate -> candidate.getUri().equals(address(brief)))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.getLink()).isEqualTo(address(brief));
            assertThat(entry.getTitle()).isEqualTo(brief.headline());
            assertThat(entry.getPublishedDate()).isEqualTo(Date.from(brief.collectedAt()));
            assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(Wording.changedAt(brief)));
            assertThat(entry.getCategories())
                    .extracting(SyndCategory::getName)
                    .containsExactly(brief.topic().name());
            assertThat(entry.getContents()).singleElement().satisfies(content -> {
                assertThat(content.getType()).isEqualTo("html");
                // ROME collapses white space, and so does HTML.
                assertThat(content.getValue())
                        .isEqualToNormalizingWhitespace(
                                item(brief).path("content_html").asString());
            });
        }
    }

    @Test
    void every_link_in_a_feed_is_absolute_and_every_citation_leads_to_its_source_in_a_page_of_the_desk() {
        List<String> contents = new ArrayList<>();
        atom().getEntries()
                .forEach(entry -> contents.add(entry.getContents().get(0).getValue()));
        JsonMapper.shared()
                .readTree(desk().get("/feed.json").body())
                .path("items")
                .forEach(item -> contents.add(item.path("content_html").asString()));
        assertThat(contents).hasSizeGreaterThanOrEqualTo(4);

        for (String content : contents) {
            Document item = Jsoup.parse(content);
            assertThat(item.select("[href], [src]"))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(URI.create(link.attr(link.hasAttr("href") ? "href" : "src"))
                                    .isAbsolute())
                            .isTrue());
            assertThat(item.select(".brief-citations a")).isNotEmpty();
            for (Element citation : item.select(".brief-citations a")) {
                URI address = URI.create(citation.attr("href"));
                assertThat(address.toString()).startsWith(desk().address + "/briefs/");
                Element source =
                        Jsoup.parse(desk().get(address.getPath()).body()).getElementById(address.getFragment());
                assertThat(source).isNotNull();
                assertThat(source.elementSiblingIndex() + 1).isEqualTo(Integer.parseInt(citation.text()));
            }
        }
    }

    @Test
    void a_hostile_headline_is_text_in_both_feeds() {
        assertThat(item(hostile).path("title").asString()).isEqualTo(HOSTILE);
        assertThat(item(hostile).path("tags").get(0).asString()).isEqualTo(HOSTILE);
        assertThat(item(hostile).path("content_html").asString()).doesNotContain("<script");
        assertThat(desk().get("/feed.atom").body()).doesNotContain("<script").contains("]]&gt;");
    }
}
