package dev.storybrief.render.budget;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes one section smaller, from its end.
 *
 * @param weight how much there is to remove
 * @param reducer gives what is left of the section, or {@code null} for nothing; it takes how much is removed, which is more
 *     than nothing, and at most the weight
 */
record SmallerSection(long weight, LongFunction<@Nullable SectionView> reducer) {
    /** Shorter than this, a text is dropped with its entry. In UTF-16 code units. */
    static final int LEAST_TEXT = 40;

    /** {@return what makes a section smaller} */
    static SmallerSection of(SectionView section, Shortening shortening) {
        Maker maker = new Maker(shortening);
        return switch (section.section()) {
            case TLDR -> new SmallerTldr((SectionView.Tldr) section, shortening).smaller();
            case TAKEAWAYS -> maker.of((SectionView.Takeaways) section);
            case IMPLICATIONS -> maker.of((SectionView.Implications) section);
            case TIMELINE -> maker.of((SectionView.Timeline) section);
            case SOURCES -> maker.of((SectionView.Sources) section);
            case DIGEST -> maker.of((SectionView.Digest) section);
            case RELATED -> maker.of((SectionView.Related) section);
        };
    }

    /** {@return the weight of a text and its citations} */
    static int weight(SectionView.Claim claim) {
        return 1 + claim.text().length() + citationsWeight(claim.citations());
    }

    /** {@return the weight of citations, which in some formats have an address each} */
    static int citationsWeight(List<SectionView.Source> citations) {
        return citations.stream().mapToInt(source -> weight(source.link())).sum();
    }

    /** {@return the weight of an address} */
    static int weight(BriefView.Link link) {
        return 1 + (link.target() == null ? 0 : link.target().toString().length());
    }

    private static <E> SmallerSection of(Entries<E> entries, Function<List<E>, SectionView> section) {
        return new SmallerSection(entries.totalWeight(), removed -> {
            List<E> left = entries.without(removed);
            return left.isEmpty() ? null : section.apply(left);
        });
    }

    /** Makes what makes a section smaller, and shortens its entries. */
    record Maker(Shortening shortening) {

        private SmallerSection of(SectionView.Takeaways takeaways) {
            return SmallerSection.of(
                    new Entries<>(takeaways.takeaways(), SmallerSection::weight, this::shorter),
                    left -> new SectionView.Takeaways(takeaways.heading(), takeaways.note(), left));
        }

        private SmallerSection of(SectionView.Implications implications) {
            return SmallerSection.of(
                    new Entries<>(
                            implications.implications(),
                            entry -> entry.prediction().length() + SmallerSection.weight(entry.rationale()),
                            this::shorter),
                    left -> new SectionView.Implications(implications.heading(), implications.note(), left));
        }

        private SmallerSection of(SectionView.Timeline timeline) {
            return SmallerSection.of(
                    new Entries<>(timeline.events(), event -> SmallerSection.weight(event.claim()), this::shorter),
                    left -> new SectionView.Timeline(timeline.heading(), left));
        }

        private SmallerSection of(SectionView.Sources sources) {
            return SmallerSection.of(
                    Entries.whole(sources.sources(), source -> titleAndAddress(source.link())),
                    left -> new SectionView.Sources(sources.heading(), left));
        }

        private SmallerSection of(SectionView.Digest digest) {
            int text = digest.text() == null ? 0 : digest.text().length();
            return SmallerSection.of(
                    new Entries<>(List.of(digest), any -> text + titleAndAddress(digest.link()), this::shorter),
                    left -> left.get(0));
        }

        private SmallerSection of(SectionView.Related related) {
            return SmallerSection.of(
                    Entries.whole(related.stories(), story -> titleAndAddress(story.link())),
                    left -> new SectionView.Related(related.heading(), left));
        }

        private static int titleAndAddress(BriefView.Link link) {
            return link.text().length() + SmallerSection.weight(link);
        }

        private SectionView.@Nullable Claim shorter(SectionView.Claim claim, int removed) {
            int limit = claim.text().length() - removed;
            return limit < LEAST_TEXT
                    ? null
                    : new SectionView.Claim(shortening.to(limit, claim.text()), claim.citations());
        }

        private SectionView.@Nullable Implication shorter(SectionView.Implication implication, int removed) {
            SectionView.Claim rationale = shorter(implication.rationale(), removed);
            return rationale == null
                    ? null
                    : new SectionView.Implication(
                            implication.prediction(), implication.likelihood(), implication.horizon(), rationale);
        }

        private SectionView.@Nullable Event shorter(SectionView.Event event, int removed) {
            SectionView.Claim claim = shorter(event.claim(), removed);
            return claim == null ? null : new SectionView.Event(event.date(), claim);
        }

        /** Without its text first. */
        private SectionView.@Nullable Digest shorter(SectionView.Digest digest, int removed) {
            int limit = digest.text() == null ? 0 : digest.text().length() - removed;
            if (limit < 0 || digest.text() == null) {
                return null;
            }
            String text = limit < LEAST_TEXT ? null : shortening.to(limit, digest.text());
            return new SectionView.Digest(digest.heading(), digest.link(), text);
        }
    }
}
