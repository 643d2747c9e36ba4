package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.output.PlainText;
import java.io.IOException;
import java.util.Map;

/** Writes the article element around a brief, with what machines and the host want to know in its attributes. */
final class HtmlFrame extends HtmlTemplate {

    HtmlFrame(HtmlOptions options) {
        super(options);
    }

    private final Markup language = markup("\" lang=\"{}\"{dir}");
    private final Markup origin = markup(" data-ai-disclosure=\"{}\"");
    private final Markup accessibleName = markup(" aria-label=\"{}\"");
    private final Markup attribute = markup(" {}=\"{}\"");
    private final Markup frame = markup("><div class=\"brief-frame\">\n");

    /**
     * Opens the element of a whole brief.
     *
     * @param tag the start of the tag, up to the end of its classes
     * @param attributes from the host
     */
    void open(Markup tag, BriefView view, Map<String, String> attributes, HtmlWriter html) throws IOException {
        startOfTag(tag, view, html);
        endOfTag(attributes, html);
    }

    /**
     * Opens the element of a brief in a list. Its accessible name is the headline; a reference to the id of the headline
     * would not do, since a page may show a brief twice.
     *
     * @param tag the start of the tag, up to the end of its classes
     * @param attributes from the host
     */
    void openEntry(Markup tag, BriefView view, Map<String, String> attributes, HtmlWriter html) throws IOException {
        startOfTag(tag, view, html);
        if (view instanceof StoryView story) {
            html.write(accessibleName, story.head().headline());
        }
        endOfTag(attributes, html);
    }

    private void startOfTag(Markup tag, BriefView view, HtmlWriter html) throws IOException {
        html.write(tag, ScriptHeight.of(view.language()).classes(options.prefix()));
        html.write(language, view.language().tag());
        html.writeIfPresent(origin, view.disclosure().key());
    }

    private void endOfTag(Map<String, String> attributes, HtmlWriter html) throws IOException {
        if (!attributes.isEmpty()) {
            for (Map.Entry<String, String> entry : attributes.entrySet()) {
                html.write(attribute, entry.getKey(), PlainText.of(entry.getValue()));
            }
        }
        html.write(frame);
    }

    private final Markup end = markup("</div></article>\n");

    void close(HtmlWriter html) throws IOException {
        html.write(end);
    }
}
