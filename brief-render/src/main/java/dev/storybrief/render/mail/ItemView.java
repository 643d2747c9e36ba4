package dev.storybrief.render.mail;

import dev.storybrief.render.StoryView;
import java.util.List;

/** Makes views with no more than an item shows. */
final class ItemView {
    private ItemView() {}

    static StoryView of(StoryView whole) {
        StoryView.Head head = whole.head();
        return new StoryView(
                whole.id(),
                whole.language(),
                whole.wording(),
                whole.permalink(),
                new StoryView.Head(
                        new StoryView.Meta(null, head.meta().freshness(), null, null, null, null),
                        head.headline(),
                        head.hook(),
                        head.original(),
                        null,
                        null,
                        head.corrections()),
                List.of(),
                new StoryView.Foot(whole.disclosure(), null, null),
                whole.brief());
    }
}
