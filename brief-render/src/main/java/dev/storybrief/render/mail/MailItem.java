package dev.storybrief.render.mail;

import dev.storybrief.render.Layout;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;

/** Writes items of a list, from top to bottom. */
final class MailItem extends MailLayout {

    MailItem(MailParts parts) {
        super(Layout.ITEM, "<tr><td{item}>\n", parts);
    }

    private final Markup openHeadline = markup("<headline{item_headline}>");
    private final Markup hook = markup("<p{short_hook}>{}</p>\n");
    private final Markup openActions = markup("<p{actions}>");

    @Override
    void write(StoryView story, Brief brief) throws IOException {
        parts.openHead(openHeadline, hook, story, brief);
        parts.corrections(story.head().corrections(), brief);
        brief.html().write(openActions);
        parts.original(brief);
        brief.html().write(END_OF_PARAGRAPH);
        brief.html().write(END_OF_ROW);
    }
}
