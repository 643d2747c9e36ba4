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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Predicts something, and gives the reasons.
 *
 * @param prediction what may come, at most 300 characters
 * @param rationale why, at most 600 characters
 * @param citations ids of the sources that it rests on, at most 10
 * @param likelihood how likely it is
 * @param horizon by when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"prediction", "rationale", "citations", "likelihood", "horizon"})
public record Implication(
        @Required @Text(max = 300) @NoMarkup(groups = Editorial.class)
        String prediction,

        @Required @Text(max = 600) @NoMarkup(groups = Editorial.class)
        String rationale,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(10)
        List<@Required @WellFormed(SOURCE_ID) String> citations,

        @Nullable Likelihood likelihood,
        @Nullable PartialDate horizon) {
    public Implication {
        citations = Lists.copy(citations);
    }

    /**
     * {@return a builder with a prediction and its rationale}
     *
     * @param prediction what may come, at most 300 characters
     * @param rationale why, at most 600 characters
     */
    public static Builder builder(String prediction, String rationale) {
        return new Builder(prediction, rationale);
    }

    /** Builds an {@link Implication}. Not safe for use by several threads. */
    public static final class Builder {
        private final String prediction;
        private final String rationale;
        private List<String> citations = List.of();
        private @Nullable Likelihood likelihood;
        private @Nullable PartialDate horizon;

        private Builder(String prediction, String rationale) {
            this.prediction = prediction;
            this.rationale = rationale;
        }

        /**
         * Sets what the prediction rests on.
         *
         * @param sourceIds at most 10
         * @return this builder
         */
        public Builder citations(String... sourceIds) {
            citations = Lists.copy(Arrays.asList(sourceIds));
            return this;
        }

        /**
         * Sets how likely it is.
         *
         * @param band one of the seven bands
         * @return this builder
         */
        public Builder likelihood(@Nullable Likelihood band) {
            likelihood = band;
            return this;
        }

        /**
         * Sets by when it is expected.
         *
         * @param date as precise as it is known
         * @return this builder
         */
        public Builder horizon(@Nullable PartialDate date) {
            horizon = date;
            return this;
        }

        /** {@return the implication} */
        public Implication build() {
            return new Implication(prediction, rationale, citations, likelihood, horizon);
        }
    }
}
