package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts that items, cards and articles have in common. */
final class MailParts extends MailTemplate {

    MailParts(int headingLevel) {
        super(headingLevel);
    }

    private final Markup openHead = markup("<tr><td{head}>\n");

    /** Opens the row with the headline, and writes the line above it, the headline and the hook. */
    void openHead(Markup openHeadline, Markup hook, StoryView story, Brief brief) throws IOException {
        brief.html().write(openHead);
        meta(story, brief);
        headline(openHeadline, story, brief);
        StoryView.Hook shown = story.head().hook();
        brief.html().writeIfPresent(hook, shown == null ? null : shown.text());
    }

    private final Markup openMeta = markup("<p{meta}><span{origin}{label}>");
    private final Markup endOfOrigin = markup("</span>");
    private final Markup fresh = markup("<span{fresh}{label}>&#9679;&#160;{}</span>");
    private final Markup recent = markup("<span{fresh}{label}>&#9673;&#160;{}</span>");
    private final Markup stale = markup("<span{stale}{label}>&#9675;&#160;{}</span>");
    private final Markup fact = markup("<span{label}>{}</span>");
    private final Markup middleDot = markup(" &#183; ");

    /** Writes the line above the headline: who wrote the brief, then what is known of topic, age and length. */
    private void meta(StoryView story, Brief brief) throws IOException {
        StoryView.Meta meta = story.head().meta();
        brief.html().write(openMeta);
        brief.phrase(story.disclosure().label());
        brief.html().write(endOfOrigin);
        if (meta.topic() != null) {
            String name = brief.order().unit(meta.topic().name());
            brief.html().write(middleDot);
            brief.html().text(meta.topic().emoji() == null ? name : meta.topic().emoji() + "\u00A0" + name);
        }
        if (meta.freshness() != null) {
            Markup badge = switch (meta.freshness().level()) {
                case FRESH -> fresh;
                case RECENT -> recent;
                case STALE -> stale;
            };
            fact(badge, meta.freshness().label(), brief);
        }
        if (meta.collected() != null) {
            String day = meta.collected().text();
            String separator = story.wording().separator();
            fact(meta.collectedIn() == null ? day : day + separator + meta.collectedIn(), brief);
        }
        fact(meta.updated() == null ? null : meta.updated().label(), brief);
        fact(meta.readingTime(), brief);
        brief.html().write(END_OF_PARAGRAPH);
    }

    private void fact(@Nullable String label, Brief brief) throws IOException {
        if (label != null) {
            fact(fact, label, brief);
        }
    }

    private void fact(Markup markup, String label, Brief brief) throws IOException {
        brief.html().write(middleDot);
        brief.html().write(markup, label);
    }

    private final Markup permalink = markup("<a{permalink} href=\"{}\">{}</a>");
    private final Markup endOfHeadline = markup("</headline>\n");

    /** Writes the headline, as a link to the brief's own address where it has one. */
    private void headline(Markup open, StoryView story, Brief brief) throws IOException {
        brief.html().write(open);
        if (story.href() != null) {
            brief.html().write(permalink, story.href(), story.head().headline());
        } else {
            brief.html().text(story.head().headline());
        }
        brief.html().write(endOfHeadline);
    }

    private final Markup link = markup("<a{link} href=\"{}\">{}</a>");

    /** Writes a link, or where it leads nowhere its text and what the brief has for an address. */
    void link(BriefView.Link target, Brief brief) throws IOException {
        String text = brief.order().unit(target.text());
        if (target.href() != null) {
            brief.html().write(link, target.href(), text);
        } else {
            brief.html().text(text);
            address(target, brief);
        }
    }

    private final Markup address = markup(" ({})");

    private void address(BriefView.Link target, Brief brief) throws IOException {
        if (target.address() != null) {
            brief.html().write(address, brief.order().unit(target.address()));
        }
    }

    private final Markup openOriginal = markup("<a{original} href=\"{}\"{label}>");
    private final Markup endOfOriginal = markup("</a>");
    private final Markup openUnlinkedOriginal = markup("<span{original}{label}>");
    private final Markup endOfUnlinkedOriginal = markup("</span>");

    /** Writes the way to the original. No option removes it. */
    void original(Brief brief) throws IOException {
        BriefView.Original original = brief.view().original();
        if (original.link().href() != null) {
            brief.html().write(openOriginal, original.link().href());
            brief.phrase(original.call());
            brief.html().write(endOfOriginal);
        } else {
            brief.html().write(openUnlinkedOriginal);
            brief.phrase(original.call());
            brief.html().write(endOfUnlinkedOriginal);
            address(original.link(), brief);
        }
    }

    private final Markup openPicture = markup("<tr><td{picture}>\n");
    private final Markup openCredit = markup("<p{credit}>");

