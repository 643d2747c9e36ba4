package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.Layout;
import dev.storybrief.render.budget.Reduction;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the mail of one brief, as much of it as the limit allows. */
final class MailOfBrief {
    private final MailDocument document;
    private final MailLayout layout;
    private final MailLayout item;
    private final int maxBytes;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    MailOfBrief(Layout layout, MailDocument document, int maxBytes) {
        MailParts parts = new MailParts(1);
        this.layout = MailLayout.of(layout, parts);
        this.item = new MailItem(parts);
        this.document = document;
        this.maxBytes = maxBytes;
    }

    /**
     * Holds a mail.
     *
     * @param view what it shows
     */
    record Written(BriefView view, LimitedBuffer html, List<Cut> cuts) {}

    Written write(BriefView view) throws IOException {
        BriefView shown = layout.shown(view);
        Written whole = within(layout, shown);
        if (whole != null) {
            return whole;
        }
        Reduction reduction = Reduction.of(shown);
        BriefView least = reduction.step(reduction.steps()).content();
        if (within(layout, least) != null) {
            return reduced(reduction, layout, List.of());
        }
        // the longest links there can be, as often as an article has them, leave space for an item alone
        Cut ofBrief = new Cut(view.id(), Cut.Kind.SHORTENED, Cut.Part.BRIEF);
        return reduced(Reduction.of(item.shown(view)), item, List.of(ofBrief));
    }

    private Written reduced(Reduction reduction, MailLayout chosen, List<Cut> cuts) throws IOException {
        Reduction.Reduced<Written> reduced = reduction.fit(view -> within(chosen, view));
        List<Cut> all = new ArrayList<>(cuts);
        all.addAll(reduced.cuts());
        return new Written(reduced.content().view(), reduced.content().html(), all);
    }

    /** {@return the mail of a view, or {@code null} where it is too long} */
    private @Nullable Written within(MailLayout chosen, BriefView view) throws IOException {
        LimitedBuffer html = LimitedBuffer.of(sink -> write(chosen, view, sink), maxBytes, spare);
        return html == null ? null : new Written(view, html, List.of());
    }

    private void write(MailLayout chosen, BriefView view, Utf8Sink sink) throws IOException {
        MailTemplate.Brief brief = MailTemplate.Brief.of(view, sink);
        HtmlWriter html = brief.html();
        document.open(view.language(), Subject.of(view), Subject.preheader(view), html);
        chosen.write(brief);
        document.close(html);
    }
}
