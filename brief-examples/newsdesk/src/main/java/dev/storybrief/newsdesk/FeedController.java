package dev.storybrief.newsdesk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.feed.JsonFeedRenderer;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the newest briefs as feeds, each with labels in its own language: a feed has many readers. */
@RestController
final class FeedController {
    private static final String TITLE = "News desk";
    private static final int ITEMS = 50;

    private final Versions versions;
    private final Wording wording;
    private final String home;
    private final DigestRenderer json;
    private final DigestRenderer atom;

    FeedController(Versions versions, Wording wording, Settings settings) {
        this.versions = versions;
        this.wording = wording;
        this.home = settings.baseUrl() + "/";
        this.json = JsonFeedRenderer.builder()
                .presentation(wording.in(null))
                .author(TITLE, home)
                .feedUrl(home + "feed.json")
                .build();
        this.atom = AtomRenderer.builder()
                .presentation(wording.in(null))
                .author(TITLE, home)
                .feedUrl(home + "feed.atom")
                .build();
    }

    @GetMapping("/feed.json")
    ResponseEntity<byte[]> json() {
        return answer(json, JsonFeedRenderer.MEDIA_TYPE);
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> atom() {
        return answer(atom, AtomRenderer.MEDIA_TYPE);
    }

    /** A feed has no badges of freshness, so that it changes only with its briefs. */
    private ResponseEntity<byte[]> answer(DigestRenderer renderer, String type) {
        Instant keptAt = versions.lastKeptAt();
        Digest newest = Digest.builder(
                        TITLE,
                        versions.shown(null, ITEMS, 0).stream()
                                .map(BriefVersion::brief)
                                .toList())
                .language("en")
                .url(home)
                .updatedAt(keptAt)
                .build();
        return wording.answer(HttpStatus.OK, List.of(), keptAt)
                .contentType(MediaType.valueOf(type))
                .body(renderer.render(newest).getBytes(UTF_8));
    }
}
