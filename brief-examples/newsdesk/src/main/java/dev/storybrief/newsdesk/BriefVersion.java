package dev.storybrief.newsdesk;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A stored version of a brief. The JSON stays as it came: {@code status} says what the desk canceled. */
record BriefVersion(
        @Id @Nullable Long id,
        String briefId,
        int number,
        String status,
        @Nullable String topic,
        Instant collectedAt,
        String json,
        Instant keptAt) {
    /**
     * Reads invalid briefs too: one that was valid when it was accepted is still shown if a later version of the
     * library has further rules.
     */
    private static final BriefReader READER =
            BriefReader.builder().editorial(false).maxDepth(128).build();

    static BriefVersion of(StoryBrief brief, int number, String json, Instant now) {
        Status status = brief.status() == null ? Status.USABLE : brief.status();
        String topic = brief.topic() == null ? null : brief.topic().name();
        return new BriefVersion(null, brief.id(), number, status.key(), topic, brief.collectedAt(), json, now);
    }

    StoryBrief brief() {
        StoryBrief brief = READER.read(json).readable().orElseThrow();
        boolean isCanceled = status.equals(Status.CANCELED.key());
        return isCanceled ? brief.toBuilder().status(Status.CANCELED).build() : brief;
    }
}
