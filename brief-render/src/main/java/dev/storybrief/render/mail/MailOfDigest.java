package dev.storybrief.render.mail;

import static java.util.Objects.requireNonNull;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.budget.DigestHead;
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
    private final MailDocument document;
    private final MailLayout layout;
    private final MailLayout item;
    private final int maxBytes;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    MailOfDigest(Layout layout, MailDocument document, int maxBytes) {
        MailParts parts = new MailParts(2);
        this.item = new MailItem(parts);
        this.layout = layout == Layout.ITEM ? item : MailLayout.of(layout, parts);
        this.document = document;
        this.maxBytes = maxBytes;
    }

    Reduction.Reduced<Written<DigestView>> write(DigestView whole) throws IOException {
        Reduction.Reduced<DigestView> reduced =
                maxBytes == Integer.MAX_VALUE ? new Reduction.Reduced<>(whole, List.of()) : DigestHead.shortened(whole);
        DigestView digest = reduced.content();
        byte[] head = requireNonNull(LimitedBuffer.bytes(sink -> head(digest, sink), maxBytes, spare));
        byte[] foot = requireNonNull(
                LimitedBuffer.bytes(sink -> document.close(new HtmlWriter(sink, digest)), maxBytes, spare));
        DigestFit fit = new DigestFit(maxBytes - head.length - foot.length);
        for (BriefView view : digest.briefs()) {
            if (view instanceof StoryView story) {
                Written<BriefView> asItem = part(item, story);
                fit.add(story, asItem, () -> layout == item ? asItem : part(layout, story));
            }
        }
        DigestFit.Choice choice = fit.choose();
        List<Cut> cuts = new ArrayList<>(reduced.cuts());
        cuts.addAll(choice.cuts());
        ByteArrayOutputStream html = new ByteArrayOutputStream(65_536);
        html.write(head);
        choice.writeTo(html);
        html.write(foot);
        return new Reduction.Reduced<>(new Written<>(with(digest, choice.views()), html.toByteArray()), cuts);
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

    /** {@return a brief in a layout, or {@code null} where that alone is longer than a mail} */
    private @Nullable Written<BriefView> part(MailLayout chosen, StoryView story) throws IOException {
        BriefView shown = chosen.shown(story);
        byte[] html = LimitedBuffer.bytes(
                sink -> {
                    MailTemplate.Brief brief = MailTemplate.Brief.of(shown, sink);
                    chosen.write(brief);
                    if (chosen != item) {
                        brief.html().write(document.gap);
                    }
                },
                maxBytes,
                spare);
        return html == null ? null : new Written<>(shown, html);
    }
}
