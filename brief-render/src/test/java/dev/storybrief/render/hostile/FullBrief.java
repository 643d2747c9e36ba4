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
import dev.storybrief.model.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes briefs that have everything the format knows: a little of it, the most that it allows, or too much. */
public final class FullBrief {
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");

    private static final List<String> CITATIONS =
            IntStream.range(0, 10).mapToObj(FullBrief::id).toList();

    private final String characters;
    private final int times;
    private final int most;

    private FullBrief(String characters, int times, int most) {
        this.characters = characters;
        this.times = times;
        this.most = most;
    }

    /**
     * {@return a brief}
     *
     * @param characters what its texts are made of, over and over
     * @param times how often its lists and its headline are the longest ones that the format allows
     */
    public static StoryBrief of(String characters, int times) {
        return new FullBrief(characters, times, Integer.MAX_VALUE).brief();
    }

    /** {@return a brief of short texts and short lists} */
    public static StoryBrief small() {
        return new FullBrief("abc", 1, 2).brief();
    }

    private StoryBrief brief() {
        StoryBriefBuilder brief = StoryBrief.builder()
                .id("i".repeat(120 * times))
                .language("en")
                .headline(text(200).repeat(times))
                .hook(text(280))
                .topic(new Topic(text(60), text(16)))
                .original(new Original(
                        text(300), WebAddress.of(address()), new Publisher(text(120), WebAddress.of(address())), TIME))
                .collectedAt(TIME)
                .updatedAt(TIME)
                .image(new Image(WebAddress.of(address()), text(300), text(200), 20_000, 20_000))
                .tldr(new Tldr(
                        new Statement(text(600), list(10, FullBrief::id)),
                        statement(),
                        statement(),
                        list(8, i -> text(80))))
                .insight(new Insight(
                        list(12, i -> statement()),
                        list(8, i -> implication()),
                        list(30, i -> new TimelineEvent(PartialDate.of(2025, 1, 2), text(400), CITATIONS))))
                .digest(new DigestLink(text(120), text(280), WebAddress.of(address())))
                .disclosure(new Disclosure(Origin.AI_ASSISTED, text(120), text(120), TIME, text(120), text(280)))
                .rights(new Rights(text(500), text(120), WebAddress.of(address())))
                .schema(address());
        for (int i = 0; i < Math.min(most, 50) * times; i++) {
            brief.source(new Source(id(i), text(300), WebAddress.of(address()), text(120), PartialDate.of(2025)));
        }
        brief.related(list(20, i -> new RelatedBrief(text(200), WebAddress.of(address()), text(120))));
        for (int i = 0; i < Math.min(most, 20) * times; i++) {
            brief.correction(new Correction(TIME, text(600)));
        }
        return brief.build();
    }

    private Statement statement() {
        return new Statement(text(600), CITATIONS);
    }

    private Implication implication() {
        return new Implication(text(300), text(600), CITATIONS, Likelihood.VERY_LIKELY, PartialDate.of(9999, 12, 31));
    }

    /** {@return the id of a source} */
    static String id(int i) {
        String number = Integer.toString(i);
        return "s".repeat(40 - number.length()) + number;
    }

    private String text(int length) {
        int[] points = characters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(most, length); i++) {
            text.appendCodePoint(points[i % points.length]);
        }
        return text.toString();
    }

    private static String address() {
        String start = "https://example.org/";
        return start + "(&amp;".repeat((2048 - start.length()) / 6) + "a".repeat((2048 - start.length()) % 6);
    }

    private <T> List<T> list(int entries, IntFunction<T> entry) {
        return IntStream.range(0, Math.min(most, entries) * times)
                .mapToObj(entry)
                .toList();
    }
}
