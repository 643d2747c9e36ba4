package dev.storybrief.render.budget;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out of a view what a layout does not show, as {@code Presentation.forCards()} and {@code forItems()} do. */
public final class LayoutView {
    private LayoutView() {}

    /** {@return a view without what the layout does not show} */
    public static BriefView of(BriefView view, Layout layout) {
        if (layout == Layout.ARTICLE || layout == Layout.PAGE) {
            return view;
        }
        return view instanceof StoryView story ? story(story, layout) : withdrawn((WithdrawnView) view);
    }

    private static StoryView story(StoryView story, Layout layout) {
        SectionView.Tldr tldr = layout == Layout.CARD ? story.tldr() : null;
        return new StoryView(
                story.id(),
                story.language(),
                story.wording(),
                story.permalink(),
                layout == Layout.CARD ? card(story.head()) : item(story.head()),
                tldr == null ? List.of() : List.of(card(tldr)),
                new StoryView.Foot(
                        story.disclosure(),
                        null,
                        layout == Layout.CARD ? story.foot().citedSources() : null),
                story.brief());
    }

    private static WithdrawnView withdrawn(WithdrawnView view) {
        return new WithdrawnView(
                view.id(),
                view.language(),
                view.wording(),
                view.permalink(),
                view.notice(),
                original(view.original()),
                view.disclosure(),
                view.brief());
    }

    private static BriefView.Original original(BriefView.Original original) {
        return original.publisher() == null && original.publishedAt() == null
                ? original
                : new BriefView.Original(original.call(), original.link(), original.label(), null, null);
    }

    private static StoryView.Head card(StoryView.Head head) {
        StoryView.Meta meta = head.meta();
        StoryView.Image image = head.image();
        return head(
                head,
                new StoryView.Meta(
                        meta.topic(),
                        meta.freshness(),
                        meta.changesAt(),
                        meta.collected(),
                        meta.collectedIn(),
                        null,
                        null),
                image == null || image.src() == null ? null : image);
    }

    private static StoryView.Head item(StoryView.Head head) {
        StoryView.Meta meta = head.meta();
        return head(head, new StoryView.Meta(null, meta.freshness(), meta.changesAt(), null, null, null, null), null);
    }

    private static StoryView.Head head(StoryView.Head head, StoryView.Meta meta, StoryView.@Nullable Image image) {
        return new StoryView.Head(
                meta, head.headline(), head.hook(), original(head.original()), null, image, head.corrections());
    }

    private static SectionView.Tldr card(SectionView.Tldr tldr) {
        return tldr.points().stream().allMatch(LayoutView::isOfCard)
                ? tldr
                : new SectionView.Tldr(
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

    private static boolean isOfCard(SectionView.Point point) {
        return point.kind() != SectionView.PointKind.WHAT_TO_DO_NEXT
                && point.claim().citations().isEmpty();
    }
}
