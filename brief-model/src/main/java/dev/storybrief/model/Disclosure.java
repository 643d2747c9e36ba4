package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.DisclosureReviewed;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says who wrote a brief, and who answers for it.
 *
 * @param origin who wrote it
 * @param reviewer the person who reviewed it, at most 120 characters; without one, {@link Origin#AI_ASSISTED} is an editorial
 *     warning
 * @param reviewedAt when it was reviewed
 * @param note anything more, at most 280 characters
 */
@DisclosureReviewed(groups = Editorial.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"origin", "reviewer", "reviewedAt", "note"})
public record Disclosure(
        @Required Origin origin,

        @Text(max = 120) @NoMarkup(groups = Editorial.class) @Nullable
        String reviewer,

        @Timestamp @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant reviewedAt,

        @Text(max = 280) @NoMarkup(groups = Editorial.class) @Nullable
        String note) {}
