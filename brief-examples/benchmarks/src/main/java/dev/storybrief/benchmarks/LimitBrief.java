package dev.storybrief.benchmarks;

import dev.storybrief.model.Correction;
import dev.storybrief.model.DigestLink;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Image;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Rights;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a brief with as much of everything as the format allows. */
final class LimitBrief {
    private static final String WORDS =
            "What \"they\" said of R&D isn't all there is to say of it: a <tag> is a text. ";
    private static final Instant DAY = Instant.parse("2026-03-29T08:00:00Z");

    private LimitBrief() {}

    static StoryBrief make() {
        StoryBriefBuilder brief = StoryBrief.builder()
                .id("limit-" + "x".repeat(114))
                .language("en")
                .headline(text(200))
                .hook(text(280))
                .topic(new Topic(text(60), "📊"))
                .original(new Original(
                        text(300), WebAddress.of(url(0)), new Publisher(text(120), WebAddress.of(url(1))), DAY))
                .collectedAt(DAY.plusSeconds(3600))
                .updatedAt(DAY.plusSeconds(7200))
                .image(new Image(WebAddress.of(url(2)), text(300), text(200), 20_000, 20_000))
                .tldr(new Tldr(
                        statement(0),
                        statement(1),
                        statement(2),
                        times(8, i -> text(80)).toList()))
                .insight(new Insight(
                        times(12, LimitBrief::statement).toList(),
                        times(8, LimitBrief::implication).toList(),
                        times(30, LimitBrief::event).toList()))
                .digest(new DigestLink(text(120), text(280), WebAddress.of(url(3))))
                .disclosure(new Disclosure(
                        Origin.AI_ASSISTED, text(120), text(120), DAY.plusSeconds(5400), text(120), text(280)))
                .rights(new Rights(text(500), text(120), WebAddress.of(url(4))));
        times(
                        50,
                        i -> new Source(
                                "source-" + i,
                                text(300),
                                WebAddress.of(url(i)),
                                text(120),
                                PartialDate.parse("2026-03-20")))
                .forEach(brief::source);
        brief.related(times(20, i -> new RelatedBrief(text(200), WebAddress.of(url(100 + i)), text(120)))
                .toList());
        times(20, i -> new Correction(DAY.plusSeconds(7200), text(600))).forEach(brief::correction);
        return brief.build();
    }

    private static <T> java.util.stream.Stream<T> times(int count, java.util.function.IntFunction<T> part) {
        return IntStream.range(0, count).mapToObj(part);
    }

    private static Statement statement(int from) {
        return new Statement(text(600), citations(from));
    }

    private static Implication implication(int from) {
        return new Implication(
                text(300), text(600), citations(from), Likelihood.VERY_LIKELY, PartialDate.parse("2026-11"));
    }

    private static TimelineEvent event(int from) {
        return new TimelineEvent(PartialDate.parse("2026-03-" + (10 + from % 20)), text(400), citations(from));
    }

    private static List<String> citations(int from) {
        return times(10, i -> "source-" + (from + i) % 50).toList();
    }

    private static String url(int i) {
        String start = "https://www.example.org/articles/" + i + "/";
        return start + "a".repeat(2048 - start.length());
    }

    private static String text(int length) {
        return WORDS.repeat(length / WORDS.length() + 1).substring(0, length).strip();
    }
}
