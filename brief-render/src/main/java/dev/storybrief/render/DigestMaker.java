package dev.storybrief.render;

import static java.util.Objects.requireNonNullElse;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.text.Rfc3339;
import dev.storybrief.render.output.PlainText;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Makes the view of one digest. */
record DigestMaker(Presentation presentation, Digest digest) {

    DigestView view() {
        String language = digest.language();
        Instant updatedAt = digest.updatedAt();
        if (language == null || updatedAt == null) {
            Instant latest = null;
            for (StoryBrief brief : digest.briefs()) { // to the end, where an iterator may close its file
                language = language == null ? requireNonNullElse(brief.language(), "") : language;
                latest = later(latest, brief.changedAt());
            }
            updatedAt = updatedAt == null ? latest : updatedAt;
        }
        String tag = PlainText.of(requireNonNullElse(language, ""));
        Locale wanted = presentation.locale;
        Labels labels = wanted == null ? Labels.forTag(tag) : Labels.in(wanted);
        return new DigestView(
                digest.title(),
                TextLanguage.of(tag),
                labels.wording(),
                digest.introduction(),
                digest.url(),
                updatedAt,
                this::views);
    }

    /** {@return the later of two times; one that RFC 3339 cannot denote does not count} */
    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (other == null || !Rfc3339.canDenote(other)) {
            return one;
        }
        return one == null || other.isAfter(one) ? other : one;
    }

    private Iterator<BriefView> views() {
        return StreamSupport.stream(digest.briefs().spliterator(), false)
                .map(presentation::view)
                .iterator();
    }
}
