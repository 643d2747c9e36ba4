package dev.storybrief.render;

import dev.storybrief.model.WebAddress;
import dev.storybrief.render.output.PlainText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows a digest: its title and introduction, then the views of its briefs. {@link Presentation#view(Digest)} makes it. Texts
 * are clean as those of a {@link BriefView} are.
 *
 * @param title names the digest
 * @param language of title and introduction
 * @param wording the language of the labels, and the punctuation between them
 * @param introduction a few sentences below the title
 * @param url the digest's own address
 * @param updatedAt when the digest last changed; {@code null} where that is unknown
 * @param briefs the views in order; each iteration makes them anew, one at a time
 */
public record DigestView(
        String title,
        BriefView.Language language,
        BriefView.Wording wording,
        @Nullable String introduction,
        @Nullable WebAddress url,
        @Nullable Instant updatedAt,
        Iterable<BriefView> briefs) {
    public DigestView {
        title = PlainText.of(title);
        introduction = PlainText.orNull(PlainText.visible(introduction));
    }

    /** {@return the digest's own address for a link, or {@code null} where there is none} */
    public @Nullable String href() {
        return url == null ? null : url.href();
    }
}
