package dev.storybrief.render;

import static java.util.Objects.requireNonNullElse;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.output.PlainText;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
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
        if (digest.updatedAt() != null) {
            return digest.updatedAt();
        }
        Instant newest = null;
        for (StoryBrief brief : digest.briefs()) {
            Instant changedAt = brief.changedAt();
            if (changedAt != null && (newest == null || changedAt.isAfter(newest))) {
                newest = changedAt;
            }
        }
        return newest;
    }

    private Iterator<BriefView> views() {
        Iterator<StoryBrief> briefs = digest.briefs().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return briefs.hasNext();
            }

            @Override
            public BriefView next() {
                return presentation.view(briefs.next());
            }
        };
    }
}
