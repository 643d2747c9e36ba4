package dev.storybrief.render.budget;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.SectionVisitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one section smaller, from its end. */
interface SmallerSection {
    /** Shorter than this, a text is dropped with its entry. In UTF-16 code units. */
    int LEAST_TEXT = 40;

    /** {@return how much there is to remove} */
    long weight();

    /**
     * {@return what is left of the section, or {@code null} for nothing}
     *
     * @param removed more than nothing, and at most the weight
     */
    @Nullable
    SectionView without(long removed);

    /** {@return what makes a section smaller} */
    static SmallerSection of(SectionView section, Shortening shortening) {
        List<SmallerSection> made = new ArrayList<>(1);
        try {
            section.accept(new Maker(shortening), made);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written here", e);
        }
        return made.get(0);
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

    /** A section with one list of entries. */
    record OfEntries<E>(Entries<E> entries, Function<List<E>, SectionView> section) implements SmallerSection {
        @Override
        public long weight() {
            return entries.totalWeight();
        }

        @Override
        public @Nullable SectionView without(long removed) {
            List<E> left = entries.without(removed);
            return left.isEmpty() ? null : section.apply(left);
        }
    }

    /** Adds what makes a section smaller to a list. */
    record Maker(Shortening shortening) implements SectionVisitor<List<SmallerSection>> {

        @Override
        public void tldr(SectionView.Tldr tldr, List<SmallerSection> to) {
            to.add(new SmallerTldr(tldr, shortening));
        }

        @Override
        public void takeaways(SectionView.Takeaways takeaways, List<SmallerSection> to) {
            to.add(new OfEntries<>(
                    new Entries<>(takeaways.takeaways(), SmallerSection::weight, this::shorter),
                    left -> new SectionView.Takeaways(takeaways.heading(), takeaways.note(), left)));
        }

        @Override
        public void implications(SectionView.Implications implications, List<SmallerSection> to) {
            to.add(new OfEntries<>(
                    new Entries<>(
                            implications.implications(),
                            entry -> entry.prediction().length() + SmallerSection.weight(entry.rationale()),
                            this::shorter),
                    left -> new SectionView.Implications(implications.heading(), implications.note(), left)));
        }

        @Override
        public void timeline(SectionView.Timeline timeline, List<SmallerSection> to) {
            to.add(new OfEntries<>(
                    new Entries<>(timeline.events(), event -> SmallerSection.weight(event.claim()), this::shorter),
                    left -> new SectionView.Timeline(timeline.heading(), left)));
        }

        @Override
        public void sources(SectionView.Sources sources, List<SmallerSection> to) {
            to.add(new OfEntries<>(
                    Entries.whole(
                            sources.sources(),
                            source -> source.link().text().length() + SmallerSection.weight(source.link())),
                    left -> new SectionView.Sources(sources.heading(), left)));
        }

        @Override
        public void digest(SectionView.Digest digest, List<SmallerSection> to) {
            to.add(new OfEntries<>(new Entries<>(List.of(digest), Maker::weight, this::shorter), left -> left.get(0)));
        }

        @Override
        public void related(SectionView.Related related, List<SmallerSection> to) {
            to.add(new OfEntries<>(
                    Entries.whole(
                            related.stories(),
                            story -> story.link().text().length() + SmallerSection.weight(story.link())),
                    left -> new SectionView.Related(related.heading(), left)));
        }

        private static int weight(SectionView.Digest digest) {
            int text = digest.text() == null ? 0 : digest.text().length();
            return text + digest.link().text().length() + SmallerSection.weight(digest.link());
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
