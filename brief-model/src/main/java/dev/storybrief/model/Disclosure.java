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
import org.jspecify.annotations.Nullable;

/**
 * Names who wrote a brief, and who is responsible for it.
 *
 * @param origin who wrote it
 * @param tool what wrote it or helped, such as the name of a language model, at most 120 characters
 * @param reviewer the person who reviewed it, at most 120 characters; without one, {@link Origin#AI_ASSISTED} is an editorial
 *     warning
 * @param reviewedAt when it was reviewed
 * @param responsible who bears editorial responsibility, a person or an organization, at most 120 characters
 * @param note anything more, at most 280 characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"origin", "tool", "reviewer", "reviewedAt", "responsible", "note"})
public record Disclosure(
        @Required Origin origin,

        @Text(max = 120) @NoMarkup(groups = Editorial.class) @Nullable
        String tool,

        @Text(max = 120) @NoMarkup(groups = Editorial.class) @Nullable
        String reviewer,

        @Timestamp @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant reviewedAt,

        @Text(max = 120) @NoMarkup(groups = Editorial.class) @Nullable
        String responsible,

        @Text(max = 280) @NoMarkup(groups = Editorial.class) @Nullable
        String note) {

    /**
     * {@return a builder with who wrote the brief}
     *
     * @param origin who wrote it
     */
    public static Builder builder(Origin origin) {
        return new Builder(origin);
    }

    /** {@return a builder that starts from the components of this} */
    public Builder toBuilder() {
        Builder builder = new Builder(origin);
        builder.tool = tool;
        builder.reviewer = reviewer;
        builder.reviewedAt = reviewedAt;
        builder.responsible = responsible;
        builder.note = note;
        return builder;
    }

    /** Builds a {@link Disclosure}. Not safe for use by several threads. */
    public static final class Builder {
        private final Origin origin;
        private @Nullable String tool;
        private @Nullable String reviewer;
        private @Nullable Instant reviewedAt;
        private @Nullable String responsible;
        private @Nullable String note;

        private Builder(Origin origin) {
            this.origin = origin;
        }

        /**
         * Sets what wrote the brief or helped.
         *
         * @param tool such as the name of a language model, at most 120 characters
         * @return this builder
         */
        public Builder tool(@Nullable String tool) {
            this.tool = tool;
            return this;
        }

        /**
         * Sets who reviewed it.
         *
         * @param reviewer at most 120 characters
         * @return this builder
         */
        public Builder reviewer(@Nullable String reviewer) {
            this.reviewer = reviewer;
            return this;
        }

        /**
         * Sets when it was reviewed.
         *
         * @param reviewedAt the time
         * @return this builder
         */
        public Builder reviewedAt(@Nullable Instant reviewedAt) {
            this.reviewedAt = reviewedAt;
            return this;
        }

        /**
         * Sets who bears editorial responsibility.
         *
         * @param responsible a person or an organization, at most 120 characters
         * @return this builder
         */
        public Builder responsible(@Nullable String responsible) {
            this.responsible = responsible;
            return this;
        }

        /**
         * Sets anything more that a reader should know about how the brief was made.
         *
         * @param note at most 280 characters
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = note;
            return this;
        }

        /** {@return the disclosure} */
        public Disclosure build() {
            return new Disclosure(origin, tool, reviewer, reviewedAt, responsible, note);
        }
    }
}
