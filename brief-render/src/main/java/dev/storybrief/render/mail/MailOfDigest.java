package dev.storybrief.render.mail;

import static java.util.Objects.requireNonNull;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Cut;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.budget.Shortening;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.output.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the mail of a digest, as much of it as the limit allows. */
final class MailOfDigest {
    /** In UTF-16 code units. */
    private static final int LONGEST_TITLE = 500;

    private static final int LONGEST_INTRODUCTION = 2000;

    /** A tag that names a language is shorter. */
    private static final int LONGEST_TAG = 100;

    private final MailDocument document = new MailDocument();
    private final MailLayout layout;
    private final MailLayout item;
    private final int maxBytes;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    MailOfDigest(Layout layout, int maxBytes) {
        MailParts parts = new MailParts(2);
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
        List<Cut> cuts = new ArrayList<>();
        DigestView digest = maxBytes == Integer.MAX_VALUE ? whole : withShortHead(whole, cuts);
        byte[] head = requireNonNull(bytes(sink -> head(digest, sink)));
        byte[] foot = requireNonNull(bytes(sink -> document.close(new HtmlWriter(sink, digest))));
        DigestFit fit = new DigestFit(maxBytes - head.length - foot.length);
        for (BriefView view : digest.briefs()) {
            if (view instanceof StoryView story) {
                fit.add(story, () -> bytes(sink -> item(story, sink)), () -> bytes(sink -> whole(story, sink)));
            }
        }
        DigestFit.Choice choice = fit.choose();
        cuts.addAll(choice.cuts());
        ByteArrayOutputStream html = new ByteArrayOutputStream(65_536);
        html.write(head);
        choice.writeTo(html);
        html.write(foot);
        return new Written(with(digest, choice.views()), html.toByteArray(), cuts);
    }

    /** {@return the digest with a title and an introduction that leave space for briefs, as all but very long ones do} */
    private static DigestView withShortHead(DigestView digest, List<Cut> cuts) {
        Shortening shortening =
                new Shortening(Locale.forLanguageTag(digest.language().tag()));
        String title = shortening.to(LONGEST_TITLE, digest.title());
        String introduction =
                digest.introduction() == null ? null : shortening.to(LONGEST_INTRODUCTION, digest.introduction());
        if (!title.equals(digest.title())) {
            cuts.add(new Cut("", Cut.Kind.SHORTENED, Cut.Part.HEADLINE));
        }
        if (!Objects.equals(introduction, digest.introduction())) {
            cuts.add(new Cut("", Cut.Kind.SHORTENED, Cut.Part.HOOK));
        }
        BriefView.Language language = digest.language();
        boolean isTag = language.tag().length() <= LONGEST_TAG;
        return new DigestView(
                title,
                isTag ? language : new BriefView.Language("", language.script(), language.isRightToLeft()),
                digest.wording(),
                introduction,
                digest.url(),
                digest.updatedAt(),
                digest.briefs());
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
