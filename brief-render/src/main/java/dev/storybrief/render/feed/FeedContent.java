package dev.storybrief.render.feed;

import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.output.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Makes the content of items, one at a time. Safe to share among threads. */
final class FeedContent {
    private final Utf8Sink.Spare spare = new Utf8Sink.Spare();

    /** {@return the HTML of a brief} */
    String html(StoryView story) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        Utf8Sink sink = spare.open(out);
        FeedHtml.write(story, new HtmlWriter(sink, story));
        spare.close(sink);
        return out.toString(StandardCharsets.UTF_8);
    }
}
