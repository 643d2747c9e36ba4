package dev.storybrief.render;

import static java.util.Objects.requireNonNullElse;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.output.PlainText;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes the view of one digest. */
record DigestMaker(Presentation presentation, Digest digest) {

    DigestView view() {
        String tag = PlainText.of(language());
        Locale wanted = presentation.locale;
        Labels labels = wanted == null ? Labels.forTag(tag) : Labels.in(wanted);
        return new DigestView(
                digest.title(),
                TextLanguage.of(tag),
                labels.wording(),
                digest.introduction(),
                digest.url(),
                updatedAt(),
                this::views);
    }

    private String language() {
        if (digest.language() != null) {
            return digest.language();
        }
        Iterator<StoryBrief> briefs = digest.briefs().iterator();
        return briefs.hasNext() ? requireNonNullElse(briefs.next().language(), "") : "";
    }

    private @Nullable Instant updatedAt() {
        return digest.updatedAt() != null
                ? digest.updatedAt()
                : briefs().map(StoryBrief::changedAt)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private Iterator<BriefView> views() {
        return briefs().map(presentation::view).iterator();
    }

    private Stream<StoryBrief> briefs() {
        return StreamSupport.stream(digest.briefs().spliterator(), false);
    }
}
