package dev.storybrief.benchmarks.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;

/** Renders by Pebble, which interprets templates. */
public final class PebblePeer implements HtmlPeer {
    private final PebbleTemplate template;

    public PebblePeer(Layout layout) {
        PebbleEngine engine =
                new PebbleEngine.Builder().loader(new ClasspathLoader()).build();
        template = engine.getTemplate("templates/" + layout.name().toLowerCase(Locale.ROOT) + ".peb");
    }

    @Override
    public void render(BriefView view, OutputStream out) throws IOException {
        Page page = Page.of(view);
        TextBuffer text = new TextBuffer();
        template.evaluate(text, Map.of("page", page, "view", page.view()));
        text.writeTo(out);
    }
}
