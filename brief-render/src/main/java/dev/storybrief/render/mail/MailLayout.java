package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.budget.LayoutView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;

/** Writes briefs in one layout, each as a row of the table of a mail, which holds a table with the texts. */
abstract class MailLayout extends MailTemplate {
    final MailParts parts;

    private final Layout layout;
    private final Markup openRow;

    MailLayout(Layout layout, String openRow, MailParts parts) {
        super(parts.headingLevel);
        this.layout = layout;
        this.openRow = markup(openRow);
        this.parts = parts;
    }

    static MailLayout of(Layout layout, MailParts parts) {
        return switch (layout) {
            case ITEM -> new MailItem(parts);
            case CARD -> new MailCard(parts);
            case ARTICLE, PAGE -> new MailArticle(parts);
        };
    }

    /** {@return a view with no more than this layout shows, from which both parts of a mail are written} */
    final BriefView shown(BriefView view) {
        return LayoutView.of(view, layout);
    }

    private final Markup openTexts = markup("<table role=\"presentation\" lang=\"{}\"{dir}{texts}");
    private final Markup origin = markup(" data-ai-disclosure=\"{}\"");
    private final Markup endOfTag = markup(">\n");
    private final Markup end = markup("</table>\n</td></tr>\n");

    /** Writes a brief, or the notice that stands in the place of a withdrawn one. Its view is as {@link #shown} makes it. */
    final void write(Brief brief) throws IOException {
        brief.html().write(openRow);
        brief.html().write(openTexts, brief.view().language().tag());
        brief.html().writeIfPresent(origin, brief.view().disclosure().key());
        brief.html().write(endOfTag);
        if (brief.view() instanceof StoryView story) {
            write(story, brief);
        } else {
            parts.withdrawn((WithdrawnView) brief.view(), brief);
        }
        brief.html().write(end);
    }

    /** Writes the rows of the table with the texts, from top to bottom. */
    abstract void write(StoryView story, Brief brief) throws IOException;
}
