package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.StoryView;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what of each brief of a digest is written: the whole layout of the first ones, as many as fit beside items of all
 * others. Where not even the items fit, it leaves out the last ones, and those with corrections after all others. Holds no
 * more HTML than twice the limit.
 */
final class DigestFit {
    private final int limit;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> kept = new ArrayList<>();
    private long lengthOfItems;
    private long lengthOfWholeBriefs;
    private boolean hasSkippedWholeBrief;

    DigestFit(int limit) {
        this.limit = limit;
    }

    /** Writes a brief in its whole layout. */
    interface WholeBrief {
        /** {@return the brief, or {@code null} where it is too long for any mail} */
        @Nullable
        Written<BriefView> write() throws IOException;
    }

    /**
     * Adds a brief after those that were added before.
     *
     * @param item {@code null} where it is too long for any mail
     */
    void add(StoryView view, @Nullable Written<BriefView> item, WholeBrief whole) throws IOException {
        Entry entry = new Entry(view, item);
        entries.add(entry);
        if (item == null) {
            return;
        }
        kept.add(entry);
        lengthOfItems += length(item);
        while (lengthOfItems > limit) {
            leaveOutOne();
        }
        if (!hasSkippedWholeBrief && entry.item != null) {
            Written<BriefView> written = whole.write();
            if (written == null || lengthOfWholeBriefs + length(written) > limit) {
                hasSkippedWholeBrief = true;
            } else {
                entry.whole = written;
                lengthOfWholeBriefs += length(written);
            }
        }
    }

    private static int length(@Nullable Written<BriefView> part) {
        return part == null ? 0 : part.html().length;
    }

    private void leaveOutOne() {
        int chosen = kept.size() - 1;
        for (int i = chosen; i >= 0; i--) {
            if (!kept.get(i).hasCorrections) {
                chosen = i;
                break;
            }
        }
        Entry entry = kept.remove(chosen);
        lengthOfItems -= length(entry.item);
        lengthOfWholeBriefs -= length(entry.whole);
        entry.item = null;
        entry.whole = null;
    }

    /** {@return what was chosen, once all briefs were added} */
    Choice choose() {
        List<Written<BriefView>> parts = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        long length = lengthOfItems;
        boolean haveWholeBriefsFitted = true;
        for (Entry entry : entries) {
            Written<BriefView> item = entry.item;
            Written<BriefView> whole = entry.whole;
            if (item == null) {
                cuts.add(new Cut(entry.id, Cut.Kind.LEFT_OUT, Cut.Part.BRIEF));
                continue;
            }
            long lengthWithWhole = length - length(item) + length(whole);
            if (haveWholeBriefsFitted && whole != null && lengthWithWhole <= limit) {
                length = lengthWithWhole;
                parts.add(whole);
            } else {
                haveWholeBriefsFitted = false;
                parts.add(item);
                cuts.add(new Cut(entry.id, Cut.Kind.SHORTENED, Cut.Part.BRIEF));
            }
        }
        return new Choice(parts, cuts);
    }

    /**
     * Holds what of a digest is written.
     *
     * @param parts the briefs in order
     */
    record Choice(List<Written<BriefView>> parts, List<Cut> cuts) {
        List<BriefView> views() {
            return parts.stream().map(Written::view).toList();
        }

        void writeTo(OutputStream out) throws IOException {
            for (Written<BriefView> part : parts) {
                out.write(part.html());
            }
        }
    }

    private static final class Entry {
        private final String id;
        private final boolean hasCorrections;
        /** {@code null} once the brief is left out. */
        private @Nullable Written<BriefView> item;
        /** {@code null} where it would not fit. */
        private @Nullable Written<BriefView> whole;

        private Entry(StoryView view, @Nullable Written<BriefView> item) {
            this.id = view.id();
            this.hasCorrections = !view.head().corrections().isEmpty();
            this.item = item;
        }
    }
}
