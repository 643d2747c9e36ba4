package dev.storybrief.newsdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Publishes the newest briefs as feeds, each with labels in its own language: a feed has many readers. */
@RestController
final class FeedController {
    private static final String TITLE = "News desk";

    private final Versions versions;
    private final Wording wording;
    private final String home;
    private final HtmlRenderer html;
    private final TextRenderer text;

    FeedController(Versions versions, Wording wording, Settings settings) {
        this.versions = versions;
        this.wording = wording;
        this.home = settings.baseUrl() + "/";
        this.html = HtmlRenderer.builder().presentation(wording.in(null)).build();
        this.text = TextRenderer.of(wording.in(null));
    }

    /** JSON Feed, version 1.1. */
    @JsonNaming(SnakeCaseStrategy.class)
    record JsonFeed(String version, String title, String homePageUrl, String feedUrl, List<JsonItem> items) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record JsonItem(
            String id,
            String url,
            String externalUrl,
            String title,
            @Nullable String summary,
            String contentHtml,
            String contentText,
            Instant datePublished,
            Instant dateModified,
            String language,
            List<String> tags) {}

    @GetMapping("/feed.json")
    ResponseEntity<JsonFeed> json() {
        List<StoryBrief> briefs = newest();
        List<JsonItem> items = briefs.stream().map(this::item).toList();
        return answer(briefs, "application/feed+json")
                .body(new JsonFeed("https://jsonfeed.org/version/1.1", TITLE, home, home + "feed.json", items));
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> atom() throws FeedException {
        List<StoryBrief> briefs = newest();
        SyndPersonImpl author = new SyndPersonImpl();
        author.setName(TITLE);
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle(TITLE);
        feed.setAuthors(List.of(author));
        feed.setUri(home);
        feed.setLink(home);
        feed.setPublishedDate(Date.from(versions.lastKeptAt()));
        feed.setEntries(briefs.stream().map(this::entry).toList());
        return answer(briefs, "application/atom+xml")
                .body(new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8));
    }

    private List<StoryBrief> newest() {
        return versions.shown(null, 50, 0).stream().map(BriefVersion::brief).toList();
    }

    private ResponseEntity.BodyBuilder answer(List<StoryBrief> briefs, String type) {
        return wording.answer(HttpStatus.OK, briefs, versions.lastKeptAt()).contentType(MediaType.valueOf(type));
    }

    private static Instant updatedAt(StoryBrief brief) {
        return brief.updatedAt() == null ? brief.collectedAt() : brief.updatedAt();
    }

    private JsonItem item(StoryBrief brief) {
        return new JsonItem(
                wording.address(brief.id()),
                wording.address(brief.id()),
                brief.original().url(),
                brief.headline(),
                brief.hook(),
                html.render(brief),
                text.render(brief),
                brief.collectedAt(),
                updatedAt(brief),
                brief.language(),
                brief.topic() == null ? List.of() : List.of(brief.topic().name()));
    }

    private SyndEntry entry(StoryBrief brief) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(wording.address(brief.id()));
        entry.setLink(wording.address(brief.id()));
        entry.setTitle(brief.headline());
        entry.setPublishedDate(Date.from(brief.collectedAt()));
        entry.setUpdatedDate(Date.from(updatedAt(brief)));
        SyndContentImpl content = new SyndContentImpl();
        content.setType("html");
        content.setValue(html.render(brief));
        entry.setContents(List.of(content));
        if (brief.topic() != null) {
            SyndCategoryImpl topic = new SyndCategoryImpl();
            topic.setName(brief.topic().name());
            entry.setCategories(List.of(topic));
        }
        return entry;
    }
}
