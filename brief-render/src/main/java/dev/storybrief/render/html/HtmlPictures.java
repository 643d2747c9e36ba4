package dev.storybrief.render.html;

import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the picture of a brief. */
final class HtmlPictures extends HtmlTemplate {
    private final HtmlParts parts;

    HtmlPictures(HtmlParts parts) {
        super(parts.options);
        this.parts = parts;
    }

    private final Markup open = markup("<figure class=\"brief-image\">");
    private final Markup openLink = markup("<p>");
    private final Markup endOfLink = markup("</p>");
    private final Markup openCredit = markup("<figcaption{label}>");
    private final Markup endOfCredit = markup("</figcaption>");
    private final Markup end = markup("</figure>\n");

    /** Writes a picture, or a link to it where it may not be shown. */
    void write(StoryView.@Nullable Image image, HtmlWriter html) throws IOException {
        if (image == null) {
            return;
        }
        html.write(open);
        String src = image.href();
        if (src != null) {
            picture(src, image, html);
        } else {
            html.write(openLink);
            parts.link(image.link(), html);
            html.write(endOfLink);
        }
        if (image.credit() != null) {
            html.write(openCredit);
            parts.phrase(image.credit(), html);
            html.write(endOfCredit);
        }
        html.write(end);
    }

    /** Writes a picture, or nothing where it may not be shown. */
    void writeIfShown(StoryView.@Nullable Image image, HtmlWriter html) throws IOException {
        if (image != null && image.href() != null) {
            write(image, html);
        }
    }

    private final Markup openPicture = markup("<img src=\"{}\" alt=\"{}\"");
    private final Markup width = markup(" width=\"{}\"");
    private final Markup height = markup(" height=\"{}\"");
    private final Markup endOfPicture = markup(" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">");

    private void picture(String src, StoryView.Image image, HtmlWriter html) throws IOException {
        html.write(openPicture, src, image.alt());
        html.writeIfPositive(width, image.width());
        html.writeIfPositive(height, image.height());
        html.write(endOfPicture);
    }
}
