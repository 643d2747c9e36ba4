package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts that items, cards and articles have in common. */
final class HtmlParts extends HtmlTemplate {
    final HtmlHost host;

    HtmlParts(HtmlOptions options) {
        super(options);
        this.host = new HtmlHost(options);
    }

    private final Markup openHeader = markup("<header class=\"brief-header\">\n");
    private final Markup endOfHeader = markup("</header>\n");

    /**
     * Writes what stands at the top of a brief in a list.
     *
     * @param hasTopicAndDates whether the row above the headline has topic and dates too
     */
    void header(StoryView view, boolean hasTopicAndDates, HtmlWriter html) throws IOException {
        html.write(openHeader);
        openMeta(view, hasTopicAndDates, html);
        html.write(END_OF_PARAGRAPH);
        headline(view, html);
        hook(view.head().hook(), html);
        html.write(endOfHeader);
    }

    private final Markup openMeta = markup("<p class=\"brief-meta\"><span class=\"brief-origin\"{label}>");
    private final Markup endOfOrigin = markup("</span> ");
    private final Markup emoji =
            markup("<bdi class=\"brief-topic\"><span class=\"brief-emoji\" aria-hidden=\"true\">{}</span> {}</bdi> ");
    private final Markup topic = markup("<bdi class=\"brief-topic\">{}</bdi> ");
    private final Markup freshness = markup("<span class=\"brief-freshness brief-{}\"{label}>{}</span> ");
    private final Markup openCollected =
            markup("<span class=\"brief-collected\"{label}><time datetime=\"{}\">{}</time>");
    private final Markup endOfCollected = markup("</span> ");

    /** Opens the row above the headline, and writes who wrote the brief, how old it is, and, if asked for, topic and dates. */
    void openMeta(StoryView view, boolean hasTopicAndDates, HtmlWriter html) throws IOException {
        StoryView.Meta meta = view.head().meta();
        html.write(openMeta);
        phrase(view.disclosure().label(), html);
        html.write(endOfOrigin);
        StoryView.Topic shown = hasTopicAndDates ? meta.topic() : null;
        if (shown != null && shown.emoji() != null) {
            html.write(emoji, shown.emoji(), shown.name());
        } else if (shown != null) {
            html.write(topic, shown.name());
        }
        if (meta.freshness() != null) {
            html.write(
                    freshness, meta.freshness().level().key(), meta.freshness().label());
        }
        if (hasTopicAndDates && meta.collected() != null) {
            html.write(
                    openCollected, meta.collected().datetime(), meta.collected().text());
            if (meta.collectedIn() != null) {
                html.write(separator, view.wording().separator());
                html.text(meta.collectedIn());
            }
            html.write(endOfCollected);
        }
    }

    private final Markup name = markup("<bdi>{}</bdi>");

    /** Writes a label around a name, which may run in another direction. */
    void phrase(BriefView.Phrase phrase, HtmlWriter html) throws IOException {
        html.text(phrase.before());
        if (!phrase.name().isEmpty()) {
            html.write(name, phrase.name());
        }
        html.text(phrase.after());
    }

    private final Markup openLabelled = markup(" <span{label}>");
    private final Markup endOfLabelled = markup("</span>");

    /** Writes a label around a name, after something else. */
    void labelledName(BriefView.@Nullable Phrase phrase, HtmlWriter html) throws IOException {
        if (phrase != null) {
            html.write(openLabelled);
            phrase(phrase, html);
            html.write(endOfLabelled);
        }
    }

    /** What stands between two parts of a line. */
    final Markup separator = markup("<span class=\"brief-separator\">{}</span>");

    private final Markup label = markup("<span{label}>{}</span><span class=\"brief-separator\">{}</span>");

    /** Writes a label and a colon. */
    void label(String text, BriefView view, HtmlWriter html) throws IOException {
        html.write(label, text, view.wording().colon());
    }

    private final Markup link = markup("<a class=\"brief-link\" href=\"{}\"{rel}><bdi>{}</bdi></a>");
    private final Markup address = markup(" <bdi class=\"brief-address\">{}</bdi>");

    /** Writes a link, or where it leads nowhere its text and what the brief has for an address. */
    void link(BriefView.Link target, HtmlWriter html) throws IOException {
        if (target.href() != null) {
            html.write(link, target.href(), target.text());
        } else {
            html.write(name, target.text());
            html.writeIfPresent(address, target.address());
        }
    }

    private final Markup openCite = markup("<cite>");
    private final Markup endOfCite = markup("</cite>");

    /** Writes a link whose text is the title of a work. */
    void cite(BriefView.Link work, HtmlWriter html) throws IOException {
        html.write(openCite);
        link(work, html);
        html.write(endOfCite);
    }

    private final Markup openOriginal = markup("<a class=\"brief-original\" href=\"{}\"{rel}{label}>");
    private final Markup endOfOriginal = markup("</a>");
    private final Markup openUnlinkedOriginal = markup("<span class=\"brief-original\"{label}>");
    private final Markup endOfUnlinkedOriginal = markup("</span>");

