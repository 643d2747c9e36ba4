package dev.storybrief.render.text;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.ViewRenderer;
import dev.storybrief.render.outline.Outline;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Renders briefs and digests to plain text, for mail, terminals, bots and logs, with everything that they hold but
 * links to share them and how many sources they cite. Lines are not wrapped
 * and end in a line feed.
 *
 * <p>Immutable and safe to share among threads.
 */
public final class TextRenderer implements ViewRenderer, DigestRenderer {
    private final Presentation presentation;
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    private TextRenderer(Presentation presentation) {
        this.presentation = presentation;
    }

    /** {@return a renderer with the labels of {@link Presentation#create()}} */
    public static TextRenderer create() {
        return new TextRenderer(Presentation.create());
    }

    /**
     * {@return a renderer with the labels of a presentation}
     *
     * @param presentation chooses labels, dates and sections
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
        spare.write(out, sink -> Outline.write(view, new TextFormat(sink)));
    }

    /** Writes the view of a digest, with a line of hyphens before each brief. The stream is neither flushed nor closed. */
    @Override
    public void render(DigestView view, OutputStream out) throws IOException {
        spare.write(out, sink -> {
            Outline.writeHead(view, new TextFormat(sink));
            for (BriefView brief : view.briefs()) {
                sink.write("\n---\n\n");
                Outline.write(brief, new TextFormat(sink));
            }
        });
    }
}
