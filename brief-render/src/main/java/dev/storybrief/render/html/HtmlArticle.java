package dev.storybrief.render.html;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the whole of briefs, from top to bottom. */
final class HtmlArticle extends HtmlFrame {
    private final HtmlSections sections;

    HtmlArticle(HtmlParts parts) {
        super("article", false, parts);
        this.sections = new HtmlSections(parts);
    }

    @Override
    void write(StoryView story, int number, HtmlWriter html) throws IOException {
        header(story, html);
        parts.corrections(story.head().corrections(), html);
        parts.picture(story.head().image(), html);
        sections.write(story, number, html);
        footer(story, html);
    }

    private final Markup openHeader = markup("<header class=\"brief-header\">\n");
    private final Markup updated = markup("<time datetime=\"{}\"{label}>{}</time> ");
    private final Markup readingTime = markup("<span class=\"brief-reading-time\"{label}>{}</span>");
    private final Markup openActions = markup("<div class=\"brief-actions\">");
    private final Markup endOfHeader = markup("</div>\n</header>\n");

    private void header(StoryView view, HtmlWriter html) throws IOException {
        StoryView.Head head = view.head();
        BriefView.LabelledTime change = head.meta().updated();
        html.write(openHeader);
        parts.openMeta(view, true, html);
        if (change != null) {
            html.write(updated, change.datetime(), change.label());
        }
        html.writeIfPresent(readingTime, head.meta().readingTime());
        html.write(END_OF_PARAGRAPH);
        parts.headline(view, html);
        parts.hook(head.hook(), html);
        html.write(openActions);
        parts.original(view.original(), html);
        share(head.share(), html);
        html.write(endOfHeader);
    }

    private final Markup openShare = markup(" <ul class=\"brief-share\" role=\"list\" aria-label=\"{}\"{label}>");
    private final Markup shareLink = markup("<li><a class=\"brief-share-link\" href=\"{}\"{rel}>{}</a></li>");
    private final Markup endOfShare = markup("</ul>");

    private void share(StoryView.@Nullable Share share, HtmlWriter html) throws IOException {
        if (share != null) {
            html.write(openShare, share.label());
            for (StoryView.ShareLink link : share.links()) {
                html.write(shareLink, link.href(), link.label());
            }
            html.write(endOfShare);
        }
    }

    private final Markup openFooter = markup("<footer class=\"brief-footer\">\n");
    private final Markup openRights = markup("<p class=\"brief-rights\">");

    private void footer(StoryView view, HtmlWriter html) throws IOException {
        html.write(openFooter);
        parts.disclosure(view, html);
        StoryView.Rights rights = view.foot().rights();
        if (rights != null) {
            html.write(openRights);
            parts.label(rights.label(), view, html);
            parts.link(rights.notice(), html);
            parts.labelledName(rights.holder(), html);
            html.write(END_OF_PARAGRAPH);
        }
        originalSource(view, html);
        html.write(END_OF_FOOTER);
    }

    private final Markup openSource = markup("<p class=\"brief-original-source\">");
    private final Markup published = markup("<span{label}><time datetime=\"{}\">{}</time></span>");

    private void originalSource(StoryView view, HtmlWriter html) throws IOException {
        BriefView.Original original = view.original();
        html.write(openSource);
        parts.label(original.label(), view, html);
        parts.cite(original.link(), html);
        if (original.publisher() != null) {
            html.write(parts.separator, view.wording().separator());
            parts.link(original.publisher(), html);
        }
        if (original.publishedAt() != null) {
            html.write(parts.separator, view.wording().separator());
            html.write(
                    published,
                    original.publishedAt().datetime(),
                    original.publishedAt().text());
        }
        html.write(END_OF_PARAGRAPH);
    }
}
