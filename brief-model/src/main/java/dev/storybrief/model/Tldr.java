package dev.storybrief.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.MaxEntries;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up the brief in thirty seconds.
 *
 * @param whatChanged what happened
 * @param whyItMatters what follows from it
 * @param whatToDoNext what the reader can do
 * @param whoShouldCare whom it concerns, at most 8 of at most 80 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"whatChanged", "whyItMatters", "whatToDoNext", "whoShouldCare"})
public record Tldr(
        @Required @Valid Statement whatChanged,
        @Required @Valid Statement whyItMatters,
        @Valid @Nullable Statement whatToDoNext,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(8)
        List<@Required @Text(max = 80) @NoMarkup(groups = Editorial.class) String> whoShouldCare) {
    public Tldr {
        whoShouldCare = Lists.copy(whoShouldCare);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Tldr}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable Statement whatChanged;
        private @Nullable Statement whyItMatters;
        private @Nullable Statement whatToDoNext;
        private final List<String> whoShouldCare = new ArrayList<>();

        private Builder() {}

        /**
         * Sets what happened.
         *
         * @param text at most 600 characters
         * @param citations ids of the sources that it rests on
         * @return this builder
         */
        public Builder whatChanged(String text, String... citations) {
            whatChanged = Statement.of(text, citations);
            return this;
        }

        /**
         * Sets what follows from it.
         *
         * @param text at most 600 characters
         * @param citations ids of the sources that it rests on
         * @return this builder
         */
        public Builder whyItMatters(String text, String... citations) {
            whyItMatters = Statement.of(text, citations);
            return this;
        }

        /**
         * Sets what the reader can do.
         *
         * @param text at most 600 characters
         * @param citations ids of the sources that it rests on
         * @return this builder
         */
        public Builder whatToDoNext(String text, String... citations) {
            whatToDoNext = Statement.of(text, citations);
            return this;
        }

        /**
         * Adds whom it concerns.
         *
         * @param audiences each at most 80 characters
         * @return this builder
         */
        public Builder whoShouldCare(String... audiences) {
            Collections.addAll(whoShouldCare, audiences);
            return this;
        }

        /** {@return the TL;DR} */
        @SuppressWarnings("NullAway") // what is missing stays null, so that validation can report it
        public Tldr build() {
            return new Tldr(whatChanged, whyItMatters, whatToDoNext, whoShouldCare);
        }
    }
}
