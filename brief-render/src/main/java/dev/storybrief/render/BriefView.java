package dev.storybrief.render;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a brief in words: everything that a renderer shows, display-ready and without markup. Made by {@link
 * Presentation#view}; a host may also hand it to a template engine of its own, which then has to escape what it writes.
 *
 * <p>Immutable. Texts are a brief's own and in its language; labels are ours and in the language of labels. Neither holds
 * a control character or a line break. Addresses are ASCII, {@code http}, {@code https} or our own {@code mailto}, and
 * nothing else is ever one.
 *
 * <p>The view of a withdrawn brief has a notice and none of the brief's content. A view {@linkplain
 * Presentation#forCards() for cards} lacks what no card shows.
 *
 * @param id the brief's id
 * @param language of the brief's texts
 * @param labelLanguage of the labels
 * @param colon what stands between a label and what it labels, in running text
 * @param separator what stands between two parts of a line, in running text
 * @param notice that the brief is withheld or was canceled; {@code null} for one that may be shown
 * @param headline the headline
 * @param hook the line below it
 * @param hookLabel what to call that line in running text, where it has no place and type of its own
 * @param topic what the brief is about
 * @param freshness how old it is
 * @param collected the day on which it was collected
 * @param collectedIn how long after the original, such as <i>collected in 22m</i>
 * @param updated the day on which it was last changed, with its label
 * @param readingTime such as <i>2 min read</i>
 * @param original the article that it is based on
 * @param shareLabel names the share links
 * @param share where it can be shared
 * @param permalink its own address
 * @param image the picture
 * @param corrections what was wrong before
 * @param citedSources such as <i>8 cited sources</i>
 * @param sections the sections that have something to show, in order
 * @param disclosure who wrote it
 * @param rights whose rights it is under
 */
public record BriefView(
        String id,
        Language language,
        Language labelLanguage,
        String colon,
        String separator,
        @Nullable String notice,
        String headline,
        @Nullable String hook,
        String hookLabel,
        @Nullable Topic topic,
        @Nullable FreshnessBadge freshness,
        @Nullable Time collected,
        @Nullable String collectedIn,
        @Nullable LabelledTime updated,
        @Nullable String readingTime,
        Original original,
        String shareLabel,
        List<Link> share,
        @Nullable String permalink,
        @Nullable Image image,
        List<Correction> corrections,
        @Nullable String citedSources,
        List<SectionView> sections,
        Disclosure disclosure,
        @Nullable Rights rights) {

    /**
     * {@return the view of a section, or {@code null} where the brief has none}
     *
     * @param type of the view
     * @param <T> the same
     */
    public <T extends SectionView> @Nullable T section(Class<T> type) {
        for (SectionView section : sections) {
            if (type.isInstance(section)) {
                return type.cast(section);
            }
        }
        return null;
    }

    /**
     * Names a language, and how it is written.
     *
     * @param tag a BCP 47 tag; of an unvalidated brief, whatever it said
     * @param script the code of ISO 15924 for the script that the tag names, or else for the one that CLDR has as the most
     *     likely, such as {@code Arab}
     * @param isRightToLeft whether that script is written from right to left
     */
    public record Language(String tag, String script, boolean isRightToLeft) {}

    /**
     * Says a label around something that is not ours, such as a publisher's name, whose language and direction may be
     * others.
     *
     * @param before what stands before it
     * @param name the name; empty where the label is whole without one
     * @param after what stands after it
     */
    public record Phrase(String before, String name, String after) {
        /** {@return the whole in one string} */
        @Override
        public String toString() {
            return before + name + after;
        }
    }

    /**
     * Says a time.
     *
     * @param text for people, as precise as is known
     * @param datetime for machines, by the rules of HTML's {@code time} element
     */
    public record Time(String text, String datetime) {}

    /**
     * Says a time within a label.
     *
     * @param label the whole, such as <i>by Nov 2026</i>
     * @param datetime for machines
     */
    public record LabelledTime(String label, String datetime) {}

    /**
     * Points somewhere.
     *
     * @param text what it says
     * @param href the address, or {@code null} where the brief has none that may be followed
     * @param address what the brief gave instead of one that may be followed; shown as text
     */
    public record Link(
            String text, @Nullable String href, @Nullable String address) {}

    /**
     * Names a topic.
     *
     * @param name the topic
     * @param emoji decoration
     */
    public record Topic(String name, @Nullable String emoji) {}

    /**
     * Says how old a brief is.
     *
     * @param level how old
     * @param label the same in a word
     * @param until when the level changes by the mere passing of time; {@code null} if it never does
     */
    public record FreshnessBadge(
            Freshness level, String label, @Nullable Instant until) {}

    /**
     * Points to the original.
     *
     * @param call what to say for the link, such as <i>Read the original on Example News</i>
     * @param link its title, or where it has none its publisher, and its address
     * @param label names it where it is listed: <i>Original source</i>
     * @param publisher who published it
     * @param publishedAt when
     */
    public record Original(
            Phrase call,
            Link link,
            String label,
            @Nullable Link publisher,
            @Nullable Time publishedAt) {}

    /**
     * Points to a picture.
     *
     * @param src its address, if it may be shown here; else {@code null}
     * @param link to the picture, with a label and what it shows: what to show in its place
     * @param alt what it shows
     * @param credit whose it is
     * @param width in pixels
     * @param height in pixels
     */
    public record Image(
            @Nullable String src,
            Link link,
            String alt,
            @Nullable Phrase credit,
            @Nullable Integer width,
            @Nullable Integer height) {}

    /**
     * Says what was wrong.
     *
     * @param label such as <i>Correction, 30 Mar 2026</i>
     * @param datetime for machines; empty where unknown
     * @param text what was wrong
     */
    public record Correction(String label, String datetime, String text) {}

    /**
     * Says who wrote a brief.
     *
     * @param key the value of the W3C AI content disclosure vocabulary for it; {@code null} where nobody said
     * @param label the same in a few words, for the place before the headline or right below it, around the name of the
     *     tool where one is given: <i>AI-written · ExampleModel 3</i>
     * @param statement such as <i>Written with AI, reviewed by Example Desk</i>
     * @param reviewed when it was reviewed, with its label
     * @param tool what wrote it or helped, with its label
     * @param responsible who bears editorial responsibility, with its label
     * @param noteLabel names the note
     * @param note anything more
     */
    public record Disclosure(
            @Nullable String key,
            Phrase label,
            Phrase statement,
            @Nullable LabelledTime reviewed,
            @Nullable Phrase tool,
            @Nullable Phrase responsible,
            String noteLabel,
            @Nullable String note) {}

    /**
     * Says whose rights a brief is under.
     *
     * @param label names the notice
     * @param notice the notice, with the address where there is more to read
     * @param holder who holds them
     */
    public record Rights(
            String label, Link notice, @Nullable Phrase holder) {}
}
