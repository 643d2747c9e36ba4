package dev.storybrief.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link StoryBrief}. Each method sets the component of its name; those named after one entry of a list add it.
 * Only extensions are checked here, by {@link #build}; otherwise a brief may be in any state, and {@code BriefValidator}
 * reports everything that is wrong with it. Not safe for use by several threads.
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
    private List<Source> sources = new ArrayList<>();
    private List<RelatedBrief> related = List.of();
    private @Nullable DigestLink digest;
    private @Nullable Disclosure disclosure;
    private @Nullable Rights rights;
    private List<Correction> corrections = new ArrayList<>();
    private @Nullable String schema;
    private Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

    StoryBriefBuilder() {}

    /**
     * {@return this builder}
     *
     * @param id the brief's own id, 1–120 of {@code A-Z a-z 0-9 . _ ~ -}
     */
    public StoryBriefBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param language the language of the texts as a BCP 47 tag, such as {@code en} or {@code pt-BR}
     */
    public StoryBriefBuilder language(@Nullable String language) {
        this.language = language;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param status whether the brief may be shown; {@code null} for {@link Status#USABLE}
     */
    public StoryBriefBuilder status(@Nullable Status status) {
        this.status = status;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param headline the news in one line, at most 200 characters
     */
    public StoryBriefBuilder headline(@Nullable String headline) {
        this.headline = headline;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param hook a reason to read on, at most 280 characters
     */
    public StoryBriefBuilder hook(@Nullable String hook) {
        this.hook = hook;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param topic what the brief is about
     */
    public StoryBriefBuilder topic(@Nullable Topic topic) {
        this.topic = topic;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param original the article that the brief is based on
     */
    public StoryBriefBuilder original(@Nullable Original original) {
        this.original = original;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param collectedAt when the original was collected
     */
    public StoryBriefBuilder collectedAt(@Nullable Instant collectedAt) {
        this.collectedAt = collectedAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param updatedAt when the brief was last changed, not before {@code collectedAt}
     */
    public StoryBriefBuilder updatedAt(@Nullable Instant updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param image a picture to show with the brief
     */
    public StoryBriefBuilder image(@Nullable Image image) {
        this.image = image;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param tldr the brief in thirty seconds
     */
    public StoryBriefBuilder tldr(@Nullable Tldr tldr) {
        this.tldr = tldr;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param insight takeaways, implications and timeline
     */
    public StoryBriefBuilder insight(@Nullable Insight insight) {
        this.insight = insight;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param source a source to add, with an id that no other has
     */
    public StoryBriefBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param sources the sources, in the place of those there are
     */
    public StoryBriefBuilder sources(List<Source> sources) {
        this.sources = new ArrayList<>(sources);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param related the related stories, in the place of those there are
     */
    public StoryBriefBuilder related(List<RelatedBrief> related) {
        this.related = new ArrayList<>(related);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param digest a link to the digest that the brief is part of
     */
    public StoryBriefBuilder digest(@Nullable DigestLink digest) {
        this.digest = digest;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param disclosure who wrote and who reviewed the brief
     */
    public StoryBriefBuilder disclosure(@Nullable Disclosure disclosure) {
        this.disclosure = disclosure;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param rights whose rights the content is under
     */
    public StoryBriefBuilder rights(@Nullable Rights rights) {
        this.rights = rights;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param correction what was wrong and when it was corrected, to add
     */
    public StoryBriefBuilder correction(Correction correction) {
        corrections.add(correction);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param corrections the corrections, in the place of those there are
     */
    public StoryBriefBuilder corrections(List<Correction> corrections) {
        this.corrections = new ArrayList<>(corrections);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param schema the address of the JSON Schema, for editors
     */
    public StoryBriefBuilder schema(@Nullable String schema) {
        this.schema = schema;
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param name of a member of the host's own to add, starting with {@code _}
     * @param value a JSON value, as {@link StoryBrief} describes them
     */
    public StoryBriefBuilder extension(String name, @Nullable Object value) {
        extensions.put(Objects.requireNonNull(name, "name"), value);
        return this;
    }

    /**
     * {@return this builder}
     *
     * @param extensions the members of the host's own by their names, in the place of those there are
     */
    public StoryBriefBuilder extensions(Map<String, ? extends @Nullable Object> extensions) {
        this.extensions = new LinkedHashMap<>(extensions);
        return this;
    }

    /**
     * {@return the brief}
     *
     * @throws IllegalArgumentException if the extensions are not what {@link StoryBrief} allows
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
