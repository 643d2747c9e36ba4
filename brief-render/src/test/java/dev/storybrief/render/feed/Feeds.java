package dev.storybrief.render.feed;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Image;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Cases;
import dev.storybrief.render.Digest;
import dev.storybrief.render.Presentation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Makes digests for tests, and the renderers of a host that has set every option. */
final class Feeds {
    static final Instant CORRECTED = Briefs.COLLECTED.plusSeconds(3600);

    /** Has all that an item can have; it was corrected after its last update. */
    static final StoryBrief FULL = Briefs.full()
            .image(new Image(WebAddress.of("https://i.example.org/1.jpg"), "The orbiter", "Space Agency", 1200, 630))
            .correction(new Correction(CORRECTED, "It has two wings & one tail."))
            .build();

    static final Presentation PRESENTATION = presentation("2026-03-30T12:00:00Z");

    private Feeds() {}

    static Presentation presentation(String now) {
        return Presentation.builder()
                .clock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
                .imagesFrom("i.example.org")
                .build();
    }

    static JsonFeedRenderer json() {
        return JsonFeedRenderer.builder()
                .presentation(PRESENTATION)
                .author("Example & Söhne", "https://www.example.org/about")
                .feedUrl("https://www.example.org/feed.json")
                .build();
    }

    static AtomRenderer atom() {
        return AtomRenderer.builder()
                .presentation(PRESENTATION)
                .author("Example & Söhne", "https://www.example.org/about")
                .feedUrl("https://www.example.org/feed.atom")
                .build();
    }

    /** {@return a digest with an address, an introduction and a language of its own} */
    static Digest digest(StoryBrief... briefs) {
        return digest(List.of(briefs));
    }

    static Digest digest(Iterable<StoryBrief> briefs) {
        return Digest.builder("Week <13> & more", briefs)
                .introduction("What happened, \"and why\".")
                .url("https://www.example.org/digests/2026-W13")
                .language("en-GB")
                .build();
    }

    /** {@return digests of which nothing, little or all is known, and one with a time that RFC 3339 does not have} */
    static List<Digest> digests() {
        Digest nothing = Digest.builder("", List.of()).build();
        Digest unknown = Digest.builder("A", List.of(StoryBrief.builder().build()))
                .language("no tag")
                .build();
        Digest outOfRange = Digest.builder(
                        "A", List.of(Briefs.small().collectedAt(Instant.MAX).build()))
                .build();
        return List.of(nothing, unknown, outOfRange, digest(briefs()));
    }

    /** {@return the samples and a full brief} */
    static List<StoryBrief> briefs() {
        List<StoryBrief> briefs = new ArrayList<>(List.of(FULL));
        try {
            briefs.addAll(Cases.samples());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return briefs;
    }
}
