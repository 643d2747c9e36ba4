package dev.storybrief.render.html;

import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.output.PlainText;
import java.io.IOException;
import java.util.Objects;

/** Lets a host write one piece of content, and nothing once that is written. */
final class HostSink implements HtmlSink, AutoCloseable {
    private final HtmlWriter html;
    private volatile boolean isClosed;

    HostSink(HtmlWriter html) {
        this.html = html;
    }

    @Override
    public HtmlSink literal(String markup) throws IOException {
        checkOpen();
        html.raw(Objects.requireNonNull(markup, "markup"));
        return this;
    }

    @Override
    public HtmlSink text(String text) throws IOException {
        checkOpen();
        html.text(PlainText.of(Objects.requireNonNull(text, "text")));
        return this;
    }

    private void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException(
                    "what this sink was for is written already; write all of it before the method that"
                            + " was given it returns");
        }
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
