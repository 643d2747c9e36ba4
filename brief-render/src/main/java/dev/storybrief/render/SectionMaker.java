package dev.storybrief.render;

import dev.storybrief.model.DigestLink;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.TimelineEvent;
import dev.storybrief.model.Tldr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the sections of the view of one brief, and numbers its citations. */
final class SectionMaker {
    private static final int MOST_CITATIONS = 10;

    private final Presentation presentation;
    private final StoryBrief brief;
    private final Labels labels;
    private final String separator;
    private final int sourceCount;
    private final Map<String, Integer> numbers;

    /**
     * Counts the sources, and numbers them where they are shown.
     *
     * @param labels in the language of labels
     * @param separator what stands between two of a list in the brief's language
     */
    SectionMaker(Presentation presentation, StoryBrief brief, Labels labels, String separator) {
        this.presentation = presentation;
        this.brief = brief;
        this.labels = labels;
        this.separator = separator;
        boolean areSourcesShown = presentation.sections().contains(Section.SOURCES);
        numbers = areSourcesShown ? new HashMap<>() : Map.of();
        int count = 0;
        for (Source source : brief.sources()) {
            if (source != null) {
                count++;
                if (areSourcesShown && source.id() != null) {
                    numbers.putIfAbsent(source.id(), count);
                }
            }
        }
        sourceCount = count;
    }

    /** {@return such as <i>8 cited sources</i>, or {@code null} where there are none} */
    @Nullable
    String citedSources() {
        return sourceCount == 0 ? null : labels.counted(Label.Counted.CITED_SOURCES, sourceCount);
    }

    List<SectionView> sections() {
        List<SectionView> sections = new ArrayList<>(presentation.sections().size());
        for (Section section : presentation.sections()) {
            SectionView view = section(section);
            if (view != null) {
                sections.add(view);
            }
        }
        return sections;
    }

    private @Nullable SectionView section(Section section) {
        Insight insight = brief.insight();
        return switch (section) {
            case TLDR -> brief.tldr() == null ? null : tldr(brief.tldr());
            case TAKEAWAYS -> insight == null ? null : takeaways(insight.takeaways());
            case IMPLICATIONS -> insight == null ? null : implications(insight.implications());
            case TIMELINE -> insight == null ? null : timeline(insight.timeline());
            case SOURCES -> sourceCount == 0 ? null : sources();
            case DIGEST -> brief.digest() == null ? null : digest(brief.digest());
            case RELATED -> related();
        };
    }

    private SectionView tldr(Tldr tldr) {
        List<SectionView.Point> points = new ArrayList<>(3);
        addPoint(points, SectionView.PointKind.WHAT_CHANGED, Label.TLDR_WHAT_CHANGED, tldr.whatChanged());
        addPoint(points, SectionView.PointKind.WHY_IT_MATTERS, Label.TLDR_WHY_IT_MATTERS, tldr.whyItMatters());
        if (!presentation.isForCards()) {
            addPoint(points, SectionView.PointKind.WHAT_TO_DO_NEXT, Label.TLDR_WHAT_TO_DO_NEXT, tldr.whatToDoNext());
        }
        List<String> audience = new ArrayList<>(tldr.whoShouldCare().size());
        for (String group : tldr.whoShouldCare()) {
            if (group != null) {
                audience.add(PlainText.of(group));
            }
        }
        return new SectionView.Tldr(
                labels.text(Label.TLDR), points, labels.text(Label.TLDR_WHO_SHOULD_CARE), audience, separator);
    }

    private void addPoint(
            List<SectionView.Point> points, SectionView.PointKind kind, Label label, @Nullable Statement statement) {
        if (statement != null) {
            points.add(new SectionView.Point(
                    kind, labels.text(label), PlainText.of(statement.text()), citations(statement.citations())));
        }
    }

    private @Nullable SectionView takeaways(List<Statement> takeaways) {
        List<SectionView.Claim> claims = new ArrayList<>(takeaways.size());
        for (Statement takeaway : takeaways) {
            if (takeaway != null) {
                claims.add(new SectionView.Claim(PlainText.of(takeaway.text()), citations(takeaway.citations())));
            }
        }
        return claims.isEmpty() ? null : new SectionView.Takeaways(labels.text(Label.TAKEAWAYS), claims);
    }

    private @Nullable SectionView implications(List<Implication> implications) {
        List<SectionView.Implication> views = new ArrayList<>(implications.size());
        boolean areAllCited = true;
        for (Implication implication : implications) {
            if (implication != null) {
                List<Integer> citations = citations(implication.citations());
                areAllCited &= !citations.isEmpty();
                views.add(new SectionView.Implication(
                        PlainText.of(implication.prediction()),
                        likelihood(implication.likelihood()),
                        horizon(implication.horizon()),
                        PlainText.of(implication.rationale()),
                        citations));
            }
        }
        return views.isEmpty()
                ? null
                : new SectionView.Implications(labels.text(Label.IMPLICATIONS), analysisNote(areAllCited), views);
    }

