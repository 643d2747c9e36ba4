package dev.storybrief.newsdesk;

import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.json.BriefReader;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Keeps one version of a brief. Rows are added and never changed, so that no version is lost; what the columns beside the
 * JSON say is only there to be looked for.
 *
 * @param key given by the database
 * @param briefId of the brief
 * @param number 1 for the first version
 * @param status of this version
 * @param topic its name
 * @param collectedAt what briefs are sorted by
 * @param json as it came, to the letter
 * @param keptAt when it came
 */
@Table("brief_version")
record Version(
        @Id @Nullable Long key,
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

    static Version of(StoryBrief brief, int number, String json, Instant now) {
        Status status = brief.status() == null ? Status.USABLE : brief.status();
        String topic = brief.topic() == null ? null : brief.topic().name();
        return new Version(null, brief.id(), number, status.key(), topic, brief.collectedAt(), json, now);
    }

    StoryBrief brief() {
        return READER.read(json).readable().orElseThrow();
    }
}
