package dev.storybrief.render;

import dev.storybrief.render.output.PlainText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds one section of a view. Citations are the sources themselves, each with its number in the list of sources; a citation
 * of a source that is not shown is left out. Immutable.
 */
public sealed interface SectionView {

    /** {@return which section it is} */
    default Section section() {
        return Section.of(getClass());
    }

    /** {@return its heading, a label} */
    String heading();

    /**
     * Calls the method of a visitor for this section.
     *
     * @param visitor takes the section
     * @param context is passed on
     * @param <C> the type of the context
     * @throws IOException if the visitor throws it
     */
    <C> void accept(SectionVisitor<C> visitor, C context) throws IOException;

    /**
     * The brief in thirty seconds.
     *
     * @param heading a label
     * @param points what changed, why it matters, what to do next
     * @param audience who should care, or {@code null}
     */
    record Tldr(
            String heading, List<Point> points, @Nullable Audience audience) implements SectionView {
        public Tldr {
            heading = PlainText.of(heading);
            points = List.copyOf(points);
        }

        @Override
        public <C> void accept(SectionVisitor<C> visitor, C context) throws IOException {
            visitor.tldr(this, context);
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
     * @param kind which point it is
     * @param label names the point
     * @param claim the text and its citations
     */
    record Point(PointKind kind, String label, Claim claim) {
        public Point {
            label = PlainText.of(label);
        }
    }

    /**
     * Those who should care.
     *
     * @param label names the audience
     * @param groups at least one group of readers
     * @param separator what stands between two groups in running text
     */
    record Audience(String label, List<String> groups, String separator) {
        public Audience {
            label = PlainText.of(label);
            groups = PlainText.of(groups);
            separator = PlainText.of(separator);
        }
    }

    /**
     * A text and what it rests on.
     *
     * @param text of the brief
     * @param citations the sources that it cites
     */
    record Claim(String text, List<Source> citations) {
        public Claim {
            text = PlainText.of(text);
            citations = List.copyOf(citations);
        }
    }

    /**
     * What to keep in mind.
     *
     * @param heading a label
     * @param note such as <i>8 cited sources</i>
     * @param takeaways the takeaways
     */
    record Takeaways(String heading, @Nullable String note, List<Claim> takeaways) implements SectionView {
        public Takeaways {
            heading = PlainText.of(heading);
            note = PlainText.orNull(note);
            takeaways = List.copyOf(takeaways);
        }

        @Override
        public <C> void accept(SectionVisitor<C> visitor, C context) throws IOException {
            visitor.takeaways(this, context);
        }
    }

    /**
     * What may come of it.
     *
     * @param heading a label
     * @param note whose analysis it is, and whether it rests on sources
     * @param implications the implications
     */
    record Implications(String heading, @Nullable String note, List<Implication> implications) implements SectionView {
        public Implications {
            heading = PlainText.of(heading);
            note = PlainText.orNull(note);
            implications = List.copyOf(implications);
        }

        @Override
        public <C> void accept(SectionVisitor<C> visitor, C context) throws IOException {
            visitor.implications(this, context);
        }
    }

    /**
     * A prediction with its reasons.
     *
     * @param prediction what may come
     * @param likelihood how likely it is
     * @param horizon by when
     * @param rationale the reasons, with their citations
     */
    record Implication(
            String prediction,
            @Nullable Likelihood likelihood,
            BriefView.@Nullable LabelledTime horizon,
            Claim rationale) {
        public Implication {
            prediction = PlainText.of(prediction);
        }
    }

    /**
     * How likely something is.
     *
     * @param step 1, the least likely, to 7
     * @param label the same as a label
     */
    record Likelihood(int step, String label) {
        public Likelihood {
            label = PlainText.of(label);
        }
    }

    /**
     * How it came to this.
     *
     * @param heading a label
     * @param events the events, in the brief's order
     */
    record Timeline(String heading, List<Event> events) implements SectionView {
        public Timeline {
            heading = PlainText.of(heading);
            events = List.copyOf(events);
        }

        @Override
        public <C> void accept(SectionVisitor<C> visitor, C context) throws IOException {
            visitor.timeline(this, context);
        }
    }

    /**
     * Something that happened.
     *
     * @param date when
     * @param claim what happened, with its citations
     */
    record Event(BriefView.@Nullable Time date, Claim claim) {}

    /**
     * What the brief rests on.
     *
     * @param heading a label
     * @param sources the sources, in the order of their numbers
     */
    record Sources(String heading, List<Source> sources) implements SectionView {
        public Sources {
            heading = PlainText.of(heading);
            sources = List.copyOf(sources);
        }

        @Override
        public <C> void accept(SectionVisitor<C> visitor, C context) throws IOException {
            visitor.sources(this, context);
        }
    }

    /**
     * A source.
     *
     * @param number what citations show, from 1
     * @param label names a citation of it for readers who do not see the page, such as <i>Source 3</i>
     * @param link its title and address
     * @param publisher who published it; where the brief does not name anyone, the host of its address; {@code null} where
     *     that would repeat the title
     * @param publishedAt when it was published
     */
    record Source(
            int number,
            String label,
            BriefView.Link link,
            @Nullable String publisher,
            BriefView.@Nullable Time publishedAt) {
        public Source {
            label = PlainText.of(label);
            publisher = PlainText.orNull(publisher);
        }
    }

    /**
     * The digest that a brief is part of.
     *
     * @param heading a label
     * @param link its title and address
     * @param text what it offers
     */
    record Digest(
            String heading, BriefView.Link link, @Nullable String text) implements SectionView {
        public Digest {
            heading = PlainText.of(heading);
            text = PlainText.orNull(text);
        }

        @Override
        public <C> void accept(SectionVisitor<C> visitor, C context) throws IOException {
            visitor.digest(this, context);
        }
    }

    /**
     * Other stories.
     *
     * @param heading a label
     * @param stories the stories
     */
    record Related(String heading, List<Story> stories) implements SectionView {
        public Related {
            heading = PlainText.of(heading);
            stories = List.copyOf(stories);
        }

        @Override
        public <C> void accept(SectionVisitor<C> visitor, C context) throws IOException {
            visitor.related(this, context);
        }
    }

    /**
     * Another story.
     *
     * @param link its headline and address
     * @param publisher who published it; where the brief does not name anyone, the host of its address; {@code null} where
     *     that would repeat the headline
     */
    record Story(BriefView.Link link, @Nullable String publisher) {
        public Story {
            publisher = PlainText.orNull(publisher);
        }
    }
}
