package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.MaxEntries;
import dev.storybrief.model.constraint.Required;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds the analysis below the TL;DR.
 *
 * @param takeaways what to keep in mind, at most 12
 * @param implications what may come of it, at most 8
 * @param timeline how it came to this, at most 30 events, the earliest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"takeaways", "implications", "timeline"})
public record Insight(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(12)
        List<@Required @Valid Statement> takeaways,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(8)
        List<@Required @Valid Implication> implications,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(30)
        List<@Required @Valid TimelineEvent> timeline) {
    public Insight {
        takeaways = Lists.copy(takeaways);
        implications = Lists.copy(implications);
        timeline = Lists.copy(timeline);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Insight}. Not safe for use by several threads. */
    public static final class Builder {
        private final List<Statement> takeaways = new ArrayList<>();
        private final List<Implication> implications = new ArrayList<>();
        private final List<TimelineEvent> timeline = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a takeaway.
         *
         * @param text at most 600 characters
         * @param citations ids of the sources that it rests on
         * @return this builder
         */
        public Builder takeaway(String text, String... citations) {
            takeaways.add(Statement.of(text, citations));
            return this;
        }

        /**
         * Adds an implication.
         *
         * @param implication prediction and rationale
         * @return this builder
         */
        public Builder implication(Implication implication) {
            implications.add(implication);
            return this;
        }

        /**
         * Adds an event to the timeline.
         *
         * @param date as precise as it is known
         * @param event at most 400 characters
         * @param citations ids of the sources that it rests on
         * @return this builder
         */
        public Builder event(PartialDate date, String event, String... citations) {
            timeline.add(new TimelineEvent(date, event, Arrays.asList(citations)));
            return this;
        }

        /** {@return the insight} */
        public Insight build() {
            return new Insight(takeaways, implications, timeline);
        }
    }
}
