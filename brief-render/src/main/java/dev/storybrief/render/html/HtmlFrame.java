package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.output.PlainText;
import java.io.IOException;
import java.util.Map;

/** Writes briefs as an article element each, with the language, the disclosure and the attributes of the host. */
abstract class HtmlFrame extends HtmlTemplate implements HtmlLayout {
    final HtmlParts parts;

    private final boolean isEntry;
    private final Markup open;

    /**
     * Makes a layout.
     *
     * @param name the class of its elements, without the prefix
     * @param isEntry whether the element stands in a list, and is named by the headline for assistive technology. A reference
     *     to the id of the headline would not do, since a page may show a brief twice.
     */
    HtmlFrame(String name, boolean isEntry, HtmlParts parts) {
        super(parts.options);
        this.parts = parts;
        this.isEntry = isEntry;
        this.open = markup("<article class=\"brief brief-" + name + "{}\" lang=\"{}\"{dir}");
    }

    private final Markup origin = markup(" data-ai-disclosure=\"{}\"");
    private final Markup accessibleName = markup(" aria-label=\"{}\"");
    private final Markup attribute = markup(" {}=\"{}\"");
    private final Markup openFrame = markup("><div class=\"brief-frame\">\n");
    private final Markup end = markup("</div></article>\n");

    @Override
    public final void write(BriefView view, int number, Map<String, String> attributes, HtmlWriter html)
            throws IOException {
        String height = ScriptHeight.of(view.language()).classes(options.prefix());
        html.write(open, height, view.language().tag());
        html.writeIfPresent(origin, view.disclosure().key());
        if (isEntry && view instanceof StoryView story) {
            html.write(accessibleName, story.head().headline());
        }
        for (Map.Entry<String, String> entry : attributes.entrySet()) {
            html.write(attribute, entry.getKey(), PlainText.of(entry.getValue()));
        }
        html.write(openFrame);
        if (view instanceof StoryView story) {
            write(story, number, html);
        } else {
            withdrawn((WithdrawnView) view, html);
        }
        html.write(end);
    }

    private final Markup notice = markup(
            "<header class=\"brief-header\">\n<{headline} class=\"brief-notice\"{label}>{}</{headline}>\n<p class=\"brief-actions\">");
    private final Markup endOfNotice = markup("</p>\n</header>\n<footer class=\"brief-footer\">\n");

    /** Writes the notice that stands in the place of a withdrawn brief. */
    private void withdrawn(WithdrawnView view, HtmlWriter html) throws IOException {
        html.write(notice, view.notice());
        parts.original(view.original(), html);
        html.write(endOfNotice);
        parts.disclosure(view, html);
        html.write(END_OF_FOOTER);
    }

    /** Writes what is in the element, from top to bottom. */
    abstract void write(StoryView story, int number, HtmlWriter html) throws IOException;
}
