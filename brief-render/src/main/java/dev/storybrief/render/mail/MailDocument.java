package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what a mail has around its briefs, from top to bottom. */
final class MailDocument extends MailTemplate {

    private final String footer;

    /**
     * Makes the document.
     *
     * @param footer the host's markup for the end of a mail; empty for none
     */
    MailDocument(String footer) {
        super(1);
        this.footer = footer;
    }

    private final Markup open = markup("""
            <!DOCTYPE html>
            <html lang="{}"{dir}>
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{}</title>
            <style>
            """);
    private final Markup css = Markup.of(MailCss.TEXT);
    private final Markup openBody = markup("</style>\n</head>\n<body{body}>\n");
    private final Markup preheader = markup("<div{preheader}>{}</div>\n");
    /** Outlook for Windows, which keeps to no greatest width, reads the comment. */
    private final Markup openRows = markup("""
            <table role="presentation"{page}>
            <tr><td{margin}>
            <!--[if mso]><table role="presentation" align="center" width="640"><tr><td><![endif]-->
            <div{column}>
            <table role="presentation"{rows}>
            """);

    /**
     * Opens the document.
     *
     * @param language of the texts
     * @param preheader what clients show in a list after the subject
     */
    void open(BriefView.Language language, String subject, @Nullable String preheader, HtmlWriter html)
            throws IOException {
        html.write(open, language.tag(), subject);
        html.write(css);
        html.write(openBody);
        html.writeIfPresent(this.preheader, preheader);
        html.write(openRows);
    }

    private final Markup openTitle = markup("<tr><td{title} lang=\"{}\"{dir}>\n<headline{title_text}>");
    private final Markup linkedTitle = markup("<a{permalink} href=\"{}\">{}</a>");
    private final Markup endOfTitle = markup("</headline>\n");
    private final Markup introduction = markup("<p{introduction}>{}</p>\n");

    /** Writes title and introduction of a digest. */
    void head(DigestView digest, HtmlWriter html) throws IOException {
        html.write(openTitle, digest.language().tag());
        if (digest.href() != null) {
            html.write(linkedTitle, digest.href(), digest.title());
        } else {
            html.text(digest.title());
        }
        html.write(endOfTitle);
        html.writeIfPresent(introduction, digest.introduction());
        html.write(END_OF_ROW);
    }

    /** The space between two briefs. */
    final Markup gap = markup("<tr><td{gap}>&#160;</td></tr>\n");

    private final Markup openFooter = markup("<tr><td{footer}>\n");
    private final Markup endOfFooter = markup("\n</td></tr>\n");
    private final Markup close = markup("""
            </table>
            </div>
            <!--[if mso]></td></tr></table><![endif]-->
            </td></tr>
            </table>
            </body>
            </html>
            """);

    /** Writes the host's footer, and closes the document. */
    void close(HtmlWriter html) throws IOException {
        if (!footer.isEmpty()) {
            html.write(openFooter);
            html.raw(footer);
            html.write(endOfFooter);
        }
        html.write(close);
    }
}
