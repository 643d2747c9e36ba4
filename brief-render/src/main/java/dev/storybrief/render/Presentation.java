package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Topic;
import dev.storybrief.render.output.HostOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes views of briefs: chooses labels, dates, durations, freshness, reading time, numbers of citations, share links, and
 * which sections come in which order. Formats choose none of that.
 *
 * <p>No option removes the disclosure, a correction, the notice of a withdrawn brief or the link to the original.
 *
 * <p>Immutable and safe to share among threads, as far as the functions and the clock that it was given are.
 */
public final class Presentation {
    final @Nullable Locale locale;
    final ZoneId zone;
    final Clock clock;
    final Duration freshFor;
    final Duration recentFor;
    final List<Section> sections;
    final List<ShareTarget> shareTargets;
    final Set<String> imageHosts;
    final Function<StoryBrief, @Nullable String> permalink;
    final Function<Topic, @Nullable String> emoji;
    final Layout layout;

    private Presentation(Builder builder) {
        locale = builder.locale;
        zone = builder.zone;
        clock = builder.clock;
        freshFor = builder.freshFor;
        recentFor = builder.recentFor;
        sections = builder.sections;
        shareTargets = builder.shareTargets;
        imageHosts = builder.imageHosts;
        permalink = builder.permalink;
        emoji = builder.emoji;
        layout = builder.layout;
    }

    /** {@return a presentation with every option at its default} */
    public static Presentation create() {
        return builder().build();
    }

    /** {@return a builder with every option at its default} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from the options of this} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.locale = locale;
        builder.zone = zone;
        builder.clock = clock;
        builder.freshFor = freshFor;
        builder.recentFor = recentFor;
        builder.sections = sections;
        builder.shareTargets = shareTargets;
        builder.imageHosts = imageHosts;
        builder.permalink = permalink;
        builder.emoji = emoji;
        builder.layout = layout;
        return builder;
    }

    /**
     * {@return the same for a layout: its views hold no more than that layout shows}
     *
     * <p>Of the sections, a card shows the TL;DR without what to do next, if it is among those chosen. There are no share
     * links, and neither rights, reading time, the day of the last change, nor publisher and day of the original. There is a
     * picture only if its host is among {@link Builder#imagesFrom}. An item lacks in addition sections, topic, day of
     * collection, picture, and the count of sources.
     *
     * @param layout of what shows the views; for articles and pages nothing changes
     */
    public Presentation forLayout(Layout layout) {
        Objects.requireNonNull(layout, "layout");
        if (layout == Layout.ARTICLE || layout == Layout.PAGE) {
            return this;
        }
        boolean isWithTldr = layout == Layout.CARD && sections.contains(Section.TLDR);
        Builder builder = toBuilder();
        builder.layout = layout;
        builder.sections = isWithTldr ? List.of(Section.TLDR) : List.of();
        builder.shareTargets = List.of();
        return builder.build();
    }

    /**
     * {@return the view of a brief}
     *
     * @param brief in any state
     * @throws IllegalArgumentException if the {@linkplain Builder#permalink permalink function} returns an address without
     *     a scheme
     */
    public BriefView view(StoryBrief brief) {
        return new ViewMaker(this, Objects.requireNonNull(brief, "brief")).view();
    }

    /**
     * {@return the view of a digest} This iterates over all the briefs once before the view does, where the digest has no
     * language or no time of the last change of its own. An exception of {@link #view(StoryBrief)} is
     * thrown while the briefs of the view are iterated over.
     *
     * @param digest its briefs in any state
     */
    public DigestView view(Digest digest) {
        return new DigestMaker(this, Objects.requireNonNull(digest, "digest")).view();
    }

    /** Builds a {@link Presentation}. Not safe for use by several threads. */
    public static final class Builder {
        private @Nullable Locale locale;
        private ZoneId zone = ZoneOffset.UTC;
        private Clock clock = Clock.systemUTC();
        private Duration freshFor = Duration.ofHours(24);
        private Duration recentFor = Duration.ofDays(7);
        private List<Section> sections = List.of(Section.values());
        private List<ShareTarget> shareTargets = List.of(ShareTarget.X, ShareTarget.LINKEDIN, ShareTarget.EMAIL);
        private Set<String> imageHosts = Set.of();
        private Function<StoryBrief, @Nullable String> permalink = brief -> null;
        private Function<Topic, @Nullable String> emoji = Topic::emoji;
        private Layout layout = Layout.ARTICLE;

        private Builder() {}

