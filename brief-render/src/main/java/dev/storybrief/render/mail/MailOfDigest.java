package dev.storybrief.render.mail;

import static java.util.Objects.requireNonNull;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.budget.DigestHead;
import dev.storybrief.render.budget.LayoutView;
import dev.storybrief.render.budget.Reduction;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.output.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the mail of a digest, as much of it as the limit allows. */
final class MailOfDigest {
    private final MailDocument document = new MailDocument();
    private final Layout shown;
    private final MailLayout layout;
    private final MailLayout item;
    private final int maxBytes;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    MailOfDigest(Layout layout, int maxBytes) {
        MailParts parts = new MailParts(2);
        this.shown = layout;
        this.item = new MailItem(parts);
        this.layout = layout == Layout.ITEM ? item : MailLayout.of(layout, parts);
        this.maxBytes = maxBytes;
    }

    /**
     * Holds a mail.
     *
     * @param view what it shows
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Written(DigestView view, byte[] html, List<Cut> cuts) {}

    Written write(DigestView whole) throws IOException {
        Reduction.Reduced<DigestView> reduced =
                maxBytes == Integer.MAX_VALUE ? new Reduction.Reduced<>(whole, List.of()) : DigestHead.shortened(whole);
        DigestView digest = reduced.content();
        byte[] head = requireNonNull(bytes(sink -> head(digest, sink)));
        byte[] foot = requireNonNull(bytes(sink -> document.close(new HtmlWriter(sink, digest))));
        DigestFit fit = new DigestFit(maxBytes - head.length - foot.length);
        for (BriefView view : digest.briefs()) {
            if (LayoutView.of(view, shown) instanceof StoryView story) {
                fit.add(story, () -> bytes(sink -> item(story, sink)), () -> bytes(sink -> whole(story, sink)));
            }
        }
        DigestFit.Choice choice = fit.choose();
        List<Cut> cuts = new ArrayList<>(reduced.cuts());
        cuts.addAll(choice.cuts());
        ByteArrayOutputStream html = new ByteArrayOutputStream(65_536);
        html.write(head);
        choice.writeTo(html);
        html.write(foot);
        return new Written(with(digest, choice.views()), html.toByteArray(), cuts);
    }

    private static DigestView with(DigestView digest, List<BriefView> briefs) {
        return new DigestView(
                digest.title(),
                digest.language(),
                digest.wording(),
                digest.introduction(),
                digest.url(),
                digest.updatedAt(),
                briefs);
    }

    private void head(DigestView digest, Utf8Sink sink) throws IOException {
        HtmlWriter html = new HtmlWriter(sink, digest);
        document.open(digest.language(), Subject.of(digest), digest.introduction(), html);
        document.head(digest, html);
    }

    private void item(StoryView view, Utf8Sink sink) throws IOException {
        item.write(MailTemplate.Brief.of(view, sink));
    }

    private void whole(StoryView view, Utf8Sink sink) throws IOException {
        MailTemplate.Brief brief = MailTemplate.Brief.of(view, sink);
        layout.write(brief);
        if (layout != item) {
            document.gap(brief.html());
        }
    }

    /** {@return what was written, or {@code null} where that alone is longer than a mail} */
    private byte @Nullable [] bytes(LimitedBuffer.Content content) throws IOException {
        LimitedBuffer buffer = LimitedBuffer.of(content, maxBytes, spare);
        return buffer == null ? null : buffer.toByteArray();
    }
}
