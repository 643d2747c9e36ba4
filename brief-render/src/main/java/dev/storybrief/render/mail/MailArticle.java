package dev.storybrief.render.mail;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the whole of briefs, from top to bottom. */
final class MailArticle extends MailLayout {
    private final MailSections sections;

    MailArticle(MailParts parts) {
        super(Layout.ARTICLE, "<tr><td{brief}>\n", parts);
        this.sections = new MailSections(parts);
    }

    @Override
    void write(StoryView story, Brief brief) throws IOException {
        head(story, brief);
        parts.picture(story.head().image(), brief);
        sections.write(story, brief);
        foot(story, brief);
    }

    private final Markup openHeadline = markup("<headline{headline}>");
    private final Markup hook = markup("<p{hook}>{}</p>\n");
    private final Markup openActions = markup("<p{actions}>");

    private void head(StoryView story, Brief brief) throws IOException {
        parts.openHead(openHeadline, hook, story, brief);
        brief.html().write(openActions);
        parts.original(brief);
        share(story.head().share(), brief);
        brief.html().write(END_OF_PARAGRAPH);
        parts.corrections(story.head().corrections(), brief);
        brief.html().write(END_OF_ROW);
    }

    private final Markup shareLink = markup(" &#183; <a{quiet} href=\"{}\"{label}>{}</a>");

    private void share(StoryView.@Nullable Share share, Brief brief) throws IOException {
        if (share != null) {
            for (StoryView.ShareLink link : share.links()) {
                brief.html().write(shareLink, link.href(), link.label());
            }
        }
    }

    private final Markup openLine = markup("<p{foot_line}><span{label}>{}</span>{}");
    private final Markup date = markup("<span{label}>{}</span>");

    private void foot(StoryView story, Brief brief) throws IOException {
        brief.html().write(parts.openFoot);
        parts.disclosure(brief);
        String colon = story.wording().colon();
        StoryView.Rights rights = story.foot().rights();
        if (rights != null) {
            brief.html().write(openLine, rights.label(), colon);
            parts.link(rights.notice(), brief);
            parts.sentence(rights.holder(), brief);
            brief.html().write(END_OF_PARAGRAPH);
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
        brief.html().write(END_OF_PARAGRAPH);
        brief.html().write(END_OF_ROW);
    }
}
