package dev.storybrief.render.budget;

import dev.storybrief.render.SectionView;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops the citations of sources that are no longer listed and have no address, so that no citation leads nowhere. */
record UnlistedSources(Set<Integer> numbers) {

    /** {@return sections without the citations that lead nowhere, now that some of the sources are gone} */
    static List<SectionView> withoutCitations(List<SectionView> sections, SectionView.@Nullable Sources before) {
        Set<Integer> numbers = new HashSet<>();
        for (SectionView.Source source : before == null ? List.<SectionView.Source>of() : before.sources()) {
            if (source.link().href() == null) {
                numbers.add(source.number());
            }
        }
        for (SectionView section : sections) {
            if (section instanceof SectionView.Sources listed) {
                listed.sources().forEach(source -> numbers.remove(source.number()));
            }
        }
        UnlistedSources unlisted = new UnlistedSources(numbers);
        return numbers.isEmpty()
                ? sections
                : sections.stream().map(unlisted::without).toList();
    }

    private SectionView without(SectionView section) {
        return switch (section.section()) {
            case TLDR -> without((SectionView.Tldr) section);
            case TAKEAWAYS -> without((SectionView.Takeaways) section);
            case IMPLICATIONS -> without((SectionView.Implications) section);
            case TIMELINE -> without((SectionView.Timeline) section);
            case SOURCES, DIGEST, RELATED -> section;
        };
    }

    private SectionView without(SectionView.Tldr tldr) {
        return new SectionView.Tldr(
                tldr.heading(),
                tldr.points().stream()
                        .map(point -> new SectionView.Point(point.kind(), point.label(), without(point.claim())))
                        .toList(),
                tldr.audience());
    }

    private SectionView without(SectionView.Takeaways takeaways) {
        return new SectionView.Takeaways(
                takeaways.heading(),
                takeaways.note(),
                takeaways.takeaways().stream().map(this::without).toList());
    }

    private SectionView without(SectionView.Implications implications) {
        return new SectionView.Implications(
                implications.heading(),
                implications.note(),
                implications.implications().stream()
                        .map(implication -> new SectionView.Implication(
                                implication.prediction(),
                                implication.likelihood(),
                                implication.horizon(),
                                without(implication.rationale())))
                        .toList());
    }

    private SectionView without(SectionView.Timeline timeline) {
        return new SectionView.Timeline(
                timeline.heading(),
                timeline.events().stream()
                        .map(event -> new SectionView.Event(event.date(), without(event.claim())))
                        .toList());
    }

    private SectionView.Claim without(SectionView.Claim claim) {
        return new SectionView.Claim(
                claim.text(),
                claim.citations().stream()
                        .filter(source -> !numbers.contains(source.number()))
                        .toList());
    }
}
