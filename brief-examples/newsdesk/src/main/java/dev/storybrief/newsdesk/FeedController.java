package dev.storybrief.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import dev.storybrief.render.StoryView;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Layout;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Publishes the newest briefs as feeds, each with labels in its own language: a feed has many readers. */
@RestController
record FeedController(Versions versions, Wording wording, Settings settings) {
    private static final String TITLE = "News desk";

    /** JSON Feed, version 1.1. */
    @GetMapping("/feed.json")
    ResponseEntity<ObjectNode> json() {
        List<StoryBrief> briefs = newest();
        ObjectNode feed = JsonNodeFactory.instance
                .objectNode()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", TITLE)
                .put("home_page_url", settings.baseUrl() + "/")
                .put("feed_url", settings.baseUrl() + "/feed.json");
        feed.putArray("items").addAll(briefs.stream().map(this::item).toList());
        return answer(briefs, "application/feed+json").body(feed);
    }

    private ObjectNode item(StoryBrief brief) {
        StoryView view = view(brief);
        StoryView.Hook hook = view.head().hook();
        StoryView.Topic topic = view.head().meta().topic();
        ObjectNode item = JsonNodeFactory.instance
                .objectNode()
                .put("id", wording.address(brief))
                .put("url", wording.address(brief))
                .put("external_url", Objects.toString(view.original().link().href(), null))
                .put("title", view.head().headline())
                .put("summary", hook == null ? null : hook.text())
                .put("content_html", html(brief))
                .put(
                        "content_text",
                        Format.TEXT.renderer(wording.in(null), Layout.ARTICLE).render(brief))
                .put("date_published", brief.collectedAt().toString())
                .put("date_modified", Wording.changedAt(brief).toString())
                .put("language", brief.language());
        if (topic != null) {
            item.putArray("tags").add(topic.name());
        }
        return item.removeNulls(); // a feed omits members without a value
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
        feed.setUri(settings.baseUrl() + "/");
        feed.setLink(settings.baseUrl() + "/");
        feed.setPublishedDate(Date.from(versions.lastKeptAt()));
        feed.setEntries(briefs.stream().map(this::entry).toList());
        return answer(briefs, "application/atom+xml")
                .body(new SyndFeedOutput().outputString(feed, false).getBytes(UTF_8)); // indenting would trim texts
    }

    private SyndEntry entry(StoryBrief brief) {
        StoryView view = view(brief);
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(wording.address(brief));
        entry.setLink(wording.address(brief));
        entry.setTitle(view.head().headline());
        entry.setPublishedDate(Date.from(brief.collectedAt()));
        entry.setUpdatedDate(Date.from(Wording.changedAt(brief)));
        SyndContentImpl content = new SyndContentImpl();
        content.setType("html");
        content.setValue(html(brief));
        entry.setContents(List.of(content));
        StoryView.Topic topic = view.head().meta().topic();
        if (topic != null) {
            SyndCategoryImpl category = new SyndCategoryImpl();
            category.setName(topic.name());
            entry.setCategories(List.of(category));
        }
        return entry;
    }

    /** {@return the view of a brief in its own language; what is withdrawn is not among the newest} */
    private StoryView view(StoryBrief brief) {
        return (StoryView) wording.in(null).view(brief);
    }

    private List<StoryBrief> newest() {
        return versions.shown(null, 50, 0).stream().map(BriefVersion::brief).toList();
    }

    /** Citations link to the brief's page, since a link to a fragment alone does not work in a feed reader. */
    private String html(StoryBrief brief) {
        return HtmlRenderer.builder()
                .presentation(wording.in(null))
                .absoluteCitations(true)
                .build()
                .render(brief);
    }

    private ResponseEntity.BodyBuilder answer(List<StoryBrief> briefs, String type) {
        return wording.answer(HttpStatus.OK, briefs, versions.lastKeptAt()).contentType(MediaType.valueOf(type));
    }
}
