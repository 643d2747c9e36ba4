package dev.storybrief.render.chat;

import dev.storybrief.model.WebAddress;
import dev.storybrief.model.text.Characters;
import dev.storybrief.model.text.Rfc3339;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.outline.Block;
import dev.storybrief.render.outline.OutlineFormat;
import dev.storybrief.render.output.Numbers;
import dev.storybrief.render.output.PlainText;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes an outline for a chat by what every chat has: texts, strong texts and links. */
abstract class ChatFormat implements OutlineFormat {
    /** The longest address that a link may have. */
    private static final int LONGEST_ADDRESS = 2048;

    /** The longest address at the bottom, and as many characters of an address as are written as text. */
    private static final int LONG_ADDRESS = 256;

    private Block block = Block.TITLE;

    /** {@return the block that was opened last} */
    final Block block() {
        return block;
    }

    /** Starts a line. */
    abstract void start(Block opened) throws IOException;

    /** Writes a text that stands out. */
    abstract void strong(String text) throws IOException;

    /**
     * Writes a link.
     *
     * @param text has a visible character
     */
    abstract void linked(String text, String address) throws IOException;

    @Override
    public final void open(Block opened) throws IOException {
        block = opened;
        start(opened);
    }

    @Override
    public final void openSource(int number) throws IOException {
        open(Block.SOURCE);
        text(Numbers.format(number) + ". ");
    }

    @Override
    public void title(String text, @Nullable String permalink) throws IOException {
        String address = usable(permalink);
        if (address == null) {
            text(text);
        } else {
            linked(PlainText.visible(text) == null ? address : text, address);
        }
    }

    @Override
    public final void label(String label) throws IOException {
        strong(label);
    }

    @Override
    public final void separator() throws IOException {
        text(" · ");
    }

    /**
     * {@inheritDoc} An address that no link may have is written as text, of which a start is enough to find the host. At the
     * bottom, where the original is named again, long addresses are left out, so that they take no characters from texts.
     */
    @Override
    public final void link(String text, BriefView.Link link) throws IOException {
        String address = usable(link.href());
        boolean isLeftOut = block == Block.FOOT && (address == null || lengthOf(address) > LONG_ADDRESS);
        if (address != null && !isLeftOut) {
            linked(PlainText.visible(text) == null ? address : text, address);
            return;
        }
        text(text);
        WebAddress target = link.target();
        String written = target != null && target.isFollowable() ? PlainText.of(target.text()) : link.address();
        if (written != null && !isLeftOut) {
            text(" (" + shortened(written, LONG_ADDRESS) + ")");
        }
    }

    @Override
    public final void citation(SectionView.Source source) throws IOException {
        String number = "[" + Numbers.format(source.number()) + "]";
        String address = usable(source.link().href());
        text(" ");
        if (address == null) {
            text(number);
        } else {
            linked(number, address);
        }
    }

    /** {@return an address that a link may have here, or {@code null}} */
    final @Nullable String usable(@Nullable String address) {
        return address == null || lengthOf(address) > LONGEST_ADDRESS ? null : address;
    }

    /** {@return the length of an address as a link has it here} */
    int lengthOf(String address) {
        return address.length();
    }

    /** {@return a text of at most so many UTF-16 code units, with an ellipsis where there was more} */
    static String shortened(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, Characters.clusterStart(text, limit - 1)) + "\u2026";
    }

    /** {@inheritDoc} A day, a month or a year is written as text, and so is what was before 1970. */
    @Override
    public final void time(BriefView.Time time) throws IOException {
        Instant at = Rfc3339.parse(time.datetime());
        if (at == null || at.isBefore(Instant.EPOCH)) {
            text(time.text());
        } else {
            time(at.getEpochSecond(), time.text());
        }
    }

    /**
     * Writes a point in time. Chats override this if they can show it in the time zone of each reader.
     *
     * @param second since 1970
     */
    void time(long second, String text) throws IOException {
        text(text);
    }
}
