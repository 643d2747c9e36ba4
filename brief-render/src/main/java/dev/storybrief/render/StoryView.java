package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Rfc3339;
import dev.storybrief.render.output.HostOptions;
import dev.storybrief.render.output.PlainText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows a brief: its head, its sections in order, its foot. A view {@linkplain Presentation#forLayout for cards or items}
 * lacks what these do not show.
 *
 * @param id the brief's id
 * @param language of the brief's texts
 * @param wording the language of the labels, and the punctuation between them
 * @param permalink the brief's own address
 * @param head the headline, and what stands around it
 * @param sections the sections that have something to show, in order
 * @param foot who wrote the brief, and whose rights it is under
 * @param brief what the view was made of, see {@link BriefView#brief()}
 */
public record StoryView(
        String id,
        Language language,
        Wording wording,
        @Nullable WebAddress permalink,
        Head head,
        List<SectionView> sections,
        Foot foot,
        @Nullable StoryBrief brief)
        implements BriefView {
    public StoryView {
        id = PlainText.of(id);
        sections = List.copyOf(sections);
    }

    @Override
    public Original original() {
        return head.original();
    }

    @Override
    public Disclosure disclosure() {
        return foot.disclosure();
    }

    /** {@return the TL;DR, or {@code null} where there is none} */
    public SectionView.@Nullable Tldr tldr() {
        return section(SectionView.Tldr.class);
    }

    /** {@return the takeaways, or {@code null} where there are none} */
    public SectionView.@Nullable Takeaways takeaways() {
        return section(SectionView.Takeaways.class);
    }

    /** {@return the implications, or {@code null} where there are none} */
    public SectionView.@Nullable Implications implications() {
        return section(SectionView.Implications.class);
    }

    /** {@return the timeline, or {@code null} where there is none} */
    public SectionView.@Nullable Timeline timeline() {
        return section(SectionView.Timeline.class);
    }

    /** {@return the sources, or {@code null} where there are none} */
    public SectionView.@Nullable Sources sources() {
        return section(SectionView.Sources.class);
    }

    /** {@return the digest that the brief is part of, or {@code null} where there is none} */
    public SectionView.@Nullable Digest digest() {
        return section(SectionView.Digest.class);
    }

    /** {@return the related stories, or {@code null} where there are none} */
    public SectionView.@Nullable Related related() {
        return section(SectionView.Related.class);
    }

    @Override
    public @Nullable Instant changesAt() {
        return head.meta().changesAt();
    }

    /**
     * {@return when the brief last changed, to the millisecond: {@link StoryBrief#changedAt()}, or where the view has no
     * brief, the latest time that it shows; {@code null} where there is none}
     */
    public @Nullable Instant modifiedAt() {
        Stream<Instant> times = brief != null
                ? Stream.ofNullable(brief.changedAt())
                : Stream.of(
                                Stream.ofNullable(head.meta().collected()).map(Time::datetime),
                                Stream.ofNullable(head.meta().updated()).map(LabelledTime::datetime),
                                head.corrections().stream().map(Correction::datetime))
                        .flatMap(datetimes -> datetimes.map(Rfc3339::parse).filter(Objects::nonNull));
        Instant latest = times.max(Instant::compareTo).orElse(null);
        return latest == null ? null : latest.truncatedTo(ChronoUnit.MILLIS);
    }

    private <T extends SectionView> @Nullable T section(Class<T> type) {
        for (SectionView section : sections) {
            if (type.isInstance(section)) {
                return type.cast(section);
            }
        }
        return null;
    }

    /**
     * Holds what stands at the top of a brief.
     *
     * @param meta topic, age and length
     * @param headline the headline
     * @param hook the line below it
     * @param original the article that the brief is based on
     * @param share where the brief can be shared
     * @param image the picture
     * @param corrections what was wrong before
     */
    public record Head(
            Meta meta,
            String headline,
            @Nullable Hook hook,
            Original original,
            @Nullable Share share,
            @Nullable Image image,
            List<Correction> corrections) {
        public Head {
            headline = PlainText.of(headline);
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * Holds the facts about a brief that stand in one line beside the headline.
     *
     * @param topic what the brief is about
     * @param freshness how old it is; {@code null} also of a brief that is dated more than a day ahead
     * @param changesAt when the freshness changes next; {@code null} if it never does
     * @param collected the day on which it was collected
     * @param collectedIn how long after the original, such as <i>collected in 22m</i>
     * @param updated the day on which it was last changed, with its label
     * @param readingTime such as <i>2 min read</i>
     */
    public record Meta(
            @Nullable Topic topic,
            @Nullable FreshnessBadge freshness,
            @Nullable Instant changesAt,
            @Nullable Time collected,
            @Nullable String collectedIn,
            @Nullable LabelledTime updated,
            @Nullable String readingTime) {
        public Meta {
            collectedIn = PlainText.orNull(collectedIn);
            readingTime = PlainText.orNull(readingTime);
        }
    }

    /**
     * Names a topic.
     *
     * @param name the topic
     * @param emoji decoration
     */
    public record Topic(String name, @Nullable String emoji) {
        public Topic {
            name = PlainText.of(name);
            emoji = PlainText.orNull(emoji);
        }
    }

    /**
     * Holds the line below the headline.
     *
     * @param label what to call it in running text, where it has no place and type of its own
     * @param text the line
     */
    public record Hook(String label, String text) {
        public Hook {
            label = PlainText.of(label);
            text = PlainText.of(text);
        }
    }

    /**
     * Holds links to places where a reader can share a brief.
     *
     * @param label names the list of links
     * @param links at least one
     */
    public record Share(String label, List<ShareLink> links) {
        public Share {
            label = PlainText.of(label);
            links = List.copyOf(links);
        }
    }

    /**
     * Links to a place where a reader can share a brief.
     *
     * @param label the name of the place
     * @param href the address, which starts with {@code https://}, {@code http://} or {@code mailto:}
     */
    public record ShareLink(String label, String href) {
        /**
         * Makes a link.
         *
         * @throws IllegalArgumentException if the address starts with something else
         */
        public ShareLink {
            if (!href.startsWith("https://") && !href.startsWith("http://") && !href.startsWith("mailto:")) {
                throw new IllegalArgumentException("href is \"" + HostOptions.excerpt(href)
                        + "\"; give an address that starts with https://, http:// or mailto:");
            }
            label = PlainText.of(label);
            href = PlainText.of(href);
        }
    }

    /**
     * Shows a picture.
     *
     * @param src its address, if it may be shown here; else {@code null}
     * @param link to the picture, with a label and what it shows: for display in its place
     * @param alt what it shows
     * @param credit whose it is
     * @param width in pixels
     * @param height in pixels
     */
    public record Image(
            @Nullable WebAddress src,
            Link link,
            String alt,
            @Nullable Phrase credit,
            @Nullable Integer width,
            @Nullable Integer height) {
        public Image {
            alt = PlainText.of(alt);
        }

        /** {@return the address of the picture, or {@code null} where it may not be shown here} */
        public @Nullable String href() {
            return src == null ? null : src.href();
        }
    }

    /**
     * Describes what was wrong.
     *
     * @param label such as <i>Correction, 30 Mar 2026</i>
     * @param datetime for machines; empty where unknown
     * @param text what was wrong
     */
    public record Correction(String label, String datetime, String text) {
        public Correction {
            label = PlainText.of(label);
            datetime = PlainText.of(datetime);
            text = PlainText.of(text);
        }
    }

    /**
     * Holds what stands at the bottom of a brief.
     *
     * @param disclosure who wrote the brief
     * @param rights whose rights it is under
     * @param citedSources such as <i>8 cited sources</i>
     */
    public record Foot(
            Disclosure disclosure,
            @Nullable Rights rights,
            @Nullable String citedSources) {
        public Foot {
            citedSources = PlainText.orNull(citedSources);
        }
    }

    /**
     * Gives the rights that a brief is under.
     *
     * @param label names the notice
     * @param notice the notice, with the address where there is more to read
     * @param holder who holds the rights
     */
    public record Rights(
            String label, Link notice, @Nullable Phrase holder) {
        public Rights {
            label = PlainText.of(label);
        }
    }
}
