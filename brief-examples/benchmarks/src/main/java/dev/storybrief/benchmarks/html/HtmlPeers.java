package dev.storybrief.benchmarks.html;

import dev.storybrief.benchmarks.Sample;
import dev.storybrief.benchmarks.Sink;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.mail.MailRenderer;
import java.io.IOException;
import java.util.List;

/** Makes the peers by name. */
public final class HtmlPeers {
    /** Every engine that runs templates, the compiled ones first. */
    public static final List<String> ENGINES =
            List.of("jte", "rocker", "jstachio", "thymeleaf", "freemarker", "pebble");

    private HtmlPeers() {}

    /** {@return a peer for a layout; the one that copies finished bytes is only for that brief} */
    public static HtmlPeer make(String name, Layout layout, StoryBrief brief) throws IOException {
        return switch (name) {
            case "storybrief" -> storybrief(layout)::render;
            case "mail" ->
                MailRenderer.builder()
                        .layout(layout)
                        .presentation(Sample.PRESENTATION)
                        .build()::render;
            case "jte" -> new JtePeer(layout);
            case "rocker" -> new RockerPeer(layout);
            case "jstachio" -> new JStachioPeer(layout);
            case "thymeleaf" -> new ThymeleafPeer(layout);
            case "freemarker" -> new FreeMarkerPeer(layout);
            case "pebble" -> new PebblePeer(layout);
            case "stringbuilder" -> new StringBuilderPeer(layout);
            case "copy" -> {
                Sink sink = new Sink();
                storybrief(layout).render(brief, sink);
                yield new CopyPeer(sink.toByteArray());
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** {@return the renderer of Storybrief} */
    public static HtmlRenderer storybrief(Layout layout) {
        return HtmlRenderer.builder()
                .layout(layout)
                .presentation(Sample.PRESENTATION)
                .build();
    }
}
