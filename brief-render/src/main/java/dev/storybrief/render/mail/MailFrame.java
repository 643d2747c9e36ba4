package dev.storybrief.render.mail;

import dev.storybrief.render.markup.Markup;
import java.io.IOException;

/** Writes the row and the table around a brief. */
final class MailFrame extends MailTemplate {

    MailFrame(int headingLevel) {
        super(headingLevel);
    }

    private final Markup openBrief = markup("<tr><td{brief}>\n");
    private final Markup openItem = markup("<tr><td{item}>\n");
    private final Markup openTexts = markup("<table role=\"presentation\" lang=\"{}\"{dir}{texts}");
    private final Markup origin = markup(" data-ai-disclosure=\"{}\"");
    private final Markup endOfTag = markup(">\n");

    void open(Brief brief) throws IOException {
        open(openBrief, brief);
    }

    void openItem(Brief brief) throws IOException {
        open(openItem, brief);
    }

    private void open(Markup row, Brief brief) throws IOException {
        brief.html().write(row);
        brief.html().write(openTexts, brief.view().language().tag());
        writeIfPresent(origin, brief.view().disclosure().key(), brief.html());
        brief.html().write(endOfTag);
    }

    private final Markup end = markup("</table>\n</td></tr>\n");

    void close(Brief brief) throws IOException {
        brief.html().write(end);
    }
}
