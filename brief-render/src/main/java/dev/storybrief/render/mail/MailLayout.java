package dev.storybrief.render.mail;

import dev.storybrief.render.Layout;
import java.io.IOException;

/** Writes briefs in one layout. */
interface MailLayout {
    static MailLayout of(Layout layout, MailParts parts) {
        return switch (layout) {
            case ITEM -> new MailItem(parts);
            case CARD -> new MailCard(parts);
            case ARTICLE, PAGE -> new MailArticle(parts);
        };
    }

    /** Writes a brief as a row of the table of a mail. */
    void write(MailTemplate.Brief brief) throws IOException;
}
