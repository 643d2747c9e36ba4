package dev.storybrief.render;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Languages;
import dev.storybrief.render.output.PlainText;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds everything that a renderer shows of a brief, display-ready and without markup: a {@link StoryView}, or a {@link
 * WithdrawnView} of a brief that was withheld or canceled. {@link Presentation#view} makes views; a host may also hand one
 * to a template engine of its own, which then has to escape what it writes.
 *
 * <p>Views are immutable. Texts come from the brief and are in its language; labels come from the library and are in the
 * language of {@link #wording()}. The constructors of all records in a view replace the characters that the format does
 * not allow in a text: those that end a line, and tabs, become a space, others U+FFFD. So no text of a view holds a line
 * break, a control character or a lone surrogate, also in a view that a host made. Addresses are typed: but for links to share
 * a brief, only a {@link WebAddress} that may be followed is ever a link.
 */
public sealed interface BriefView permits StoryView, WithdrawnView {

    /** {@return the brief's id} */
    String id();

    /** {@return the language of the brief's texts} */
    Language language();

    /** {@return the language of the labels, and the punctuation between them} */
    Wording wording();

    /**
     * {@return the language of the labels where the texts are in another language or script, so that elements with labels
     * have to name it} A region makes no difference: English labels need no attributes in a brief in {@code en-US}.
     */
    default @Nullable Language foreignLabels() {
        Language labels = wording().language();
        return labels.isSameButForRegion(language()) ? null : labels;
    }

    /** {@return the brief's own address} */
    @Nullable
    WebAddress permalink();

    /** {@return the brief's own address for a link, or {@code null} where there is none that may be followed} */
    default @Nullable String href() {
        WebAddress permalink = permalink();
        return permalink == null ? null : permalink.href();
    }

    /** {@return the article that the brief is based on} */
    Original original();

    /** {@return who wrote the brief} */
    Disclosure disclosure();

    /**
     * {@return the brief that the view was made of, or {@code null} where a host made the view without one. It is the data as
     * it was given, unchecked: its texts may hold any character, and only {@link WebAddress#href()} may be linked to}
     */
    @Nullable
    StoryBrief brief();

    /**
     * {@return the host's own members of the brief, by name: JSON values as {@link StoryBrief#extensions()} describes them;
     * none where the view has no brief. Their texts may hold any character}
     */
    default Map<String, @Nullable Object> extensions() {
        StoryBrief brief = brief();
        return brief == null ? Map.of() : brief.extensions();
    }

    /**
     * {@return when the passing of time alone changes what is shown of the brief, so that a cache has to forget it, or {@code
     * null} if it never does}
     */
    default @Nullable Instant changesAt() {
        return null;
    }

    /** {@return whether the brief was withheld or canceled} */
    default boolean isWithdrawn() {
        return this instanceof WithdrawnView;
    }

    /**
     * Names a language, and how it is written.
     *
     * @param tag a BCP 47 tag; of an unvalidated brief, any text
     * @param script the ISO 15924 code of the script that the tag names, or else of the one that CLDR lists as the most
     *     likely, such as {@code Arab}
     * @param isRightToLeft whether that script is written from right to left
     */
    record Language(String tag, String script, boolean isRightToLeft) {
        public Language {
            tag = PlainText.of(tag);
            script = PlainText.of(script);
        }

        /** {@return the value of HTML's {@code dir} attribute: {@code rtl} or {@code ltr}} */
        public String dir() {
            return isRightToLeft ? "rtl" : "ltr";
        }

        /** {@return whether another tag names the same language, written in the same script} */
        boolean isSameButForRegion(Language other) {
            return tag.equals(other.tag)
                    || (script.equals(other.script)
                            && Languages.primarySubtag(tag).equals(Languages.primarySubtag(other.tag)));
        }
    }

    /**
     * Describes how labels are written.
     *
     * @param language of the labels
     * @param colon what stands between a label and what it labels, in running text
     * @param separator what stands between two parts of a line, in running text
     */
    record Wording(Language language, String colon, String separator) {
        public Wording {
            colon = PlainText.of(colon);
            separator = PlainText.of(separator);
        }
    }

    /**
     * Puts a label around a name from the brief, such as a publisher's, which may be in another language and direction.
     *
     * @param before what stands before the name
     * @param name the name; empty where the label is complete without one
     * @param after what stands after the name
     */
    record Phrase(String before, String name, String after) {
        public Phrase {
            before = PlainText.of(before);
            name = PlainText.of(name);
            after = PlainText.of(after);
        }

        /** {@return the whole in one string} */
        @Override
        public String toString() {
            return before + name + after;
        }
    }

    /**
     * Gives a time.
     *
     * @param text for people, as precise as it is known
     * @param datetime for machines, by the rules of HTML's {@code time} element
     */
    record Time(String text, String datetime) {
        public Time {
            text = PlainText.of(text);
            datetime = PlainText.of(datetime);
        }
    }

    /**
     * Gives a time within a label.
     *
     * @param label the whole, such as <i>by Nov 2026</i>
     * @param datetime for machines, by the rules of HTML's {@code time} element
     */
    record LabelledTime(String label, String datetime) {
        public LabelledTime {
            label = PlainText.of(label);
            datetime = PlainText.of(datetime);
        }
    }

    /**
     * Links to an address, or shows the address as text where it may not be followed.
     *
     * @param text of the link
     * @param target the address, or {@code null} where there is none
     */
    record Link(String text, @Nullable WebAddress target) {
        public Link {
            text = PlainText.of(text);
        }

        /** {@return the address of the link in ASCII, or {@code null} where there is none that may be followed} */
        public @Nullable String href() {
            return target == null ? null : target.href();
        }

        /** {@return what the brief has instead of an address that may be followed, for display as text} */
        public @Nullable String address() {
            return target == null || target.isFollowable() ? null : PlainText.orNull(PlainText.visible(target.text()));
        }
    }

    /**
     * Points to the original article.
     *
     * @param call the label of the link to it, such as <i>Read the original on Example News</i>
     * @param link its title, or where it has none its publisher, and its address
     * @param label names it where it is listed: <i>Original source</i>
     * @param publisher who published it; {@code null} where that repeats the text of the link
     * @param publishedAt when it was published
     */
    record Original(
            Phrase call,
            Link link,
            String label,
            @Nullable Link publisher,
            @Nullable Time publishedAt) {
        public Original {
            label = PlainText.of(label);
        }
    }

    /**
     * Discloses who wrote a brief.
     *
     * @param key the value of the W3C AI content disclosure vocabulary; {@code null} where the brief has no disclosure
     * @param label a short form of the statement, for the place before the headline or right below it, around the name of the
     *     tool where one is given: <i>AI-written · ExampleModel 3</i>
     * @param statement such as <i>Written with AI, reviewed by Example Desk</i>
     * @param reviewed when it was reviewed, with its label
     * @param tool what wrote it or helped, with its label
     * @param responsible who bears editorial responsibility, with its label
     * @param noteLabel names the note
     * @param note anything more
     */
    record Disclosure(
            @Nullable String key,
            Phrase label,
            Phrase statement,
            @Nullable LabelledTime reviewed,
            @Nullable Phrase tool,
            @Nullable Phrase responsible,
            String noteLabel,
            @Nullable String note) {
        public Disclosure {
            key = key == null ? null : PlainText.of(key);
            noteLabel = PlainText.of(noteLabel);
            note = note == null ? null : PlainText.of(note);
        }
    }

    /**
     * Rates the age of a brief.
     *
     * @param level the age
     * @param label names the level
     */
    record FreshnessBadge(Freshness level, String label) {
        public FreshnessBadge {
            label = PlainText.of(label);
        }
    }
}