    /** Says no more than is so: that it is AI's where that is disclosed, that it is grounded where each cites a source. */
    private @Nullable String analysisNote(boolean areAllCited) {
        Origin origin = brief.disclosure() == null ? null : brief.disclosure().origin();
        boolean isByAi = origin == Origin.AI_ASSISTED || origin == Origin.AI_AUTONOMOUS;
        if (isByAi) {
            return labels.text(areAllCited ? Label.IMPLICATIONS_AI_CITED : Label.IMPLICATIONS_AI);
        }
        return areAllCited ? labels.text(Label.IMPLICATIONS_CITED) : null;
    }

    private SectionView.@Nullable Likelihood likelihood(@Nullable Likelihood likelihood) {
        if (likelihood == null) {
            return null;
        }
        return switch (likelihood) {
            case ALMOST_NO_CHANCE -> likelihood(1, Label.LIKELIHOOD_ALMOST_NO_CHANCE);
            case VERY_UNLIKELY -> likelihood(2, Label.LIKELIHOOD_VERY_UNLIKELY);
            case UNLIKELY -> likelihood(3, Label.LIKELIHOOD_UNLIKELY);
            case ROUGHLY_EVEN -> likelihood(4, Label.LIKELIHOOD_ROUGHLY_EVEN);
            case LIKELY -> likelihood(5, Label.LIKELIHOOD_LIKELY);
            case VERY_LIKELY -> likelihood(6, Label.LIKELIHOOD_VERY_LIKELY);
            case ALMOST_CERTAIN -> likelihood(7, Label.LIKELIHOOD_ALMOST_CERTAIN);
        };
    }

    private SectionView.Likelihood likelihood(int step, Label label) {
        return new SectionView.Likelihood(step, labels.text(label));
    }

    private BriefView.@Nullable LabelledTime horizon(@Nullable PartialDate horizon) {
        return horizon == null
                ? null
                : new BriefView.LabelledTime(
                        labels.text(Label.HORIZON, Times.text(horizon, labels)), horizon.toString());
    }

    private @Nullable SectionView timeline(List<TimelineEvent> timeline) {
        List<SectionView.Event> events = new ArrayList<>(timeline.size());
        for (TimelineEvent event : timeline) {
            if (event != null) {
                events.add(new SectionView.Event(
                        Times.of(event.date(), labels), PlainText.of(event.event()), citations(event.citations())));
            }
        }
        return events.isEmpty() ? null : new SectionView.Timeline(labels.text(Label.TIMELINE), events);
    }

    private SectionView sources() {
        List<SectionView.Source> views = new ArrayList<>(sourceCount);
        for (Source source : brief.sources()) {
            if (source != null) {
                int number = views.size() + 1;
                views.add(new SectionView.Source(
                        number,
                        labels.text(Label.SOURCE, Integer.toString(number)),
                        Links.of(PlainText.of(source.title()), source.url()),
                        Links.nameOrHost(source.publisher(), source.url()),
                        Times.of(source.publishedAt(), labels)));
            }
        }
        return new SectionView.Sources(labels.text(Label.SOURCES), views);
    }

    private SectionView digest(DigestLink digest) {
        return new SectionView.Digest(
                labels.text(Label.DIGEST),
                Links.of(PlainText.of(digest.title()), digest.url()),
                PlainText.orNull(digest.text()));
    }

    private @Nullable SectionView related() {
        List<SectionView.Story> stories = new ArrayList<>(brief.related().size());
        for (RelatedBrief story : brief.related()) {
            if (story != null) {
                stories.add(new SectionView.Story(
                        Links.of(PlainText.of(story.headline()), story.url()),
                        Links.nameOrHost(story.publisher(), story.url())));
            }
        }
        return stories.isEmpty() ? null : new SectionView.Related(labels.text(Label.RELATED), stories);
    }

    private List<Integer> citations(List<String> ids) {
        if (ids.isEmpty() || numbers.isEmpty()) {
            return List.of();
        }
        if (ids.size() == 1) {
            Integer number = numbers.get(ids.get(0));
            return number == null ? List.of() : List.of(number);
        }
        // a list finds the few that are allowed sooner, a set the many that are not
        Collection<Integer> citations =
                ids.size() > MOST_CITATIONS ? new LinkedHashSet<>() : new ArrayList<>(ids.size());
        for (String id : ids) {
            Integer number = numbers.get(id);
            if (number != null && !citations.contains(number)) {
                citations.add(number);
            }
        }
        return List.copyOf(citations);
    }
}
