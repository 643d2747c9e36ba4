package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.output.HostOptions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gathers briefs for one page, mail or feed: a title, an introduction, an address, and the briefs in order. It has no JSON
 * format of its own.
 *
 * <p>The briefs may be read from a file or a database while they are rendered. A rendering iterates over them once to write
 * them, and before that once where the digest has no language or no time of the last change of its own.
 * HTML, Markdown, plain text and feeds are written brief by brief, in constant memory. What an iterator throws, such as
 * {@link java.io.UncheckedIOException}, the renderer throws too.
 *
 * <p>Immutable, and as safe to share among threads as the iteration over its briefs.
 */
public final class Digest {
    private final String title;
    private final @Nullable String language;
    private final @Nullable String introduction;
    private final @Nullable WebAddress url;
    private final @Nullable Instant updatedAt;
    private final Iterable<StoryBrief> briefs;

    private Digest(Builder builder) {
        title = builder.title;
        language = builder.language;
        introduction = builder.introduction;
        url = builder.url;
        updatedAt = builder.updatedAt;
        briefs = builder.briefs;
    }

    /**
     * {@return a builder with every option at its default}
     *
     * @param title names the digest, in its language
     * @param briefs in the order in which they are shown; a list is copied, anything else is iterated over by each rendering,
     *     and once before it where language or time of the last change are not set, and has to give the same briefs each time
     */
    public static Builder builder(String title, Iterable<StoryBrief> briefs) {
        return new Builder(title, briefs);
    }

    /** {@return the title} */
    public String title() {
        return title;
    }

    /** {@return the BCP 47 tag of the language of title and introduction, or {@code null} for that of the first brief} */
    public @Nullable String language() {
        return language;
    }

    /** {@return a few sentences below the title, or {@code null} for none} */
    public @Nullable String introduction() {
        return introduction;
    }

    /** {@return the digest's own address, or {@code null} where it has none} */
    public @Nullable WebAddress url() {
        return url;
    }

    /** {@return when the digest last changed, or {@code null} for when a brief of it last did} */
    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    /** {@return the briefs in order} */
    public Iterable<StoryBrief> briefs() {
        return briefs;
    }

    /** Builds a {@link Digest}. Not safe for use by several threads. */
    public static final class Builder {
        private final String title;
        private final Iterable<StoryBrief> briefs;
        private @Nullable String language;
        private @Nullable String introduction;
        private @Nullable WebAddress url;
        private @Nullable Instant updatedAt;

        private Builder(String title, Iterable<StoryBrief> briefs) {
            this.title = Objects.requireNonNull(title, "title");
            Objects.requireNonNull(briefs, "briefs");
            this.briefs = briefs instanceof List<StoryBrief> list ? HostOptions.entries("briefs", list) : briefs;
        }

        /**
         * Sets the language of title and introduction. Default: the language of the first brief.
         *
         * @param tag a BCP 47 tag, or {@code null} for the default
         * @return this builder
         */
        public Builder language(@Nullable String tag) {
            this.language = tag;
            return this;
        }

        /**
         * Sets what stands below the title. Default: nothing.
         *
         * @param introduction a few sentences without markup, or {@code null} for none
         * @return this builder
         */
        public Builder introduction(@Nullable String introduction) {
            this.introduction = introduction;
            return this;
        }

        /**
         * Sets the digest's own address. Default: none.
         *
         * @param url an absolute web address, or {@code null} for none
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder url(@Nullable String url) {
            this.url = url == null ? null : HostOptions.address("url", url);
            return this;
        }

        /**
         * Sets when the digest last changed. Default: the latest {@link StoryBrief#changedAt()} of its briefs.
         *
         * @param updatedAt the time, or {@code null} for the default
         * @return this builder
         */
        public Builder updatedAt(@Nullable Instant updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        /** {@return the digest} */
        public Digest build() {
            return new Digest(this);
        }
    }
}
