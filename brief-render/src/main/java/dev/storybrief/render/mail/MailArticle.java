package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the whole of briefs, from top to bottom. */
final class MailArticle extends MailTemplate implements MailLayout {
    private final MailFrame frame;
    private final MailParts parts;
    private final MailPictures pictures;
    private final MailSections sections;

    MailArticle(MailParts parts) {
        super(parts.headingLevel);
        this.frame = new MailFrame(headingLevel);
        this.parts = parts;
        this.pictures = new MailPictures(parts);
        this.sections = new MailSections(parts);
    }

    @Override
    public void write(Brief brief) throws IOException {
        frame.open(brief);
        if (brief.view() instanceof StoryView story) {
            head(story, brief);
            pictures.write(story.head().image(), brief);
            sections.write(story, brief);
            foot(story, brief);
        } else {
            parts.withdrawn((WithdrawnView) brief.view(), brief);
        }
        frame.close(brief);
    }

    private final Markup openHead = markup("<tr><td{head}>\n");
    private final Markup openHeadline = markup("<headline{headline}>");
    private final Markup endOfHeadline = markup("</headline>\n");
    private final Markup hook = markup("<p{hook}>{}</p>\n");
    private final Markup openActions = markup("<p{actions}>");
    private final Markup endOfActions = markup("</p>\n");
    private final Markup endOfHead = markup("</td></tr>\n");

    private void head(StoryView story, Brief brief) throws IOException {
        brief.html().write(openHead);
        parts.meta(story, brief);
        parts.headline(openHeadline, endOfHeadline, story, brief);
        writeIfPresent(
                hook, story.head().hook() == null ? null : story.head().hook().text(), brief.html());
        brief.html().write(openActions);
        parts.original(brief);
        share(story.head().share(), brief);
        brief.html().write(endOfActions);
        parts.corrections(story.head().corrections(), brief);
        brief.html().write(endOfHead);
    }

    private final Markup shareLink = markup(" &#183; <a{quiet} href=\"{}\"{label}>{}</a>");

    private void share(StoryView.@Nullable Share share, Brief brief) throws IOException {
        if (share != null) {
            for (StoryView.ShareLink link : share.links()) {
                brief.html().write(shareLink, link.href(), link.label());
            }
        }
    }

    private final Markup openLine = markup("<p{foot_line}><span{label}>{}{}</span>");
    private final Markup endOfLine = markup("</p>\n");
    private final Markup date = markup("<span{label}>{}</span>");

    private void foot(StoryView story, Brief brief) throws IOException {
        parts.openFoot(brief);
        parts.disclosure(brief);
        String colon = story.wording().colon();
        StoryView.Rights rights = story.foot().rights();
        if (rights != null) {
            brief.html().write(openLine, rights.label(), colon);
            parts.link(rights.notice(), brief);
            parts.sentence(rights.holder(), brief);
            brief.html().write(endOfLine);
        }
        BriefView.Original original = story.original();
        String separator = story.wording().separator();
        brief.html().write(openLine, original.label(), colon);
        parts.link(original.link(), brief);
        if (original.publisher() != null) {
            brief.html().text(separator);
            parts.link(original.publisher(), brief);
        }
        if (original.publishedAt() != null) {
            brief.html().text(separator);
            brief.html().write(date, original.publishedAt().text());
        }
        brief.html().write(endOfLine);
        parts.closeFoot(brief);
    }
}
