package dev.storybrief.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link StoryBrief} in the order in which it reads. Nothing is checked here: a brief may be built in any
 * state, and {@code BriefValidator} reports everything that is wrong with it.
 *
 * <p>Not safe for use by several threads.
 */
public final class StoryBriefBuilder {
    private @Nullable String id;
    private @Nullable String language;
    private @Nullable Status status;
    private @Nullable String headline;
    private @Nullable String hook;
    private @Nullable Topic topic;
    private @Nullable Original original;
    private @Nullable Instant collectedAt;
    private @Nullable Instant updatedAt;
    private @Nullable Image image;
    private @Nullable Tldr tldr;
    private @Nullable Insight insight;
    private final List<Source> sources = new ArrayList<>();
    private final List<RelatedBrief> related = new ArrayList<>();
    private @Nullable DigestLink digest;
    private @Nullable Disclosure disclosure;
    private @Nullable Rights rights;
    private final List<Correction> corrections = new ArrayList<>();
    private @Nullable String schema;
    private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    StoryBriefBuilder() {}

    StoryBriefBuilder(StoryBrief brief) {
        id = brief.id();
        language = brief.language();
        status = brief.status();
        headline = brief.headline();
        hook = brief.hook();
        topic = brief.topic();
        original = brief.original();
        collectedAt = brief.collectedAt();
        updatedAt = brief.updatedAt();
        image = brief.image();
        tldr = brief.tldr();
        insight = brief.insight();
        sources.addAll(brief.sources());
        related.addAll(brief.related());
        digest = brief.digest();
        disclosure = brief.disclosure();
        rights = brief.rights();
        corrections.addAll(brief.corrections());
        schema = brief.schema();
        extensions.putAll(brief.extensions());
    }

    /**
     * Sets the brief's own id.
     *
     * @param id 1–120 of {@code A-Z a-z 0-9 . _ ~ -}
     * @return this builder
     */
    public StoryBriefBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /**
     * Sets the language of the texts, as a BCP 47 tag.
     *
     * @param language such as {@code en} or {@code pt-BR}
     * @return this builder
     */
    public StoryBriefBuilder language(@Nullable String language) {
        this.language = language;
        return this;
    }

    /**
     * Sets whether the brief may be shown.
     *
     * @param status {@code null} for {@link Status#USABLE}
     * @return this builder
     */
    public StoryBriefBuilder status(@Nullable Status status) {
        this.status = status;
        return this;
    }

    /**
     * Sets the headline.
     *
     * @param headline at most 200 characters
     * @return this builder
     */
    public StoryBriefBuilder headline(@Nullable String headline) {
        this.headline = headline;
        return this;
    }

    /**
     * Sets the line that gives a reason to read on.
     *
     * @param hook at most 280 characters
     * @return this builder
     */
    public StoryBriefBuilder hook(@Nullable String hook) {
        this.hook = hook;
        return this;
    }

    /**
     * Sets the topic.
     *
     * @param topic the topic
     * @return this builder
     */
    public StoryBriefBuilder topic(@Nullable Topic topic) {
        this.topic = topic;
        return this;
    }

    /**
     * Sets the article that the brief is based on.
     *
     * @param original title, address and publisher of the original
     * @return this builder
     */
    public StoryBriefBuilder original(@Nullable Original original) {
        this.original = original;
        return this;
    }

    /**
     * Sets when the original was collected.
     *
     * @param collectedAt a point in time, written in UTC
     * @return this builder
     */
    public StoryBriefBuilder collectedAt(@Nullable Instant collectedAt) {
        this.collectedAt = collectedAt;
        return this;
    }

