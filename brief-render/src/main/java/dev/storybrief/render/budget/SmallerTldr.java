package dev.storybrief.render.budget;

import dev.storybrief.render.SectionView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a TL;DR smaller: first the audience goes, then the citations, then the points are shortened and go, but for the
 * start of the first.
 */
final class SmallerTldr {
    private final SectionView.Tldr tldr;
    private final Shortening shortening;
    private final Entries<String> groups;
    private final Entries<SectionView.Point> citations;

    SmallerTldr(SectionView.Tldr tldr, Shortening shortening) {
        this.tldr = tldr;
        this.shortening = shortening;
        SectionView.Audience audience = tldr.audience();
        this.groups = Entries.whole(audience == null ? List.of() : audience.groups(), group -> 1 + group.length());
        this.citations = new Entries<>(
                tldr.points(),
                point -> SmallerSection.citationsWeight(point.claim().citations()),
                SmallerTldr::lessCited);
    }

    SmallerSection smaller() {
        long weight = groups.totalWeight() + citations.totalWeight() + weightOfTexts(tldr.points());
        return new SmallerSection(weight, this::without);
    }

    private SectionView without(long removed) {
        long ofGroups = Math.min(removed, groups.totalWeight());
        long ofCitations = Math.min(removed - ofGroups, citations.totalWeight());
        List<String> groupsLeft = groups.without(ofGroups);
        SectionView.Audience audience = tldr.audience();
        return new SectionView.Tldr(
                tldr.heading(),
                shorter(citations.without(ofCitations), removed - ofGroups - ofCitations),
                audience == null || groupsLeft.isEmpty()
                        ? null
                        : new SectionView.Audience(audience.label(), groupsLeft, audience.separator()));
    }

    private static SectionView.Point lessCited(SectionView.Point point, int removed) {
        List<SectionView.Source> left = Entries.whole(
                        point.claim().citations(), source -> SmallerSection.weight(source.link()))
                .without(removed);
        return new SectionView.Point(
                point.kind(), point.label(), new SectionView.Claim(point.claim().text(), left));
    }

    private static long weightOfTexts(List<SectionView.Point> points) {
        return points.stream().mapToLong(SmallerTldr::weightOfText).sum();
    }

    private static int weightOfText(SectionView.Point point) {
        return 1 + point.claim().text().length();
    }

    private List<SectionView.Point> shorter(List<SectionView.Point> points, long removed) {
        if (removed == 0) {
            return points;
        }
        SectionView.Point first = points.get(0);
        List<SectionView.Point> others = points.subList(1, points.size());
        List<SectionView.Point> left = new ArrayList<>();
        long ofOthers = Math.min(removed, weightOfTexts(others));
        left.add(ofOthers == removed ? first : shortened(first, (int) (removed - ofOthers)));
        left.addAll(new Entries<>(others, SmallerTldr::weightOfText, this::shortenedOrDropped).without(ofOthers));
        return left;
    }

    private SectionView.@Nullable Point shortenedOrDropped(SectionView.Point point, int removed) {
        return weightOfText(point) - removed < SmallerSection.LEAST_TEXT ? null : shortened(point, removed);
    }

    private SectionView.Point shortened(SectionView.Point point, int removed) {
        int limit = Math.max(SmallerSection.LEAST_TEXT, point.claim().text().length() - removed);
        SectionView.Claim claim = point.claim();
        return new SectionView.Point(
                point.kind(),
                point.label(),
                new SectionView.Claim(shortening.to(limit, claim.text()), claim.citations()));
    }
}
