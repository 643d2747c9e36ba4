package dev.storybrief.render.mail;

import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the picture of a brief. */
final class MailPictures extends MailTemplate {
    private final MailParts parts;

    MailPictures(MailParts parts) {
        super(parts.headingLevel);
        this.parts = parts;
    }

    private final Markup open = markup("<tr><td{picture}>\n");
    private final Markup openCredit = markup("<p{credit}>");

    /** Writes a picture, or a link to it where it may not be shown, within the margins of an article. */
    void write(StoryView.@Nullable Image image, Brief brief) throws IOException {
        if (image == null) {
            return;
        }
        brief.html().write(open);
        if (image.href() != null) {
            picture(image, MailSize.TEXT_WIDTH, brief);
        } else {
            parts.link(image.link(), brief);
        }
        close(openCredit, image, brief);
    }

    private final Markup openWide = markup("<tr><td{card_picture}>\n");
    private final Markup openWideCredit = markup("<p{card_credit}>");

    /** Writes a picture as wide as a card, or nothing where it may not be shown. */
    void writeIfShown(StoryView.@Nullable Image image, Brief brief) throws IOException {
        if (image != null && image.href() != null) {
            brief.html().write(openWide);
            picture(image, MailSize.WIDTH, brief);
            close(openWideCredit, image, brief);
        }
    }

    private final Markup endOfCredit = markup("</p>");

    private void close(Markup credit, StoryView.Image image, Brief brief) throws IOException {
        if (image.credit() != null) {
            brief.html().write(credit);
            brief.phrase(image.credit());
            brief.html().write(endOfCredit);
        }
        brief.html().write(END_OF_ROW);
    }

    private final Markup picture = markup("<img src=\"{}\" alt=\"{}\" width=\"{}\"");
    private final Markup height = markup(" height=\"{}\"");
    private final Markup endOfPicture =
            markup(" style=\"display:block;border:0;width:100%;max-width:{}px;height:auto\">\n");

    /** Writes a picture with its size in attributes, which Outlook for Windows keeps to, and as narrow as others need it. */
    private void picture(StoryView.Image image, int most, Brief brief) throws IOException {
        MailSize size = MailSize.of(image.width(), image.height(), most);
        String src = image.href();
        brief.html().write(picture, src == null ? "" : src, image.alt(), Integer.toString(size.width()));
        if (size.height() != null) {
            brief.html().write(height, size.height().toString());
        }
        brief.html().write(endOfPicture, Integer.toString(size.width()));
    }
}
