package dev.storybrief.render.outline;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.DigestView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes the parts of a view to an {@link OutlineFormat}, in the order in which Markdown, plain text and chats show them. */
public final class Outline {
    private final BriefView view;
    private final @Nullable String permalink;
    private final LineOrder order;
    private final SectionOutline sections;

    private Outline(BriefView view) {
        this.view = view;
        this.permalink = view.href();
        this.order = new LineOrder(view);
        this.sections = new SectionOutline(order, view.wording());
    }

    /** Writes the whole of a view. */
    public static void write(BriefView view, OutlineFormat format) throws IOException {
        write(view, Layout.ARTICLE, format);
    }

    /**
     * Writes a view in the order of a layout. A page is written as an article.
     *
     * @param view with no more than the layout shows
     */
    public static void write(BriefView view, Layout layout, OutlineFormat format) throws IOException {
        Outline outline = new Outline(view);
        if (view instanceof StoryView story) {
            switch (layout) {
                case ITEM, CARD -> outline.card(story, layout == Layout.CARD, format);
                case ARTICLE, PAGE -> outline.article(story, format);
            }
        } else {
            outline.withdrawn((WithdrawnView) view, format);
        }
    }

    /** Writes what a digest has before its briefs: the title, its own address and the introduction. */
    public static void writeHead(DigestView digest, OutlineFormat format) throws IOException {
        title(digest.title(), digest.href(), format);
        format.permalink(digest.href());
        if (digest.introduction() != null) {
            SectionOutline.block(Block.PARAGRAPH, digest.introduction(), format);
        }
    }

    private void article(StoryView story, OutlineFormat format) throws IOException {
        head(story, format);
        original(format);
        corrections(story.head().corrections(), format);
        image(story.head().image(), format);
        for (SectionView section : story.sections()) {
            section.accept(sections, format);
        }
        foot(story.foot(), format);
    }

    private void card(StoryView story, boolean hasDisclosure, OutlineFormat format) throws IOException {
        head(story, format);
        image(story.head().image(), format);
        corrections(story.head().corrections(), format);
        if (story.tldr() != null) {
            sections.points(story.tldr(), format);
        }
        original(format);
        if (story.foot().citedSources() != null) {
            SectionOutline.block(Block.FOOT, story.foot().citedSources(), format);
        }
        if (hasDisclosure) {
            disclosure(Block.FOOT, format);
        }
    }

    private void withdrawn(WithdrawnView withdrawn, OutlineFormat format) throws IOException {
        title(withdrawn.notice(), permalink, format);
        format.permalink(permalink);
        original(format);
        disclosure(Block.PARAGRAPH, format);
    }

    private void head(StoryView story, OutlineFormat format) throws IOException {
        StoryView.Head head = story.head();
        title(head.headline(), permalink, format);
        meta(head.meta(), format);
        format.permalink(permalink);
        if (head.hook() != null) {
            labelled(Block.PARAGRAPH, head.hook().label(), head.hook().text(), format);
        }
    }

    private static void title(String text, @Nullable String permalink, OutlineFormat format) throws IOException {
        format.open(Block.TITLE);
        format.title(text, permalink);
        format.close();
    }

    private void corrections(List<StoryView.Correction> corrections, OutlineFormat format) throws IOException {
        for (StoryView.Correction correction : corrections) {
            labelled(Block.QUOTE, correction.label(), correction.text(), format);
        }
    }

    private void labelled(Block block, String label, String text, OutlineFormat format) throws IOException {
        format.open(block);
        sections.label(label, format);
        format.text(order.sentences(text, true));
        format.close();
    }

    /** Writes the line below the headline: who wrote the brief, then what is known of topic, age and length. */
    private void meta(StoryView.Meta meta, OutlineFormat format) throws IOException {
        format.open(Block.BYLINE);
        format.text(order.phrase(view.disclosure().label()));
        StoryView.Topic topic = meta.topic();
        if (topic != null) {
            String name = order.unit(topic.name());
            fact(topic.emoji() == null ? name : topic.emoji() + " " + name, format);
        }
        fact(meta.freshness() == null ? null : meta.freshness().label(), format);
        if (meta.collected() != null) {
            format.separator();
            format.time(meta.collected());
            sections.aside(meta.collectedIn(), format);
        }
        fact(meta.updated() == null ? null : meta.updated().label(), format);
        fact(meta.readingTime(), format);
        format.close();
    }

    private static void fact(@Nullable String fact, OutlineFormat format) throws IOException {
        if (fact != null) {
            format.separator();
            format.text(fact);
        }
    }

    private void original(OutlineFormat format) throws IOException {
        format.open(Block.ORIGINAL);
        format.link(order.phrase(view.original().call()), view.original().link());
        format.close();
    }

    private void image(StoryView.@Nullable Image image, OutlineFormat format) throws IOException {
        if (image == null) {
            return;
        }
        format.open(Block.PARAGRAPH);
        boolean isInLine = format.picture(order.unit(image.link().text()), image);
        if (image.credit() != null) {
            if (isInLine) {
                format.separator();
            }
            format.text(order.phrase(image.credit()));
        }
        format.close();
    }

    private void foot(StoryView.Foot foot, OutlineFormat format) throws IOException {
        disclosure(Block.FOOT, format);
        StoryView.Rights rights = foot.rights();
        if (rights != null) {
            format.open(Block.FOOT);
            sections.label(rights.label(), format);
            sections.link(rights.notice(), format);
            sentence(rights.holder() == null ? null : order.phrase(rights.holder()), format);
            format.close();
        }
        BriefView.Original original = view.original();
        format.open(Block.FOOT);
        sections.label(original.label(), format);
        sections.link(original.link(), format);
        if (original.publisher() != null) {
            sections.separator(format);
            sections.link(original.publisher(), format);
        }
        if (original.publishedAt() != null) {
            sections.separator(format);
            format.time(original.publishedAt());
        }
        format.close();
    }

    private void disclosure(Block block, OutlineFormat format) throws IOException {
        BriefView.Disclosure disclosure = view.disclosure();
        format.open(block);
        format.text(order.phrase(disclosure.statement()));
        sentence(disclosure.reviewed() == null ? null : disclosure.reviewed().label(), format);
        sentence(disclosure.tool() == null ? null : order.phrase(disclosure.tool()), format);
        sentence(disclosure.responsible() == null ? null : order.phrase(disclosure.responsible()), format);
        if (disclosure.note() != null) {
            format.between(" ");
            sections.label(disclosure.noteLabel(), format);
            format.text(order.sentences(disclosure.note(), true));
        }
        format.close();
    }

    private static void sentence(@Nullable String sentence, OutlineFormat format) throws IOException {
        if (sentence != null) {
            format.between(" ");
            format.text(sentence);
        }
    }
}
