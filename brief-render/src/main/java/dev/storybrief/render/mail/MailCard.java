package dev.storybrief.render.mail;

import dev.storybrief.render.Layout;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes cards, from top to bottom. */
final class MailCard extends MailLayout {
    MailCard(MailParts parts) {
        super(Layout.CARD, "<tr><td{brief}>\n", parts);
    }

    private final Markup openHeadline = markup("<headline{card_headline}>");
    private final Markup hook = markup("<p{short_hook}>{}</p>\n");

    @Override
    void write(StoryView story, Brief brief) throws IOException {
        parts.pictureIfShown(story.head().image(), brief);
        parts.openHead(openHeadline, hook, story, brief);
        parts.corrections(story.head().corrections(), brief);
        brief.html().write(END_OF_ROW);
        points(story.tldr(), brief);
        foot(story, brief);
    }

    private final Markup openPoints = markup("<tr><td{points}>\n");
    private final Markup point = markup("<p{point}><span{label}>{}</span></p>\n<p{point_text}>{}</p>\n");

    private void points(SectionView.@Nullable Tldr tldr, Brief brief) throws IOException {
        if (tldr == null) {
            return;
        }
        brief.html().write(openPoints);
        for (SectionView.Point shown : tldr.points()) {
            brief.html().write(point, shown.label(), shown.claim().text());
        }
        if (tldr.audience() != null) {
            brief.html().write(point, tldr.audience().label(), brief.order().groups(tldr.audience()));
        }
        brief.html().write(END_OF_ROW);
    }

    private final Markup openActions = markup("<p{foot_action}>");
    private final Markup citedSources = markup(" &#183; <span{label}>{}</span>");

    private void foot(StoryView story, Brief brief) throws IOException {
        brief.html().write(parts.openFoot);
        brief.html().write(openActions);
        parts.original(brief);
        brief.html().writeIfPresent(citedSources, story.foot().citedSources());
        brief.html().write(END_OF_PARAGRAPH);
        parts.disclosure(brief);
        brief.html().write(END_OF_ROW);
    }
}
