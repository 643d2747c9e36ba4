package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.Timestamp;
import java.time.Instant;

/**
 * Describes what was wrong in a brief before.
 *
 * @param at when it was corrected
 * @param text what was wrong and what is right, at most 600 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"at", "text"})
public record Correction(
        @Required @Timestamp @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant at,

        @Required @Text(max = 600) @NoMarkup(groups = Editorial.class)
        String text) {}
