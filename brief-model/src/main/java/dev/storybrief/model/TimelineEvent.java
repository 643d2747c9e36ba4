package dev.storybrief.model;

import static dev.storybrief.model.constraint.Syntax.SOURCE_ID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.MaxEntries;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.WellFormed;
import java.util.List;

/**
 * Describes what happened when.
 *
 * @param date when it happened, as precise as it is known
 * @param event what happened, at most 400 characters
 * @param citations ids of the sources that it rests on, at most 10
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"date", "event", "citations"})
public record TimelineEvent(
        @Required PartialDate date,

        @Required @Text(max = 400) @NoMarkup(groups = Editorial.class)
        String event,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(10)
        List<@Required @WellFormed(SOURCE_ID) String> citations) {
    public TimelineEvent {
        citations = Lists.copy(citations);
    }
}
