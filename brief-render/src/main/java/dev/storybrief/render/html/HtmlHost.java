package dev.storybrief.render.html;

import dev.storybrief.render.Section;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import java.util.List;

/** Writes what a host adds to briefs, each in an element of its own. */
final class HtmlHost extends HtmlTemplate {
    private final HostContent content;

    HtmlHost(HtmlOptions options) {
        super(options);
        this.content = options.host();
    }

    /** Writes what comes before a section. */
    void before(SectionView section, StoryView view, HtmlWriter html) throws IOException {
        write(content.before().getOrDefault(section.section(), List.of()), view, html);
    }

    /** Writes what comes after a section. */
    void after(SectionView section, StoryView view, HtmlWriter html) throws IOException {
        write(content.after().getOrDefault(section.section(), List.of()), view, html);
    }

    /** Writes what comes after all sections. */
    void end(StoryView view, HtmlWriter html) throws IOException {
        write(content.end(), view, html);
    }

    private final Markup open = markup("<div class=\"brief-host\">");
    private final Markup close = markup("</div>\n");

    private void write(List<StoryHtml> contents, StoryView view, HtmlWriter html) throws IOException {
        for (StoryHtml each : contents) {
            html.write(open);
            try (HostSink sink = new HostSink(html)) {
                each.write(view, sink);
            }
            html.write(close);
        }
    }

    /** {@return whether the host writes a section itself} */
    boolean isReplaced(Section section) {
        return content.replacements().containsKey(section);
    }

    /**
     * Writes what stands in the place of a section, if it is replaced.
     *
     * @return whether it is
     */
    boolean replace(SectionView section, StoryView view, HtmlWriter html) throws IOException {
        StoryHtml replacement = content.replacements().get(section.section());
        if (replacement != null) {
            write(List.of(replacement), view, html);
        }
        return replacement != null;
    }
}
