package dev.storybrief.render.budget;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Layout;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes a view smaller, in steps from the whole view to the least that may be left of it.
 *
 * <p>Each step removes about one character more, and what matters least first: the links to share the brief; then the
 * sections, beginning with the last one; then picture, rights and hook; then the TL;DR, down to the start of its first point;
 * then the headline, down to its start; then all that an item does not show. A section loses its entries from the end, and
 * the last entry that stays is shortened.
 *
 * <p>The disclosure, the corrections, the notice of a withdrawn brief and the link to the original are reduced only where
 * they alone are too large, see {@link Essentials}.
 *
 * <p>Sources lose their end as any section does, so that the numbers of those that are left are still right. A citation of
 * a source that is gone still has its address; one without an address that may be followed is gone with its source. So a
 * format links a citation to the entry of its source where {@link StoryView#sources()} has it, otherwise to the address.
 *
 * <p>Immutable.
 */
public final class Reduction {
    /** In UTF-16 code units. */
    private static final int LEAST_HEADLINE = 80;

    private final BriefView view;
    /** In the order in which they happen. */
    private final List<Removal> removals;

    Reduction(BriefView view) {
        this.view = view;
        Shortening shortening =
                new Shortening(Locale.forLanguageTag(view.language().tag()));
        this.removals = view instanceof StoryView story ? removals(story, shortening) : new ArrayList<>();
        this.removals.addAll(Essentials.of(view, shortening));
    }

    /**
     * Holds what is left of a view, or what a format made of that.
     *
     * @param content what is left
     * @param cuts what was shortened or left out for that
     */
    public record Reduced<T>(T content, List<Cut> cuts) {}

    /** Writes a view, if it is small enough. */
    public interface Attempt<T> {
        /** {@return what was written, or {@code null} where that is too large} */
        @Nullable
        T write(BriefView view) throws IOException;
    }

    /**
     * {@return the largest version of a view that the attempt accepts, or {@code null} where the least that may be left of the
     * view is too large} It tries the whole view first, then does a binary search among the steps.
     *
     * @throws IOException if the attempt throws it
     */
    public static <T> @Nullable Reduced<T> fit(BriefView view, Attempt<T> attempt) throws IOException {
        T whole = attempt.write(view);
        if (whole != null) {
            return new Reduced<>(whole, List.of());
        }
        Reduction reduction = new Reduction(view);
        long tooFew = 0;
        long enough = reduction.steps() + 1;
        Reduced<T> largest = null;
        while (enough - tooFew > 1) {
            long middle = tooFew + (enough - tooFew) / 2;
            Reduced<BriefView> reduced = reduction.step(middle);
            T content = attempt.write(reduced.content());
            if (content == null) {
                tooFew = middle;
            } else {
                enough = middle;
                largest = new Reduced<>(content, reduced.cuts());
            }
        }
        return largest;
    }

    /** {@return the number of the last step, which leaves the least that may be left} */
    long steps() {
        return removals.stream().mapToLong(Removal::weight).sum();
    }

    /**
     * {@return what a step leaves of the view}
     *
     * @param step from 0, which removes nothing, to {@link #steps()}
     */
    Reduced<BriefView> step(long step) {
        Remains remains = new Remains(view);
        long toRemove = step;
        for (Removal removal : removals) {
            long removed = Math.min(toRemove, removal.weight());
            if (removed > 0) {
                removal.action().accept(remains, removed);
                toRemove -= removed;
            }
        }
        return new Reduced<>(remains.view(), remains.cuts());
    }

    private static List<Removal> removals(StoryView story, Shortening shortening) {
        List<Removal> removals = new ArrayList<>();
        List<Removal> ofTldr = new ArrayList<>();
        removals.add(Removal.ofWhole(story.head().share(), left -> left.share = null));
        List<SectionView> sections = story.sections();
        for (int i = sections.size() - 1; i >= 0; i--) {
            SectionView section = sections.get(i);
            (section instanceof SectionView.Tldr ? ofTldr : removals).add(ofSection(i, section, shortening));
        }
        removals.add(Removal.ofWhole(story.head().image(), left -> {
            left.image = null;
            left.cut(Cut.Part.IMAGE, null);
        }));
        removals.add(Removal.ofWhole(story.foot().rights(), left -> {
            left.rights = null;
            left.cut(Cut.Part.RIGHTS, null);
        }));
        if (story.head().hook() != null) {
            removals.add(ofHook(story.head().hook(), shortening));
        }
        removals.addAll(ofTldr);
        removals.add(ofHeadline(story.head().headline(), shortening));
        removals.add(toItem(story));
        return removals;
    }

    /** Leaves only what an item shows: the last step before the essentials lose anything. */
    private static Removal toItem(StoryView story) {
        boolean isItem = LayoutView.of(story, Layout.ITEM).equals(story);
        return Removal.ofWhole(isItem ? null : story, left -> {
            if (story.tldr() != null) {
                left.cut(Cut.Part.TLDR, null);
            }
            LayoutView.reduce(left, false);
            left.cut(Cut.Part.BRIEF, story);
        });
    }

    private static Removal ofSection(int index, SectionView section, Shortening shortening) {
        SmallerSection smaller = SmallerSection.of(section, shortening);
        Cut.Part part = Cut.Part.valueOf(section.section().name());
        return new Removal(smaller.weight(), (left, removed) -> {
            SectionView less = smaller.reducer().apply(removed);
            left.sections.set(index, less);
            left.cut(part, less);
        });
    }

    private static Removal ofHook(StoryView.Hook hook, Shortening shortening) {
        int length = hook.text().length();
        return new Removal(1 + length, (left, removed) -> {
            int limit = length - (int) removed;
            boolean isKept = limit >= SmallerSection.LEAST_TEXT;
            left.hook = isKept ? new StoryView.Hook(hook.label(), shortening.to(limit, hook.text())) : null;
            left.cut(Cut.Part.HOOK, left.hook);
        });
    }

    private static Removal ofHeadline(String headline, Shortening shortening) {
        return new Removal(Math.max(0, headline.length() - LEAST_HEADLINE), (left, removed) -> {
            left.headline = shortening.to(headline.length() - (int) removed, headline);
            left.cut(Cut.Part.HEADLINE, left.headline);
        });
    }
}
