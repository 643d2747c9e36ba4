package dev.storybrief.render.mail;

import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes cards, from top to bottom. */
final class MailCard extends MailTemplate implements MailLayout {
    private final MailFrame frame;
    private final MailParts parts;
    private final MailPictures pictures;

    MailCard(MailParts parts) {
        super(parts.headingLevel);
        this.frame = new MailFrame(headingLevel);
        this.parts = parts;
        this.pictures = new MailPictures(parts);
    }

    @Override
    public void write(Brief brief) throws IOException {
        frame.open(brief);
        if (brief.view() instanceof StoryView story) {
            pictures.writeIfShown(story.head().image(), brief);
            head(story, brief);
            points(story.tldr(), brief);
            foot(story, brief);
        } else {
            parts.withdrawn((WithdrawnView) brief.view(), brief);
        }
        frame.close(brief);
    }

    private final Markup openHead = markup("<tr><td{head}>\n");
    private final Markup openHeadline = markup("<headline{card_headline}>");
    private final Markup endOfHeadline = markup("</headline>\n");
    private final Markup hook = markup("<p{short_hook}>{}</p>\n");
    private final Markup endOfCell = markup("</td></tr>\n");

    private void head(StoryView story, Brief brief) throws IOException {
        brief.html().write(openHead);
        parts.meta(story, brief);
        parts.headline(openHeadline, endOfHeadline, story, brief);
        writeIfPresent(
                hook, story.head().hook() == null ? null : story.head().hook().text(), brief.html());
        parts.corrections(story.head().corrections(), brief);
        brief.html().write(endOfCell);
    }

    private final Markup openPoints = markup("<tr><td{points}>\n");
    private final Markup point = markup("<p{point}><span{label}>{}</span></p>\n<p{point_text}>{}</p>\n");

    private void points(SectionView.@Nullable Tldr tldr, Brief brief) throws IOException {
        if (tldr == null) {
            return;
        }
        brief.html().write(openPoints);
        for (SectionView.Point shown : tldr.points()) {
            if (shown.kind() != SectionView.PointKind.WHAT_TO_DO_NEXT) {
                brief.html().write(point, shown.label(), shown.claim().text());
            }
        }
        if (tldr.audience() != null) {
            brief.html().write(point, tldr.audience().label(), brief.order().groups(tldr.audience()));
        }
        brief.html().write(endOfCell);
    }

    private final Markup openActions = markup("<p{foot_action}>");
    private final Markup citedSources = markup(" &#183; <span{label}>{}</span>");
    private final Markup endOfActions = markup("</p>\n");

    private void foot(StoryView story, Brief brief) throws IOException {
        parts.openFoot(brief);
        brief.html().write(openActions);
        parts.original(brief);
        writeIfPresent(citedSources, story.foot().citedSources(), brief.html());
        brief.html().write(endOfActions);
        parts.disclosure(brief);
        parts.closeFoot(brief);
    }
}