    /** Writes a picture, or a link to it where it may not be shown, within the margins of an article. */
    void picture(StoryView.@Nullable Image image, Brief brief) throws IOException {
        if (image == null) {
            return;
        }
        brief.html().write(openPicture);
        if (image.href() != null) {
            image(image.href(), image, MailSize.TEXT_WIDTH, brief);
        } else {
            link(image.link(), brief);
        }
        closePicture(openCredit, image, brief);
    }

    private final Markup openWidePicture = markup("<tr><td{card_picture}>\n");
    private final Markup openWideCredit = markup("<p{card_credit}>");

    /** Writes a picture as wide as a card, or nothing where it may not be shown. */
    void pictureIfShown(StoryView.@Nullable Image image, Brief brief) throws IOException {
        if (image != null && image.href() != null) {
            brief.html().write(openWidePicture);
            image(image.href(), image, MailSize.WIDTH, brief);
            closePicture(openWideCredit, image, brief);
        }
    }

    private final Markup endOfCredit = markup("</p>");

    private void closePicture(Markup credit, StoryView.Image image, Brief brief) throws IOException {
        if (image.credit() != null) {
            brief.html().write(credit);
            brief.phrase(image.credit());
            brief.html().write(endOfCredit);
        }
        brief.html().write(END_OF_ROW);
    }

    private final Markup startOfImage = markup("<img src=\"{}\" alt=\"{}\" width=\"{}\"");
    private final Markup height = markup(" height=\"{}\"");
    private final Markup endOfImage =
            markup(" style=\"display:block;border:0;width:100%;max-width:{}px;height:auto\">\n");

    /** Writes a picture with its size in attributes, which Outlook for Windows keeps to, and as narrow as others need it. */
    private void image(String src, StoryView.Image image, int most, Brief brief) throws IOException {
        MailSize size = MailSize.of(image.width(), image.height(), most);
        brief.html().write(startOfImage, src, image.alt(), Integer.toString(size.width()));
        brief.html().writeIfPositive(height, size.height());
        brief.html().write(endOfImage, Integer.toString(size.width()));
    }

    private final Markup openBar = markup("<table role=\"presentation\"{corrections}>\n<tr><td{correction_bar}>\n");
    private final Markup correction = markup("<p{correction}><b{corrected}{label}>{}</b> <span{dir}>{}</span></p>\n");

    /** Writes the corrections below what is in a cell. */
    void corrections(List<StoryView.Correction> corrections, Brief brief) throws IOException {
        if (corrections.isEmpty()) {
            return;
        }
        brief.html().write(openBar);
        for (StoryView.Correction shown : corrections) {
            brief.html().write(correction, shown.label(), shown.text());
        }
        brief.html().write(END_OF_TABLE);
    }

    private final Markup openDisclosure = markup("<p{foot_line}{label}><b{statement}>");
    private final Markup endOfStatement = markup("</b>");
    private final Markup sentence = markup(" <span{label}>{}</span>");
    private final Markup noteLabel = markup(" <span{label}>{}{}</span>");

    /** Writes the disclosure: sentences of labels, which stand in the direction of their language. */
    void disclosure(Brief brief) throws IOException {
        BriefView.Disclosure disclosure = brief.view().disclosure();
        brief.html().write(openDisclosure);
        brief.phrase(disclosure.statement());
        brief.html().write(endOfStatement);
        BriefView.LabelledTime reviewed = disclosure.reviewed();
        brief.html().writeIfPresent(sentence, reviewed == null ? null : reviewed.label());
        sentence(disclosure.tool(), brief);
        sentence(disclosure.responsible(), brief);
        if (disclosure.note() != null) {
            brief.html()
                    .write(
                            noteLabel,
                            disclosure.noteLabel(),
                            brief.view().wording().colon());
            brief.html().textAmongLabels(disclosure.note());
        }
        brief.html().write(END_OF_PARAGRAPH);
    }

    /** Writes a label around a name, after something else. */
    void sentence(BriefView.@Nullable Phrase phrase, Brief brief) throws IOException {
        if (phrase != null) {
            brief.html().write(sentence, brief.order().phrase(phrase));
        }
    }

    final Markup openFoot = markup("<tr><td{foot}>\n");

    private final Markup openNotice = markup("<tr><td{head}>\n<headline{notice}{label}>{}</headline>\n<p{actions}>");
    private final Markup endOfNotice = markup("</p>\n</td></tr>\n");

    /** Writes the notice that stands in the place of a withdrawn brief. */
    void withdrawn(WithdrawnView view, Brief brief) throws IOException {
        brief.html().write(openNotice, view.notice());
        original(brief);
        brief.html().write(endOfNotice);
        brief.html().write(openFoot);
        disclosure(brief);
        brief.html().write(END_OF_ROW);
    }
}
