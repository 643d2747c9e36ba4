package dev.storybrief.render.budget;

import dev.storybrief.render.SectionView;
import dev.storybrief.render.SectionVisitor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops the citations of sources that are no longer listed and have no address, so that no citation leads nowhere. */
record UnlistedSources(Set<Integer> numbers) implements SectionVisitor<List<SectionView>> {

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
        if (numbers.isEmpty()) {
            return sections;
        }
        List<SectionView> without = new ArrayList<>(sections.size());
        try {
            for (SectionView section : sections) {
                section.accept(new UnlistedSources(numbers), without);
            }
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written here", e);
        }
        return without;
    }

    @Override
    public void tldr(SectionView.Tldr tldr, List<SectionView> to) {
        to.add(new SectionView.Tldr(
                tldr.heading(),
                tldr.points().stream()
                        .map(point -> new SectionView.Point(point.kind(), point.label(), without(point.claim())))
                        .toList(),
                tldr.audience()));
    }

    @Override
    public void takeaways(SectionView.Takeaways takeaways, List<SectionView> to) {
        to.add(new SectionView.Takeaways(
                takeaways.heading(),
                takeaways.note(),
                takeaways.takeaways().stream().map(this::without).toList()));
    }

    @Override
    public void implications(SectionView.Implications implications, List<SectionView> to) {
        to.add(new SectionView.Implications(
                implications.heading(),
                implications.note(),
                implications.implications().stream()
                        .map(implication -> new SectionView.Implication(
                                implication.prediction(),
                                implication.likelihood(),
                                implication.horizon(),
                                without(implication.rationale())))
                        .toList()));
    }

    @Override
    public void timeline(SectionView.Timeline timeline, List<SectionView> to) {
        to.add(new SectionView.Timeline(
                timeline.heading(),
                timeline.events().stream()
                        .map(event -> new SectionView.Event(event.date(), without(event.claim())))
                        .toList()));
    }

    @Override
    public void sources(SectionView.Sources sources, List<SectionView> to) {
        to.add(sources);
    }

    @Override
    public void digest(SectionView.Digest digest, List<SectionView> to) {
        to.add(digest);
    }

    @Override
    public void related(SectionView.Related related, List<SectionView> to) {
        to.add(related);
    }

    private SectionView.Claim without(SectionView.Claim claim) {
        return new SectionView.Claim(
                claim.text(),
                claim.citations().stream()
                        .filter(source -> !numbers.contains(source.number()))
                        .toList());
    }
}
