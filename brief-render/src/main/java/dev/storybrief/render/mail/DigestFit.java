package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Layout;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.budget.LayoutView;
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

    /** Writes a brief. */
    interface Part {
        /** {@return the HTML, or {@code null} where it is too long for any mail} */
        byte @Nullable [] write() throws IOException;
    }

    /** Adds a brief after those that were added before. */
    void add(StoryView view, Part item, Part whole) throws IOException {
        byte[] asItem = item.write();
        Entry entry = new Entry(view, asItem == null ? new byte[0] : asItem);
        entries.add(entry);
        if (asItem == null) {
            entry.leaveOut();
            return;
        }
        kept.add(entry);
        lengthOfItems += entry.item.length;
        while (lengthOfItems > limit) {
            leaveOutOne();
        }
        if (!hasSkippedWholeBrief && entry.view != null) {
            byte[] bytes = whole.write();
            if (bytes == null || lengthOfWholeBriefs + bytes.length > limit) {
                hasSkippedWholeBrief = true;
            } else {
                entry.whole = bytes;
                lengthOfWholeBriefs += bytes.length;
            }
        }
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
        lengthOfItems -= entry.item.length;
        lengthOfWholeBriefs -= entry.whole == null ? 0 : entry.whole.length;
        entry.leaveOut();
    }

    /** {@return what was chosen, once all briefs were added} */
    Choice choose() {
        List<byte[]> html = new ArrayList<>();
        List<BriefView> views = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        long length = lengthOfItems;
        boolean haveWholeBriefsFitted = true;
        for (Entry entry : entries) {
            byte[] whole = entry.whole;
            haveWholeBriefsFitted &=
                    entry.view == null || (whole != null && length - entry.item.length + whole.length <= limit);
            if (entry.view == null) {
                cuts.add(new Cut(entry.id, Cut.Kind.LEFT_OUT, Cut.Part.BRIEF));
            } else if (haveWholeBriefsFitted && whole != null) {
                length += whole.length - entry.item.length;
                html.add(whole);
                views.add(entry.view);
            } else {
                html.add(entry.item);
                views.add(LayoutView.of(entry.view, Layout.ITEM));
                cuts.add(new Cut(entry.id, Cut.Kind.SHORTENED, Cut.Part.BRIEF));
            }
        }
        return new Choice(html, views, cuts);
    }

    /**
     * Holds what of a digest is written.
     *
     * @param html of the briefs in order
     * @param views what the HTML shows
     */
    record Choice(List<byte[]> html, List<BriefView> views, List<Cut> cuts) {
        void writeTo(OutputStream out) throws IOException {
            for (byte[] brief : html) {
                out.write(brief);
            }
        }
    }

    private static final class Entry {
        private final String id;
        private final boolean hasCorrections;
        /** {@code null} once the brief is left out. */
        private @Nullable StoryView view;

        private byte[] item;
        /** {@code null} where it would not fit. */
        private byte @Nullable [] whole;

        private Entry(StoryView view, byte[] item) {
            this.id = view.id();
            this.hasCorrections = !view.head().corrections().isEmpty();
            this.view = view;
            this.item = item;
        }

        private void leaveOut() {
            view = null;
            item = new byte[0];
            whole = null;
        }
    }
}
