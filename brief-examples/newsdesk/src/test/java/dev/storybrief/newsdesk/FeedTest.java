package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Topic;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedTest extends DeskTest {
    private static final String HOSTILE =
            "\"]]></title></entry><script>alert('1')</script>&amp;<!-- \uD83D\uDE80 \u05D0";

    private final StoryBrief plain = Drafts.brief()
            .hook("It took seven months.")
            .updatedAt(Drafts.COLLECTED.plus(Duration.ofHours(2)))
            .build();
    private final StoryBrief hostile = Drafts.brief()
            .headline(HOSTILE)
            .hook(HOSTILE + " or so")
            .topic(new Topic(HOSTILE, null))
            .correction(Drafts.correction("It took eight months."))
            .build();

    @BeforeEach
    void publish() {
        for (StoryBrief brief : List.of(plain, hostile)) {
            HttpResponse<String> answer = desk().post(Drafts.json(brief));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    @AfterEach
    void resetClock() {
        desk().clock.reset();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(desk().get("/feed.json").body());
    }

    private JsonNode item(StoryBrief brief) {
        return StreamSupport.stream(json().path("items").spliterator(), false)
                .filter(item -> item.path("id").asString().equals(address(brief)))
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
    void each_feed_has_its_media_type_its_address_and_that_of_the_front_page() {
        assertThat(desk().get("/feed.json").headers().firstValue("Content-Type"))
                .contains("application/feed+json");
        assertThat(desk().get("/feed.atom").headers().firstValue("Content-Type"))
                .contains("application/atom+xml");
        assertThat(json().path("feed_url").asString()).isEqualTo(desk().address + "/feed.json");
        assertThat(json().path("home_page_url").asString()).isEqualTo(desk().address + "/");
        assertThat(json().at("/authors/0/name").asString()).isEqualTo("News desk");
        assertThat(atom().getUri()).isEqualTo(desk().address + "/");
        assertThat(atom().getLinks()).extracting(SyndLink::getRel).containsExactly("alternate", "self");
        assertThat(atom().getLinks())
                .extracting(SyndLink::getHref)
                .containsExactly(desk().address + "/", desk().address + "/feed.atom");
        assertThat(atom().getAuthors()).extracting(SyndPerson::getName).containsExactly("News desk");
    }

    @Test
    void both_feeds_have_every_brief_as_it_was_published() {
        for (StoryBrief brief : List.of(plain, hostile)) {
            JsonNode item = item(brief);
            SyndEntry entry = atom().getEntries().stream()
                    .filter(candidate -> candidate.getUri().equals(address(brief)))
                    .findFirst()
                    .orElseThrow();

            assertThat(item.path("url").asString()).isEqualTo(address(brief));
            assertThat(item.path("title").asString()).isEqualTo(brief.headline());
            assertThat(item.path("summary").asString()).isEqualTo(brief.hook());
            assertThat(item.path("date_published").asString())
                    .isEqualTo(brief.collectedAt().toString());
            assertThat(item.path("date_modified").asString())
                    .isEqualTo(brief.changedAt().toString());
            assertThat(entry.getLink()).isEqualTo(address(brief));
            assertThat(entry.getTitle()).isEqualTo(brief.headline());
            assertThat(entry.getDescription().getValue()).isEqualTo(brief.hook());
            assertThat(entry.getPublishedDate()).isEqualTo(Date.from(brief.collectedAt()));
            assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(brief.changedAt()));
            assertThat(entry.getCategories())
                    .extracting(SyndCategory::getName)
                    .containsExactly(brief.topic().name());
            assertThat(entry.getContents())
                    .extracting(SyndContent::getValue)
                    .containsExactly(item.path("content_html").asString());
        }
        assertThat(item(hostile).path("content_html").asString())
                .contains("It took eight months.")
                .doesNotContain("<script");
    }

    @Test
    void every_citation_leads_to_its_source() {
        String content = item(plain).path("content_html").asString();

        assertThat(Jsoup.parse(content).select("sup a").eachAttr("href"))
                .isNotEmpty()
                .containsOnly(plain.sources().get(0).url().text());
    }

    @Test
    void a_feed_does_not_change_as_its_briefs_grow_old() {
        String fresh = desk().get("/feed.json").body();

        desk().clock.set(Drafts.COLLECTED.plus(Duration.ofDays(30)));

        assertThat(desk().get("/feed.json").body()).isEqualTo(fresh);
    }
}
