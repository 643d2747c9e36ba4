package dev.storybrief.render.hostile;

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
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes a brief that is at every limit of the format at once, or past each of them a number of times over. */
final class FullBrief {
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    private final String characters;
    private final int times;

    private FullBrief(String characters, int times) {
        this.characters = characters;
        this.times = times;
    }

    /**
     * {@return a brief}
     *
     * @param characters what its texts are made of, over and over
     * @param times how often it is the longest one that the format allows
     */
    static StoryBrief of(String characters, int times) {
        return new FullBrief(characters, times).brief();
    }

    private StoryBrief brief() {
        StoryBriefBuilder brief = StoryBrief.builder()
                .id("i".repeat(120 * times))
                .language("en")
                .headline(text(200))
                .hook(text(280))
                .topic(new Topic(text(60), text(16)))
                .original(new Original(text(300), address(), new Publisher(text(120), address()), TIME))
                .collectedAt(TIME)
                .updatedAt(TIME)
                .image(new Image(address(), text(300), text(200), 20_000, 20_000))
                .tldr(new Tldr(statement(), statement(), statement(), list(8, i -> text(80))))
                .insight(new Insight(
                        list(12, i -> statement()),
                        list(8, i -> implication()),
                        list(30, i -> new TimelineEvent(PartialDate.of(2025, 1, 2), text(400), citations()))))
                .digest(new DigestLink(text(120), text(280), address()))
                .disclosure(new Disclosure(Origin.AI_ASSISTED, text(120), TIME, text(280)))
                .rights(new Rights(text(500), text(120), address()))
                .schema(address());
        for (int i = 0; i < 50 * times; i++) {
            brief.source(new Source(id(i), text(300), address(), text(120), PartialDate.of(2025)));
        }
        for (int i = 0; i < 20 * times; i++) {
            brief.related(new RelatedBrief(text(200), address(), text(120)));
            brief.correction(new Correction(TIME, text(600)));
        }
        return brief.build();
    }

    private Statement statement() {
        return new Statement(text(600), citations());
    }

    private Implication implication() {
        return new Implication(text(300), text(600), citations(), Likelihood.VERY_LIKELY, PartialDate.of(9999, 12, 31));
    }

    private List<String> citations() {
        return list(10, FullBrief::id);
    }

    private static String id(int i) {
        String number = Integer.toString(i);
        return "s".repeat(40 - number.length()) + number;
    }

    /** Texts are made longer only so far as lists are not, or nothing would hold the brief. */
    private String text(int length) {
        int[] points = characters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(points[i % points.length]);
        }
        return text.toString();
    }

    private static String address() {
        String start = "https://example.org/";
        return start + "(&amp;".repeat((2048 - start.length()) / 6) + "a".repeat((2048 - start.length()) % 6);
    }

    private <T> List<T> list(int entries, IntFunction<T> entry) {
        return IntStream.range(0, entries * times).mapToObj(entry).toList();
    }
}
