package dev.storybrief.render.text;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.ViewRenderer;
import dev.storybrief.render.output.Room;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Renders briefs to plain text with everything that they hold: for mail, terminals, bots and logs. Lines are not wrapped
 * and end in a line feed.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class TextRenderer implements ViewRenderer {
    private final Presentation presentation;
    private final Room.Spare spare = new Room.Spare();

    private TextRenderer(Presentation presentation) {
        this.presentation = presentation;
    }

    /** {@return a renderer in the words of {@link Presentation#create()}} */
    public static TextRenderer create() {
        return new TextRenderer(Presentation.create());
    }

    /**
     * {@return a renderer in the words of a presentation}
     *
     * @param presentation puts briefs into words
     */
    public static TextRenderer of(Presentation presentation) {
        return new TextRenderer(Objects.requireNonNull(presentation, "presentation"));
    }

    @Override
    public Presentation presentation() {
        return presentation;
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        Room room = spare.take();
        TextWriter text = new TextWriter(out, room);
        new TextDocument(text, view).write();
        text.finish();
        spare.keep(room);
    }
}
