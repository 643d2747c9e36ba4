package dev.storybrief.model;

import static dev.storybrief.model.constraint.Syntax.BRIEF_ID;
import static dev.storybrief.model.constraint.Syntax.LANGUAGE_TAG;
import static dev.storybrief.model.report.ProblemCode.*;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.storybrief.model.constraint.BriefRules;
import dev.storybrief.model.constraint.Editorial;
import dev.storybrief.model.constraint.MaxEntries;
import dev.storybrief.model.constraint.NoMarkup;
import dev.storybrief.model.constraint.Required;
import dev.storybrief.model.constraint.Text;
import dev.storybrief.model.constraint.Timestamp;
import dev.storybrief.model.constraint.WellFormed;
import dev.storybrief.model.extension.Extensions;
import dev.storybrief.model.text.Rfc3339;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds one news brief: what changed, why it matters, what to do next, who should care, the analysis behind it and the
 * sources it rests on. The root of the story brief format, version 1.
 *
 * <p>Immutable and safe to share among threads. Lists are copied, unmodifiable and never {@code null}; an absent list
 * is an empty one. A list ends where the same object, or {@code null}, would be its entry for the 1,001st time; no valid
 * brief has as many entries.
 * Texts are plain text, never markup; their lengths are counted in Unicode code points.
 *
 * @param id the brief's own id, 1–120 of {@code A-Z a-z 0-9 . _ ~ -}, starting with a letter or digit
 * @param language the language of its texts, a well-formed BCP 47 tag (RFC 5646, section 2.1)
 * @param status whether it may be shown; {@code null} means {@link Status#USABLE}
 * @param headline the news in one line, at most 200 characters; past 110 is an editorial warning
 * @param hook why anyone would read on, in one line of at most 280 characters
 * @param topic what it is about
 * @param original the article that it is based on
 * @param collectedAt when the original was collected
 * @param updatedAt when the brief was last changed, not before {@code collectedAt}
 * @param image a picture to show with it
 * @param tldr the brief in thirty seconds
 * @param insight the analysis below the TL;DR
 * @param sources what the brief rests on, at most 50, with distinct ids
 * @param related other stories, at most 20
 * @param digest a link to the digest that the brief is part of
 * @param disclosure who wrote and who reviewed it; its absence is an editorial warning
 * @param rights whose rights the content is under
 * @param corrections what was wrong before and is right now, at most 20
 * @param schema the address of the JSON Schema, for editors; carries no rule
 * @param extensions members of the host's own, whose names start with {@code _}: JSON values as {@link String},
 *     {@link Boolean}, {@link Number}, {@code null}, {@link List} and {@link Map}, numbers with the text that they were
 *     written with. An {@link IllegalArgumentException} is thrown if one holds what is no JSON, or a number of more than
 *     1,000 characters, is nested deeper than 127 levels, or makes the extensions hold more than 1,000,000 values. A value
 *     that is shared counts at each of its places, and every 1,000 characters of a string, or of a name within an extension,
 *     count as one more
 */
@BriefRules({UNKNOWN_MEMBER, UNKNOWN_CITATION, DUPLICATE_SOURCE_ID, UPDATED_BEFORE_COLLECTED})
@BriefRules(
        groups = Editorial.class,
        value = {
            UNCITED_TAKEAWAY,
            UNCITED_IMPLICATION,
            UNUSED_SOURCE,
            SINGLE_PUBLISHER,
            DUPLICATE_SOURCE_URL,
            TLDR_TOO_LONG,
            HEADLINE_TOO_LONG,
            HOOK_REPEATS_HEADLINE,
            TIMELINE_ORDER,
            COLLECTED_BEFORE_PUBLISHED,
            MISSING_DISCLOSURE,
            MISSING_REVIEW,
            UNKNOWN_LANGUAGE,
            COLLECTED_IN_FUTURE
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "id",
    "language",
    "status",
    "headline",
    "hook",
    "topic",
    "original",
    "collectedAt",
    "updatedAt",
    "image",
    "tldr",
    "insight",
    "sources",
    "related",
    "digest",
    "disclosure",
    "rights",
    "corrections",
    "$schema"
})
public record StoryBrief(
        @Required @WellFormed(BRIEF_ID) String id,

        @Required @WellFormed(LANGUAGE_TAG) String language,

        @Nullable Status status,

        @Required @Text(max = 200) @NoMarkup(groups = Editorial.class)
        String headline,

        @Text(max = 280) @NoMarkup(groups = Editorial.class) @Nullable
        String hook,

        @Valid @Nullable Topic topic,
        @Required @Valid Original original,

        @Required @Timestamp @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant collectedAt,

        @Timestamp @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant updatedAt,

        @Valid @Nullable Image image,
        @Required @Valid Tldr tldr,
        @Valid @Nullable Insight insight,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(50)
        List<@Required @Valid Source> sources,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(20)
        List<@Required @Valid RelatedBrief> related,

        @Valid @Nullable DigestLink digest,
        @Valid @Nullable Disclosure disclosure,
        @Valid @Nullable Rights rights,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @MaxEntries(20)
        List<@Required @Valid Correction> corrections,

        @JsonProperty("$schema") @Nullable String schema,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extensions) {

    public StoryBrief {
        sources = Lists.copy(sources);
        related = Lists.copy(related);
        corrections = Lists.copy(corrections);
        extensions = Extensions.copy(extensions);
    }

    /** {@return whether the brief is withheld or canceled, so that a notice is shown in its place} */
    public boolean withdrawn() {
        return status == Status.WITHHELD || status == Status.CANCELED;
    }

    /**
     * {@return when the brief last changed for its readers: the latest of {@code collectedAt}, {@code updatedAt} and the times
     * of its corrections, as far as RFC 3339 can denote them; {@code null} where it has none of them}
     */
    public @Nullable Instant changedAt() {
        Instant latest = later(later(null, collectedAt), updatedAt);
        for (Correction correction : corrections) {
            latest = correction == null ? latest : later(latest, correction.at());
        }
        return latest;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return other == null || !Rfc3339.canDenote(other) || (one != null && one.isAfter(other)) ? one : other;
    }

    /** {@return a builder with nothing set} */
    public static StoryBriefBuilder builder() {
        return new StoryBriefBuilder();
    }

    /** {@return a builder that starts from this brief} */
    public StoryBriefBuilder toBuilder() {
        return new StoryBriefBuilder()
                .id(id)
                .language(language)
                .status(status)
                .headline(headline)
                .hook(hook)
                .topic(topic)
                .original(original)
                .collectedAt(collectedAt)
                .updatedAt(updatedAt)
                .image(image)
                .tldr(tldr)
                .insight(insight)
                .sources(sources)
                .related(related)
                .digest(digest)
                .disclosure(disclosure)
                .rights(rights)
                .corrections(corrections)
                .schema(schema)
                .extensions(extensions);
    }
}
