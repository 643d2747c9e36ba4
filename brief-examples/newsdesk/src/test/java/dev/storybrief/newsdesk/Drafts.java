package dev.storybrief.newsdesk;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.json.JsonRenderer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes briefs for tests. */
final class Drafts {
    static final Instant COLLECTED = Instant.parse("2026-11-20T08:00:00Z");

    private Drafts() {}

    /** {@return a valid brief with a unique id} */
    static StoryBriefBuilder brief() {
        String id = UUID.randomUUID().toString();
        return StoryBrief.builder()
                .id(id)
                .language("en")
                .headline("The orbiter has arrived")
                .topic(new Topic("Space " + id, null))
                .original(new Original(
                        "Orbiter in orbit",
                        WebAddress.of("https://news.example.org/orbiter"),
                        new Publisher("Example News", null),
                        null))
                .collectedAt(COLLECTED)
                .tldr(new Tldr(
                        new Statement("The probe entered its orbit on Saturday.", List.of("agency")),
                        new Statement("First maps of the far side are due in spring.", List.of()),
                        null,
                        List.of()))
                .source(new Source(
                        "agency", "Orbit entry confirmed", WebAddress.of("https://agency.example.org/42"), null, null))
                .disclosure(Disclosure.builder(Origin.AI_ASSISTED)
                        .reviewer("Space desk")
                        .build());
    }

    static Correction correction(String text) {
        return new Correction(COLLECTED.plusSeconds(3600), text);
    }

    static String json(StoryBrief brief) {
        return JsonRenderer.create().render(brief);
    }
}
