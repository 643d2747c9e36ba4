package dev.storybrief.render;

import static java.util.Objects.requireNonNullElse;

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
import dev.storybrief.render.output.PlainText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the sections of a view, and resolves their citations. */
final class SectionMaker {
    private final Presentation presentation;
    private final StoryBrief brief;
    private final Labels labels;
    private final String separator;
    private final List<SectionView.Source> sources;
    private final Map<String, SectionView.Source> byId;
    private final @Nullable String citedSources;
    /** The numbers of the sources that the claim in hand cites: one set for all claims, cleared for each. */
    private final BitSet citedNumbers = new BitSet();

    /**
     * Numbers the sources, and makes their views where they are shown.
     *
     * @param labels in the language of labels
     * @param separator what stands between two entries of a list in the brief's language
     */
    SectionMaker(Presentation presentation, StoryBrief brief, Labels labels, String separator) {
        this.presentation = presentation;
        this.brief = brief;
        this.labels = labels;
        this.separator = separator;
        boolean areSourcesShown = presentation.sections.contains(Section.SOURCES);
        sources = new ArrayList<>(areSourcesShown ? brief.sources().size() : 0);
        byId = areSourcesShown ? new HashMap<>() : Map.of();
        int count = 0;
        for (Source source : brief.sources()) {
            if (source != null) {
                count++;
                if (areSourcesShown) {
                    addSource(count, source);
                }
            }
        }
        citedSources = count == 0 || presentation.layout == Layout.ITEM
                ? null
                : labels.counted(Label.Counted.CITED_SOURCES, count);
    }

    private void addSource(int number, Source source) {
        BriefView.Link link = Links.link(source.title(), source.url());
        SectionView.Source view = new SectionView.Source(
                number,
                labels.text(Label.SOURCE, Integer.toString(number)),
                link,
                Links.publisher(source.publisher(), link),
                Times.of(source.publishedAt(), labels));
        sources.add(view);
        if (source.id() != null) {
            byId.putIfAbsent(source.id(), view);
        }
    }

    /** {@return such as <i>8 cited sources</i>, or {@code null} where there are none} */
    @Nullable
    String citedSources() {
        return citedSources;
    }

    List<SectionView> sections() {
        List<SectionView> sections = new ArrayList<>(presentation.sections.size());
        for (Section section : presentation.sections) {
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
            case SOURCES -> sources.isEmpty() ? null : new SectionView.Sources(labels.text(Label.SOURCES), sources);
            case DIGEST -> brief.digest() == null ? null : digest(brief.digest());
            case RELATED -> related();
        };
    }

    private @Nullable SectionView tldr(Tldr tldr) {
        List<SectionView.Point> points = new ArrayList<>(3);
        addPoint(points, SectionView.PointKind.WHAT_CHANGED, Label.TLDR_WHAT_CHANGED, tldr.whatChanged());
        addPoint(points, SectionView.PointKind.WHY_IT_MATTERS, Label.TLDR_WHY_IT_MATTERS, tldr.whyItMatters());
        if (presentation.layout == Layout.ARTICLE) {
            addPoint(points, SectionView.PointKind.WHAT_TO_DO_NEXT, Label.TLDR_WHAT_TO_DO_NEXT, tldr.whatToDoNext());
        }
        List<String> groups = new ArrayList<>(tldr.whoShouldCare());
        groups.removeIf(group -> !isShown(group));
        if (points.isEmpty() && groups.isEmpty()) {
            return null;
        }
        return new SectionView.Tldr(
                labels.text(Label.TLDR),
                points,
                groups.isEmpty()
                        ? null
                        : new SectionView.Audience(labels.text(Label.TLDR_WHO_SHOULD_CARE), groups, separator));
    }

    private void addPoint(
            List<SectionView.Point> points, SectionView.PointKind kind, Label label, @Nullable Statement statement) {
        if (statement != null && isShown(statement.text())) {
            points.add(new SectionView.Point(kind, labels.text(label), claim(statement.text(), statement.citations())));
        }
    }

    private @Nullable SectionView takeaways(List<Statement> takeaways) {
        List<SectionView.Claim> claims = new ArrayList<>(takeaways.size());
        for (Statement takeaway : takeaways) {
            if (takeaway != null && isShown(takeaway.text())) {
                claims.add(claim(takeaway.text(), takeaway.citations()));
            }
        }
        return claims.isEmpty() ? null : new SectionView.Takeaways(labels.text(Label.TAKEAWAYS), citedSources, claims);
    }

    private @Nullable SectionView implications(List<Implication> implications) {
        List<SectionView.Implication> views = new ArrayList<>(implications.size());
        boolean areAllCited = true;
        for (Implication implication : implications) {
            if (implication != null && (isShown(implication.prediction()) || isShown(implication.rationale()))) {
                SectionView.Claim rationale = claim(implication.rationale(), implication.citations());
                areAllCited &= !rationale.citations().isEmpty();
                views.add(new SectionView.Implication(
                        requireNonNullElse(implication.prediction(), ""),
                        likelihood(implication.likelihood()),
                        horizon(implication.horizon()),
                        rationale));
            }
        }
        return views.isEmpty()
                ? null
                : new SectionView.Implications(labels.text(Label.IMPLICATIONS), analysisNote(areAllCited), views);
    }

    /** Names AI as the author where that is disclosed, and sources where each implication cites one. */
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
            if (event != null && isShown(event.event())) {
                events.add(
                        new SectionView.Event(Times.of(event.date(), labels), claim(event.event(), event.citations())));
            }
        }
        return events.isEmpty() ? null : new SectionView.Timeline(labels.text(Label.TIMELINE), events);
    }

    private SectionView digest(DigestLink digest) {
        return new SectionView.Digest(
                labels.text(Label.DIGEST), Links.link(digest.title(), digest.url()), PlainText.visible(digest.text()));
    }

    private @Nullable SectionView related() {
        List<SectionView.Story> stories = new ArrayList<>(brief.related().size());
        for (RelatedBrief story : brief.related()) {
            BriefView.Link link = story == null ? null : Links.link(story.headline(), story.url());
            if (link != null && !link.text().isEmpty()) {
                stories.add(new SectionView.Story(link, Links.publisher(story.publisher(), link)));
            }
        }
        return stories.isEmpty() ? null : new SectionView.Related(labels.text(Label.RELATED), stories);
    }

    private static boolean isShown(@Nullable String text) {
        return PlainText.visible(text) != null;
    }

    private SectionView.Claim claim(@Nullable String text, List<String> citations) {
        return new SectionView.Claim(requireNonNullElse(text, ""), cited(citations));
    }

    /** {@return the sources of some ids, each once; an id that no source has is passed over} */
    private List<SectionView.Source> cited(List<String> ids) {
        if (ids.isEmpty() || byId.isEmpty()) {
            return List.of();
        }
        List<SectionView.Source> cited = new ArrayList<>(Math.min(ids.size(), sources.size()));
        citedNumbers.clear();
        for (String id : ids) {
            SectionView.Source source = byId.get(id);
            if (source != null && !citedNumbers.get(source.number())) {
                citedNumbers.set(source.number());
                cited.add(source);
            }
        }
        return List.copyOf(cited);
    }
}
