package dev.storybrief.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds one section of a view in words. Citations are numbers of sources, from 1 in the order of the list of sources; a
 * citation of a source that is not shown is left out. Immutable.
 */
public sealed interface SectionView {

    /** {@return which section it is} */
    Section section();

    /** {@return what to call it} */
    String heading();

    /**
     * The brief in thirty seconds.
     *
     * @param heading what to call it
     * @param points what changed, why it matters, what to do next
     * @param audienceLabel what to call the audience
     * @param audience who should care
     * @param separator what stands between two of the audience in running text
     */
    record Tldr(String heading, List<Point> points, String audienceLabel, List<String> audience, String separator)
            implements SectionView {
        @Override
        public Section section() {
            return Section.TLDR;
        }
    }

    /** Names the points of a TL;DR. */
    enum PointKind {
        /** What happened. */
        WHAT_CHANGED,
        /** What follows from it. */
        WHY_IT_MATTERS,
        /** What the reader can do. */
        WHAT_TO_DO_NEXT
    }

    /**
     * A point of the TL;DR.
     *
     * @param kind which one
     * @param label what to call it
     * @param text what it says
     * @param citations numbers of sources
     */
    record Point(PointKind kind, String label, String text, List<Integer> citations) {}

    /**
     * What to keep in mind.
     *
     * @param heading what to call it
     * @param takeaways the takeaways
     */
    record Takeaways(String heading, List<Claim> takeaways) implements SectionView {
        @Override
        public Section section() {
            return Section.TAKEAWAYS;
        }
    }

    /**
     * Something that a brief says.
     *
     * @param text what it says
     * @param citations numbers of sources
     */
    record Claim(String text, List<Integer> citations) {}

    /**
     * What may come of it.
     *
     * @param heading what to call it
     * @param note whose analysis it is, and whether it rests on sources
     * @param implications the implications
     */
    record Implications(String heading, @Nullable String note, List<Implication> implications) implements SectionView {
        @Override
        public Section section() {
            return Section.IMPLICATIONS;
        }
    }

    /**
     * A prediction with its reasons.
     *
     * @param prediction what may come
     * @param likelihood how likely it is
     * @param horizon by when
     * @param rationale why
     * @param citations numbers of sources
     */
    record Implication(
            String prediction,
            @Nullable Likelihood likelihood,
            BriefView.@Nullable LabelledTime horizon,
            String rationale,
            List<Integer> citations) {}

    /**
     * How likely something is.
     *
     * @param step 1, the least likely, to 7
     * @param label the same in words
     */
    record Likelihood(int step, String label) {}

    /**
     * How it came to this.
     *
     * @param heading what to call it
     * @param events the events, in the brief's order
     */
    record Timeline(String heading, List<Event> events) implements SectionView {
        @Override
        public Section section() {
            return Section.TIMELINE;
        }
    }

    /**
     * Something that happened.
     *
     * @param date when
     * @param text what
     * @param citations numbers of sources
     */
    record Event(BriefView.@Nullable Time date, String text, List<Integer> citations) {}

    /**
     * What the brief rests on.
     *
     * @param heading what to call it
     * @param sources the sources, the first being number 1
     */
    record Sources(String heading, List<Source> sources) implements SectionView {
        @Override
        public Section section() {
            return Section.SOURCES;
        }
    }

    /**
     * A source.
     *
     * @param number what citations call it
     * @param citationLabel what a citation of it says to those who do not see it, such as <i>Source 3</i>
     * @param link its title and address
     * @param publisher who published it; where the brief does not say, the host of its address
     * @param publishedAt when
     */
    record Source(
            int number,
            String citationLabel,
            BriefView.Link link,
            @Nullable String publisher,
            BriefView.@Nullable Time publishedAt) {}

    /**
     * The digest that a brief is part of.
     *
     * @param heading what to call it
     * @param link its title and address
     * @param text what it offers
     */
    record Digest(
            String heading, BriefView.Link link, @Nullable String text) implements SectionView {
        @Override
        public Section section() {
            return Section.DIGEST;
        }
    }

    /**
     * Other stories.
     *
     * @param heading what to call it
     * @param stories the stories
     */
    record Related(String heading, List<Story> stories) implements SectionView {
        @Override
        public Section section() {
            return Section.RELATED;
        }
    }

    /**
     * Another story.
     *
     * @param link its headline and address
     * @param publisher who published it; where the brief does not say, the host of its address
     */
    record Story(BriefView.Link link, @Nullable String publisher) {}
}
