package dev.storybrief.render;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Image;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Rights;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import java.time.Instant;

/** Briefs for tests. */
public final class Briefs {
    public static final Instant COLLECTED = Instant.parse("2026-03-29T13:30:00Z");

    private Briefs() {}

    /** A small brief with two sources and some of everything that is commonly there. */
    public static StoryBriefBuilder small() {
        return StoryBrief.builder()
                .id("orbiter")
                .language("en")
                .headline("The orbiter has arrived")
                .hook("First maps are due in spring")
                .topic(new Topic("Space", "🛰"))
                .original(new Original(
                        "Orbiter in orbit",
                        WebAddress.of("https://news.example.org/orbiter"),
                        new Publisher("Example News", WebAddress.of("https://news.example.org/")),
                        COLLECTED.minusSeconds(22 * 60)))
                .collectedAt(COLLECTED)
                .tldr(Tldr.builder()
                        .whatChanged("The probe entered its orbit.", "agency")
                        .whyItMatters("It maps the far side.", "agency", "paper")
                        .whoShouldCare("Astronomers", "Investors")
                        .build())
                .insight(Insight.builder()
                        .takeaway("It took four years.", "paper")
                        .implication(Implication.builder("Maps arrive", "The camera works.")
                                .citations("agency")
                                .likelihood(Likelihood.VERY_LIKELY)
                                .horizon(PartialDate.of(2027, 4))
                                .build())
                        .event(PartialDate.of(2022), "Launch.", "agency")
                        .event(PartialDate.of(2026, 3, 28), "Arrival.")
                        .build())
                .source(Source.of("agency", "Orbit entry confirmed", "https://agency.example.org/42", "Space Agency"))
                .source(new Source(
                        "paper",
                        "The long way",
                        WebAddress.of("https://paper.example.org/7"),
                        null,
                        PartialDate.of(2026)))
                .disclosure(new Disclosure(
                        Origin.AI_ASSISTED, "ExampleModel 3", "Space desk", COLLECTED, "Example News", null));
    }

    /** The same with what a brief may have beside that: a step to take, a change, a correction, a picture and rights. */
    public static StoryBriefBuilder full() {
        return small().tldr(Tldr.builder()
                        .whatChanged("The probe entered its orbit.", "agency")
                        .whyItMatters("It maps the far side.", "agency", "paper")
                        .whatToDoNext("Look up.")
                        .whoShouldCare("Astronomers", "Investors")
                        .build())
                .updatedAt(COLLECTED.plusSeconds(60))
                .correction(new Correction(COLLECTED, "It has two wings."))
                .image(new Image(
                        WebAddress.of("https://i.example.org/1.jpg"), "The orbiter", "Space Agency", 1200, 630))
                .rights(new Rights(
                        "All rights reserved", "Example News", WebAddress.of("https://news.example.org/rights")));
    }

    /** {@return the view of a brief that is not withdrawn} */
    static StoryView story(Presentation presentation, StoryBrief brief) {
        return (StoryView) presentation.view(brief);
    }
}
