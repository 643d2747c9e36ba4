package dev.storybrief.render.budget;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import java.util.List;

/** Leaves out of a view what a layout does not show, or what changes while the brief does not. */
public final class LayoutView {
    private LayoutView() {}

    /** {@return a view without what the layout does not show, as {@code Presentation.forLayout} makes it} */
    public static BriefView of(BriefView view, Layout layout) {
        if (layout == Layout.ARTICLE || layout == Layout.PAGE) {
            return view;
        }
        Remains shown = new Remains(view);
        reduce(shown, layout == Layout.CARD);
        return shown.view();
    }

    /** Leaves what an item shows, or what a card does. */
    static void reduce(Remains shown, boolean isCard) {
        StoryView.Meta meta = shown.meta;
        shown.meta = new StoryView.Meta(
                isCard ? meta.topic() : null,
                meta.freshness(),
                meta.changesAt(),
                isCard ? meta.collected() : null,
                isCard ? meta.collectedIn() : null,
                null,
                null);
        shown.original = original(shown.original);
        shown.share = null;
        shown.image = isCard && shown.image != null && shown.image.src() != null ? shown.image : null;
        shown.sections = shown.sections.stream()
                .filter(section -> isCard && section instanceof SectionView.Tldr)
                .map(section -> card((SectionView.Tldr) section))
                .toList();
        shown.rights = null;
        shown.citedSources = isCard ? shown.citedSources : null;
    }

    /** {@return a view without the freshness, which changes while the brief does not} */
    public static StoryView lasting(StoryView story) {
        Remains shown = new Remains(story);
        StoryView.Meta meta = shown.meta;
        shown.meta = new StoryView.Meta(
                meta.topic(), null, null, meta.collected(), meta.collectedIn(), meta.updated(), meta.readingTime());
        return (StoryView) shown.view();
    }

    private static BriefView.Original original(BriefView.Original original) {
        return new BriefView.Original(original.call(), original.link(), original.label(), null, null);
    }

    private static SectionView card(SectionView.Tldr tldr) {
        return new SectionView.Tldr(
                tldr.heading(),
                tldr.points().stream()
                        .filter(point -> point.kind() != SectionView.PointKind.WHAT_TO_DO_NEXT)
                        .map(point -> new SectionView.Point(
                                point.kind(),
                                point.label(),
                                new SectionView.Claim(point.claim().text(), List.of())))
                        .toList(),
                tldr.audience());
    }
}