        /**
         * Sets the language of the labels; texts stay in the brief's own. Default: the language of each brief.
         *
         * <p>There are labels in Arabic, Chinese in simplified characters, Dutch, English, French, German, Hebrew, Hindi,
         * Italian, Japanese, Korean, Polish, Portuguese and Spanish. In any other language or script they are English, and
         * {@link BriefView.Wording#language()} names it.
         *
         * @param locale the language, or {@code null} for that of each brief
         * @return this builder
         */
        public Builder locale(@Nullable Locale locale) {
            this.locale = locale;
            return this;
        }

        /**
         * Sets the time zone of the dates. Default: UTC.
         *
         * @param zone the zone
         * @return this builder
         */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Sets the clock by which the age of a brief is measured. Default: the system's clock.
         *
         * @param clock the clock
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets for how long a brief is fresh, and for how long it is not stale, from when it was collected or last
         * updated. Default: 24 hours, 7 days.
         *
         * @param freshFor more than nothing
         * @param recentFor not less than {@code freshFor}
         * @return this builder
         * @throws IllegalArgumentException if a bound is out of order
         */
        public Builder freshness(Duration freshFor, Duration recentFor) {
            Objects.requireNonNull(freshFor, "freshFor");
            Objects.requireNonNull(recentFor, "recentFor");
            if (freshFor.isNegative() || freshFor.isZero() || recentFor.compareTo(freshFor) < 0) {
                throw new IllegalArgumentException("freshFor is " + freshFor + " and recentFor " + recentFor
                        + "; set freshFor above zero and recentFor no shorter");
            }
            this.freshFor = freshFor;
            this.recentFor = recentFor;
            return this;
        }

        /**
         * Sets which sections are shown, in which order. Without {@link Section#SOURCES} there are no citations, since
         * they would lead nowhere. Default: all, in the order of {@link Section}.
         *
         * @param sections each at most once
         * @return this builder
         * @throws IllegalArgumentException if a section is named twice
         */
        public Builder sections(Section... sections) {
            this.sections = HostOptions.distinct("sections", sections);
            return this;
        }

        /**
         * Sets where a reader can share a brief. What is shared is the permalink, or where there is none the address of
         * the original. HTML and mail show the links, in articles and pages. Default: X, LinkedIn, e-mail.
         *
         * @param targets each at most once; none for no share links
         * @return this builder
         * @throws IllegalArgumentException if a target is named twice
         */
        public Builder share(ShareTarget... targets) {
            this.shareTargets = HostOptions.distinct("targets", targets);
            return this;
        }

        /**
         * Sets the hosts from which pictures are shown, whatever the port. A picture from elsewhere is a link with what it
         * shows, so that no reader's browser asks a host that nobody chose; cards leave it out. Default: none.
         *
         * @param hosts each a host alone, such as {@code images.example.org}; a name outside ASCII may be given as it is
         *     or in Punycode, as {@code bücher.example} or {@code xn--bcher-kva.example}
         * @return this builder
         * @throws IllegalArgumentException if one is no host by the WHATWG URL standard, or has a {@code *}
         */
        public Builder imagesFrom(String... hosts) {
            this.imageHosts = HostOptions.entries("hosts", hosts).stream()
                    .map(Links::hostOfPictures)
                    .collect(Collectors.toUnmodifiableSet());
            return this;
        }

        /**
         * Sets the address at which the host shows a brief. Default: none.
         *
         * <p>A view of a brief throws {@link IllegalArgumentException} where the function returns a text that does not
         * begin with {@code https://} or {@code http://}, such as {@code /briefs/1}: feeds, mail and chats have no page
         * that it could be relative to. An address that begins so but does not parse counts as none, since a function
         * that appends an id may be given a brief whose id is invalid.
         *
         * @param permalink returns an absolute web address, or {@code null} for a brief that has none
         * @return this builder
         */
        public Builder permalink(Function<StoryBrief, @Nullable String> permalink) {
            this.permalink = Objects.requireNonNull(permalink, "permalink");
            return this;
        }

        /**
         * Sets the emoji that stands before a topic. Default: the topic's own.
         *
         * @param emoji gives an emoji, or {@code null} for none
         * @return this builder
         */
        public Builder emoji(Function<Topic, @Nullable String> emoji) {
            this.emoji = Objects.requireNonNull(emoji, "emoji");
            return this;
        }

        /** {@return the presentation} */
        public Presentation build() {
            return new Presentation(this);
        }
    }
}
