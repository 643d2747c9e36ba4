package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.outline.LineOrder;
import dev.storybrief.render.output.Utf8Sink;
import java.io.IOException;

/**
 * Holds markup of mail. A renderer makes its templates once. Their fields hold the markup: a private one stands above the
 * method that writes it, any other is for the templates that need it, and end tags that several
 * of them write are constants here. Immutable.
 */
abstract class MailTemplate {
    static final Markup END_OF_PARAGRAPH = Markup.of("</p>\n");
    static final Markup END_OF_ROW = Markup.of("</td></tr>\n");
    static final Markup END_OF_TABLE = Markup.of("</td></tr>\n</table>\n");

    /** The level of the headline of a brief: 1 where it is alone, 2 below the title of a digest. */
    final int headingLevel;

    MailTemplate(int headingLevel) {
        this.headingLevel = headingLevel;
    }

    /** {@return a literal with the looks and the levels of headings in it, see {@link Look} and {@link Markup}} */
    final Markup markup(String literal) {
        return Markup.of(Look.replaceIn(literal.replace("<headline", "<h" + headingLevel)
                .replace("</headline", "</h" + headingLevel)
                .replace("<heading", "<h" + (headingLevel + 1))
                .replace("</heading", "</h" + (headingLevel + 1))
                .replace("<subheading", "<h" + (headingLevel + 2))
                .replace("</subheading", "</h" + (headingLevel + 2))));
    }

    /**
     * Holds what one brief is written with. Names keep their direction by the isolates of Unicode, since most clients drop
     * HTML's {@code bdi}.
     */
    record Brief(BriefView view, HtmlWriter html, LineOrder order) {
        static Brief of(BriefView view, Utf8Sink sink) {
            return new Brief(view, new HtmlWriter(sink, view), new LineOrder(view));
        }

        /** Writes a label around a name. */
        void phrase(BriefView.Phrase phrase) throws IOException {
            html.text(order.phrase(phrase));
        }
    }
}
