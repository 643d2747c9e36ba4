package dev.storybrief.render.outline;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the blocks of an outline, and the parts of their lines, in the order in which {@link Outline} walks over a view.
 * A format escapes what it is given, and chooses marks and line breaks. Texts come with the characters that keep their
 * direction, see {@link LineOrder}.
 */
public interface OutlineFormat {

    /** {@return whether a prediction is a heading of its own, above its reasons; otherwise it is an entry of a list} */
    default boolean hasSubheadings() {
        return false;
    }

    /** Starts a block. */
    void open(Block block) throws IOException;

    /** Starts a block of the kind {@link Block#SOURCE}, and writes the number in formats whose lists do not count. */
    default void openSource(int number) throws IOException {
        open(Block.SOURCE);
    }

    /** Ends the block that was started last. */
    void close() throws IOException;

    /** Writes the headline or the notice, which a format may link to the brief's own address. */
    void title(String text, @Nullable String permalink) throws IOException;

    /** Writes the brief's own address, where it has one, as a block of its own in formats that do not link the title to it. */
    default void permalink(@Nullable String address) throws IOException {}

    /** Writes a text. */
    void text(String text) throws IOException;

    /** Writes a label, without the colon after it. A format may make it stand out. */
    default void label(String label) throws IOException {
        text(label);
    }

    /** Writes what stands between two texts of a line: a colon, a separator or a space. */
    default void between(String punctuation) throws IOException {
        text(punctuation);
    }

    /** Writes what stands before a further fact in a line of facts. */
    default void separator() throws IOException {
        text(" - ");
    }

    /** Writes a point in time: in formats that can, as each reader's own clock and calendar show it. */
    default void time(BriefView.Time time) throws IOException {
        text(time.text());
    }

    /**
     * Writes a link, or its text and what the brief has for an address.
     *
     * @param text of the link
     */
    void link(String text, BriefView.Link link) throws IOException;

    /**
     * Writes a picture, or a link to it.
     *
     * @param text of the link
     * @return whether it is a part of the line, rather than stands apart
     */
    default boolean picture(String text, StoryView.Image image) throws IOException {
        link(text, image.link());
        return true;
    }

    /** Writes the number of a source that the text before rests on. */
    void citation(SectionView.Source source) throws IOException;
}
