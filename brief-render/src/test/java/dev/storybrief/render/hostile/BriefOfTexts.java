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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes briefs that nobody validated, alike in everything but their texts: every place for a text takes the next one. */
final class BriefOfTexts {
    /** A host from which pictures may be shown. */
    static final String IMAGE_HOST = "images.example.org";

    private static final int ENTRIES = 5;
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");
    private static final int TEXTS = count(false);
    private static final int TEXTS_AND_ADDRESSES = count(true);

    private final Supplier<String> texts;
    private final boolean areAddressesTexts;

    private BriefOfTexts(Supplier<String> texts, boolean areAddressesTexts) {
        this.texts = texts;
        this.areAddressesTexts = areAddressesTexts;
    }

    /** {@return a brief of texts in the order of the list, which has one for each place} */
    static StoryBrief of(List<String> texts, boolean areAddressesTexts) {
        return new BriefOfTexts(texts.iterator()::next, areAddressesTexts).brief();
    }

    /** {@return how many places for a text there are} */
    static int places(boolean areAddressesTexts) {
        return areAddressesTexts ? TEXTS_AND_ADDRESSES : TEXTS;
    }

    /** {@return the places for names that a full stop of a label follows, unless they end with one themselves} */
    static Set<Integer> stoppedNames(boolean areAddressesTexts) {
        List<String> numbers = IntStream.range(0, places(areAddressesTexts))
                .mapToObj(Integer::toString)
                .toList();
        StoryBrief brief = of(numbers, areAddressesTexts);
        Disclosure disclosure = brief.disclosure();
        return Stream.of(
                        disclosure.tool(),
                        disclosure.reviewer(),
                        disclosure.responsible(),
                        brief.rights().holder())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static int count(boolean areAddressesTexts) {
        int[] count = {0};
        Supplier<String> counter = () -> "text " + count[0]++;
        new BriefOfTexts(counter, areAddressesTexts).brief();
        return count[0];
    }

    private StoryBrief brief() {
        StoryBriefBuilder brief = StoryBrief.builder()
                .id("hostile")
                .language("en")
                .headline(text())
                .hook(text())
                .topic(new Topic(text(), text()))
                .original(new Original(
                        text(), WebAddress.of(address()), new Publisher(text(), WebAddress.of(address())), TIME))
                .collectedAt(TIME.plusSeconds(60))
                .updatedAt(TIME.plusSeconds(120))
                .image(new Image(WebAddress.of(address()), text(), text(), 640, 480))
                .tldr(new Tldr(Statement.of(text(), "s0", "s1"), statement(), statement(), list(i -> text())))
                .insight(new Insight(list(i -> statement()), list(this::implication), list(this::event)))
                .digest(new DigestLink(text(), text(), WebAddress.of(address())))
                .disclosure(new Disclosure(Origin.AI_ASSISTED, text(), text(), TIME, text(), text()))
                .rights(new Rights(text(), text(), WebAddress.of(address())));
        brief.related(list(i -> new RelatedBrief(text(), WebAddress.of(address()), text())));
        for (int i = 0; i < ENTRIES; i++) {
            brief.source(new Source("s" + i, text(), WebAddress.of(address()), text(), PartialDate.of(2025)));
            brief.correction(new Correction(i == 0 ? null : TIME, text()));
        }
        return brief.build();
    }

    private Statement statement() {
        return Statement.of(text());
    }

    private Implication implication(int i) {
        boolean isBare = i % 2 == 0;
        return new Implication(
                text(),
                text(),
                i == 1 ? List.of("s2") : List.of(),
                isBare ? null : Likelihood.LIKELY,
                isBare ? null : PartialDate.of(2027, 1));
    }

    private TimelineEvent event(int i) {
        return new TimelineEvent(i % 2 == 0 ? null : PartialDate.of(2024, 5, 6), text(), List.of());
    }

    private String text() {
        return texts.get();
    }

    private String address() {
        return areAddressesTexts ? texts.get() : "https://" + IMAGE_HOST + "/a";
    }

    private static <T> List<T> list(IntFunction<T> entry) {
        List<T> list = new ArrayList<>(ENTRIES);
        for (int i = 0; i < ENTRIES; i++) {
            list.add(entry.apply(i));
        }
        return list;
    }
}
