package dev.storybrief.render.budget;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds what is left of a view while it is made smaller, and which parts were cut. */
final class Remains {
    private final BriefView view;
    private final Map<Cut.Part, Cut.Kind> cuts = new EnumMap<>(Cut.Part.class);

    BriefView.Language language;
    BriefView.Original original;
    BriefView.Disclosure disclosure;
    String headline = "";
    StoryView.Meta meta = new StoryView.Meta(null, null, null, null, null, null, null);
    StoryView.@Nullable Hook hook;
    StoryView.@Nullable Share share;
    StoryView.@Nullable Image image;
    StoryView.@Nullable Rights rights;

    @Nullable
    String citedSources;

    List<StoryView.Correction> corrections = List.of();
    /** One for each section of the view, {@code null} for one that is left out. */
    List<@Nullable SectionView> sections = List.of();

    Remains(BriefView view) {
        this.view = view;
        language = view.language();
        original = view.original();
        disclosure = view.disclosure();
        if (view instanceof StoryView story) {
            StoryView.Head head = story.head();
            headline = head.headline();
            meta = head.meta();
            hook = head.hook();
            share = head.share();
            image = head.image();
            corrections = head.corrections();
            rights = story.foot().rights();
            citedSources = story.foot().citedSources();
            sections = new ArrayList<>(story.sections());
        }
    }

    /** Notes that a part was made smaller, or left out where nothing is left of it. */
    void cut(Cut.Part part, @Nullable Object left) {
        cuts.put(part, left == null ? Cut.Kind.LEFT_OUT : Cut.Kind.SHORTENED);
    }

    List<Cut> cuts() {
        List<Cut> list = new ArrayList<>(cuts.size());
        cuts.forEach((part, kind) -> list.add(new Cut(view.id(), kind, part)));
        return List.copyOf(list);
    }

    /** {@return what is left of the view, of the same kind as the whole} */
    BriefView view() {
        if (view instanceof WithdrawnView whole) {
            return new WithdrawnView(
                    whole.id(),
                    language,
                    whole.wording(),
                    whole.permalink(),
                    whole.notice(),
                    original,
                    disclosure,
                    whole.brief());
        }
        StoryView whole = (StoryView) view;
        List<SectionView> left = sections.stream().filter(Objects::nonNull).toList();
        return new StoryView(
                whole.id(),
                language,
                whole.wording(),
                whole.permalink(),
                new StoryView.Head(meta, headline, hook, original, share, image, corrections),
                UnlistedSources.withoutCitations(left, whole.sources()),
                new StoryView.Foot(disclosure, rights, citedSources),
                whole.brief());
    }
}
