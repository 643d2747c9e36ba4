package dev.storybrief.render.mail;

import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;

/** Writes items of a list, from top to bottom. */
final class MailItem extends MailTemplate implements MailLayout {
    private final MailFrame frame;
    private final MailParts parts;

    MailItem(MailParts parts) {
        super(parts.headingLevel);
        this.frame = new MailFrame(headingLevel);
        this.parts = parts;
    }

    private final Markup openHead = markup("<tr><td{head}>\n");
    private final Markup openHeadline = markup("<headline{item_headline}>");
    private final Markup endOfHeadline = markup("</headline>\n");
    private final Markup hook = markup("<p{short_hook}>{}</p>\n");
    private final Markup openActions = markup("<p{actions}>");
    private final Markup endOfHead = markup("</p>\n</td></tr>\n");

    @Override
    public void write(Brief brief) throws IOException {
        frame.openItem(brief);
        if (brief.view() instanceof StoryView story) {
            brief.html().write(openHead);
            parts.meta(story, brief);
            parts.headline(openHeadline, endOfHeadline, story, brief);
            writeIfPresent(
                    hook,
                    story.head().hook() == null ? null : story.head().hook().text(),
                    brief.html());
            parts.corrections(story.head().corrections(), brief);
            brief.html().write(openActions);
            parts.original(brief);
            brief.html().write(endOfHead);
        } else {
            parts.withdrawn((WithdrawnView) brief.view(), brief);
        }
        frame.close(brief);
    }
}
