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

    Reduction.Reduced<Written<BriefView>> write(BriefView view) throws IOException {
        Reduction.Reduced<Written<BriefView>> fitted = fit(layout, view);
        if (fitted != null) {
            return fitted;
        }
        // the longest links there can be, as often as an article has them, leave space for an item alone
        Reduction.Reduced<Written<BriefView>> asItem = fit(item, view);
        if (asItem == null) {
            throw new IllegalArgumentException(
                    "the labels of the view alone are too long for a mail; give shorter ones");
        }
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(view.id(), Cut.Kind.SHORTENED, Cut.Part.BRIEF));
        cuts.addAll(asItem.cuts());
        return new Reduction.Reduced<>(asItem.content(), cuts);
    }

    /** {@return as much of a view as a layout shows and the limit allows, or {@code null} where it allows not even the least} */
    private Reduction.@Nullable Reduced<Written<BriefView>> fit(MailLayout chosen, BriefView view) throws IOException {
        return Reduction.fit(chosen.shown(view), less -> {
            byte[] html = LimitedBuffer.bytes(sink -> write(chosen, less, sink), maxBytes, spare);
            return html == null ? null : new Written<>(less, html);
        });
    }

    private void write(MailLayout chosen, BriefView view, Utf8Sink sink) throws IOException {
        MailTemplate.Brief brief = MailTemplate.Brief.of(view, sink);
        HtmlWriter html = brief.html();
        document.open(view.language(), Subject.of(view), Subject.preheader(view), html);
        chosen.write(brief);
        document.close(html);
    }
}
