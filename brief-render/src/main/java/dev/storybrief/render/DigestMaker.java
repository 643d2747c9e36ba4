package dev.storybrief.render;

import static java.util.Objects.requireNonNullElse;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.output.PlainText;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Makes the view of one digest. */
record DigestMaker(Presentation presentation, Digest digest) {

    DigestView view() {
        String language = digest.language();
        Instant updatedAt = digest.updatedAt();
        if (language == null || updatedAt == null) {
            Instant latest = null;
            for (StoryBrief brief : digest.briefs()) { // to the end, where an iterator may close its file
                language = language == null ? requireNonNullElse(brief.language(), "") : language;
                Instant changed = brief.changedAt();
                latest = latest == null || (changed != null && changed.isAfter(latest)) ? changed : latest;
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

    private Iterator<BriefView> views() {
        return StreamSupport.stream(digest.briefs().spliterator(), false)
                .map(presentation::view)
                .iterator();
    }
}