    /**
     * Sets when the brief was last changed.
     *
     * @param updatedAt not before {@code collectedAt}
     * @return this builder
     */
    public StoryBriefBuilder updatedAt(@Nullable Instant updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    /**
     * Sets the picture.
     *
     * @param image the picture
     * @return this builder
     */
    public StoryBriefBuilder image(@Nullable Image image) {
        this.image = image;
        return this;
    }

    /**
     * Sets the brief in thirty seconds.
     *
     * @param tldr the four parts of the TL;DR
     * @return this builder
     */
    public StoryBriefBuilder tldr(@Nullable Tldr tldr) {
        this.tldr = tldr;
        return this;
    }

    /**
     * Sets the analysis.
     *
     * @param insight takeaways, implications and timeline
     * @return this builder
     */
    public StoryBriefBuilder insight(@Nullable Insight insight) {
        this.insight = insight;
        return this;
    }

    /**
     * Adds a source.
     *
     * @param source one with an id that no other has
     * @return this builder
     */
    public StoryBriefBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    /**
     * Sets the sources, in the place of those there are.
     *
     * @param sources in their order
     * @return this builder
     */
    public StoryBriefBuilder sources(List<Source> sources) {
        this.sources.clear();
        this.sources.addAll(sources);
        return this;
    }

    /**
     * Adds a related story.
     *
     * @param story another story
     * @return this builder
     */
    public StoryBriefBuilder related(RelatedBrief story) {
        related.add(story);
        return this;
    }

    /**
     * Sets the related stories, in the place of those there are.
     *
     * @param related in their order
     * @return this builder
     */
    public StoryBriefBuilder related(List<RelatedBrief> related) {
        this.related.clear();
        this.related.addAll(related);
        return this;
    }

    /**
     * Sets the link to a digest.
     *
     * @param digest the link
     * @return this builder
     */
    public StoryBriefBuilder digest(@Nullable DigestLink digest) {
        this.digest = digest;
        return this;
    }

    /**
     * Sets who wrote and who reviewed the brief.
     *
     * @param disclosure origin and reviewer
     * @return this builder
     */
    public StoryBriefBuilder disclosure(@Nullable Disclosure disclosure) {
        this.disclosure = disclosure;
        return this;
    }

    /**
     * Sets whose rights the content is under.
     *
     * @param rights notice and holder
     * @return this builder
     */
    public StoryBriefBuilder rights(@Nullable Rights rights) {
        this.rights = rights;
        return this;
    }

    /**
     * Adds a correction.
     *
     * @param correction what was wrong and when it was corrected
     * @return this builder
     */
    public StoryBriefBuilder correction(Correction correction) {
        corrections.add(correction);
        return this;
    }

    /**
     * Sets the corrections, in the place of those there are.
     *
     * @param corrections in their order
     * @return this builder
     */
    public StoryBriefBuilder corrections(List<Correction> corrections) {
        this.corrections.clear();
        this.corrections.addAll(corrections);
        return this;
    }

    /**
     * Sets the address of the JSON Schema, for editors.
     *
     * @param schema an address
     * @return this builder
     */
    public StoryBriefBuilder schema(@Nullable String schema) {
        this.schema = schema;
        return this;
    }

    /**
     * Adds a member of the host's own, which travels with the brief unchanged.
     *
     * @param name starts with {@code _}
     * @param value a JSON value: {@link String}, {@link Boolean}, {@link Number}, {@code null}, or a {@link List} or
     *     {@link Map} of such
     * @return this builder
     */
    public StoryBriefBuilder extension(String name, @Nullable Object value) {
        extensions.put(Objects.requireNonNull(name, "name"), value);
        return this;
    }

    /**
     * {@return the brief}
     *
     * @throws IllegalArgumentException if an extension holds what is no JSON, is nested deeper than 499 levels, or makes
     *     the extensions hold more than 1,000,000 values, where what is shared counts at each of its places and 1,000
     *     characters of a string or name count as one more
     */
    @SuppressWarnings("NullAway") // what is missing stays null, so that validation can report it
    public StoryBrief build() {
        return new StoryBrief(
                id,
                language,
                status,
                headline,
                hook,
                topic,
                original,
                collectedAt,
                updatedAt,
                image,
                tldr,
                insight,
                sources,
                related,
                digest,
                disclosure,
                rights,
                corrections,
                schema,
                extensions);
    }
}
