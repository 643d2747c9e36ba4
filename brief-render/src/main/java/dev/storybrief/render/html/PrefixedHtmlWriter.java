package dev.storybrief.render.html;

import dev.storybrief.render.output.Room;
import java.io.IOException;
import java.io.OutputStream;

/** Writes HTML with another prefix than ours: the markup is written once, and changed here for those who ask for it. */
final class PrefixedHtmlWriter extends HtmlWriter {
    private final String prefix;

    PrefixedHtmlWriter(OutputStream out, Room room, String prefix) {
        super(out, room);
        this.prefix = prefix;
    }

    @Override
    HtmlWriter raw(String markup) throws IOException {
        return super.raw(withPrefix(markup, prefix));
    }

    /** {@return markup with our prefix replaced, where it is one} */
    private static String withPrefix(String markup, String prefix) {
        return markup.replace("\"brief", "\"" + prefix)
                .replace(" brief", " " + prefix)
                .replace("#brief", "#" + prefix);
    }
}
