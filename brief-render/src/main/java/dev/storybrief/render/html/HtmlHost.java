package dev.storybrief.render.html;

import dev.storybrief.render.Section;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what a host adds to briefs, each in an element of its own. */
final class HtmlHost extends HtmlTemplate {

    HtmlHost(HtmlOptions options) {
        super(options);
    }

    /** {@return whether the host writes a section itself} */
    boolean isReplaced(Section section) {
        return options.host().stream().anyMatch(each -> each.isAt(HostContent.Place.INSTEAD, section));
    }

    /** Writes what comes after all sections. */
    void end(StoryView view, HtmlWriter html) throws IOException {
        write(HostContent.Place.END, null, view, html);
    }

    private final Markup open = markup("<div class=\"brief-host\">");
    private final Markup close = markup("</div>\n");

    /** Writes all that stands in one place, in the order in which it was added. Returns whether there is anything. */
    boolean write(HostContent.Place place, @Nullable Section section, StoryView view, HtmlWriter html)
            throws IOException {
        boolean isAny = false;
        for (HostContent each : options.host()) {
            if (each.isAt(place, section)) {
                isAny = true;
                html.write(open);
                try (HostSink sink = new HostSink(html)) {
                    each.html().write(view, sink);
                }
                html.write(close);
            }
        }
        return isAny;
    }
}
