package dev.storybrief.newsdesk;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** Keeps one version of a brief. What the columns beside the JSON say is only there to be looked for. */
record BriefVersion(
        @Id @Nullable Long id,
        String briefId,
        int number,
        String status,
        @Nullable String topic,
        Instant collectedAt,
        String json,
        Instant keptAt) {
    /** What was valid when it came is shown, whatever a later version of the library thinks of it: see brief(). */
    private static final BriefReader READER =
            BriefReader.builder().editorial(false).maxDepth(500).build();

    static BriefVersion of(StoryBrief brief, int number, String json, Instant now) {
        Status status = brief.status() == null ? Status.USABLE : brief.status();
        String topic = brief.topic() == null ? null : brief.topic().name();
        return new BriefVersion(null, brief.id(), number, status.key(), topic, brief.collectedAt(), json, now);
    }

    StoryBrief brief() {
        return READER.read(json).readable().orElseThrow();
    }
}