    /** Writes the way to the original. No option removes it. */
    void original(BriefView.Original original, HtmlWriter html) throws IOException {
        if (original.link().href() != null) {
            html.write(openOriginal, original.link().href());
            phrase(original.call(), html);
            html.write(endOfOriginal);
        } else {
            html.write(openUnlinkedOriginal);
            phrase(original.call(), html);
            html.write(endOfUnlinkedOriginal);
            html.writeIfPresent(address, original.link().address());
        }
    }

    private final Markup headline = markup("<{headline} class=\"brief-headline\">{}</{headline}>\n");
    private final Markup linkedHeadline =
            markup("<{headline} class=\"brief-headline\"><a href=\"{}\">{}</a></{headline}>\n");

    /** Writes the headline, as a link to the brief's own address where it has one. */
    void headline(StoryView view, HtmlWriter html) throws IOException {
        String href = view.href();
        if (href != null) {
            html.write(linkedHeadline, href, view.head().headline());
        } else {
            html.write(headline, view.head().headline());
        }
    }

    private final Markup hook = markup("<p class=\"brief-hook\">{}</p>\n");

    void hook(StoryView.@Nullable Hook shown, HtmlWriter html) throws IOException {
        html.writeIfPresent(hook, shown == null ? null : shown.text());
    }

    final Markup openPoint = markup("<div><dt{label}>{}</dt><dd>");
    final Markup endOfPoint = markup("</dd></div>\n");

    /** Writes who should care, as the last of the points of a TL;DR. */
    void audience(SectionView.@Nullable Audience audience, HtmlWriter html) throws IOException {
        if (audience != null) {
            html.write(openPoint, audience.label());
            for (int i = 0; i < audience.groups().size(); i++) {
                html.text(i == 0 ? "" : audience.separator());
                html.write(name, audience.groups().get(i));
            }
            html.write(endOfPoint);
        }
    }

    private final Markup openFigure = markup("<figure class=\"brief-image\">");
    private final Markup startOfImage = markup("<img src=\"{}\" alt=\"{}\"");
    private final Markup width = markup(" width=\"{}\"");
    private final Markup height = markup(" height=\"{}\"");
    private final Markup endOfImage = markup(" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">");
    private final Markup openLink = markup("<p>");
    private final Markup endOfLink = markup("</p>");
    private final Markup openCredit = markup("<figcaption{label}>");
    private final Markup endOfCredit = markup("</figcaption>");
    private final Markup endOfFigure = markup("</figure>\n");

    /** Writes a picture, or a link to it where it may not be shown. */
    void picture(StoryView.@Nullable Image image, HtmlWriter html) throws IOException {
        if (image == null) {
            return;
        }
        html.write(openFigure);
        String src = image.href();
        if (src != null) {
            html.write(startOfImage, src, image.alt());
            html.writeIfPositive(width, image.width());
            html.writeIfPositive(height, image.height());
            html.write(endOfImage);
        } else {
            html.write(openLink);
            link(image.link(), html);
            html.write(endOfLink);
        }
        if (image.credit() != null) {
            html.write(openCredit);
            phrase(image.credit(), html);
            html.write(endOfCredit);
        }
        html.write(endOfFigure);
    }

    /** Writes a picture, or nothing where it may not be shown. */
    void pictureIfShown(StoryView.@Nullable Image image, HtmlWriter html) throws IOException {
        if (image != null && image.href() != null) {
            picture(image, html);
        }
    }

    private final Markup openCorrections = markup("<div class=\"brief-corrections\" role=\"note\">");
    private final Markup correction = markup("<p><strong{label}><time datetime=\"{}\">{}</time></strong> ");
    private final Markup undatedCorrection = markup("<p><strong{label}>{}</strong> ");
    private final Markup endOfCorrection = markup("<span{dir}>{}</span></p>");
    private final Markup endOfCorrections = markup("</div>\n");

    void corrections(List<StoryView.Correction> corrections, HtmlWriter html) throws IOException {
        if (corrections.isEmpty()) {
            return;
        }
        html.write(openCorrections);
        for (StoryView.Correction shown : corrections) {
            if (shown.datetime().isEmpty()) {
                html.write(undatedCorrection, shown.label());
            } else {
                html.write(correction, shown.datetime(), shown.label());
            }
            html.write(endOfCorrection, shown.text());
        }
        html.write(endOfCorrections);
    }

    private final Markup openDisclosure = markup("<p class=\"brief-disclosure\"{label}><strong>");
    private final Markup endOfStatement = markup("</strong>");
    private final Markup reviewed = markup(" <time datetime=\"{}\">{}</time>");

    /** Writes the disclosure: sentences of labels, which stand in the direction of their language. */
    void disclosure(BriefView view, HtmlWriter html) throws IOException {
        BriefView.Disclosure disclosure = view.disclosure();
        html.write(openDisclosure);
        phrase(disclosure.statement(), html);
        html.write(endOfStatement);
        if (disclosure.reviewed() != null) {
            html.write(
                    reviewed,
                    disclosure.reviewed().datetime(),
                    disclosure.reviewed().label());
        }
        labelledName(disclosure.tool(), html);
        labelledName(disclosure.responsible(), html);
        if (disclosure.note() != null) {
            html.text(" ");
            label(disclosure.noteLabel(), view, html);
            html.textAmongLabels(disclosure.note());
        }
        html.write(END_OF_PARAGRAPH);
    }
}
