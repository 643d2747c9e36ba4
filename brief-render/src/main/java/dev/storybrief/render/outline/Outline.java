package dev.storybrief.render.outline;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.SectionVisitor;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.WithdrawnView;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Passes the parts of a view to an {@link OutlineFormat}, in the order in which Markdown and plain text show them. */
public final class Outline implements SectionVisitor<OutlineFormat> {
    private final BriefView view;
    private final @Nullable String permalink;
    private final LineOrder order;

    private Outline(BriefView view) {
        this.view = view;
        this.permalink = view.href();
        this.order = new LineOrder(view);
    }

    /** Writes the whole of a view. */
    public static void write(BriefView view, OutlineFormat format) throws IOException {
        Outline outline = new Outline(view);
        if (view instanceof StoryView story) {
            outline.head(story.head(), format);
            for (SectionView section : story.sections()) {
                section.accept(outline, format);
            }
            outline.foot(story.foot(), format);
        } else {
            outline.withdrawn((WithdrawnView) view, format);
        }
    }

    private void withdrawn(WithdrawnView withdrawn, OutlineFormat format) throws IOException {
        format.open(Block.NOTICE);
        format.title(withdrawn.notice(), permalink);
        format.close();
        format.permalink(permalink);
        original(format);
        disclosure(Block.PARAGRAPH, format);
    }

    private void head(StoryView.Head head, OutlineFormat format) throws IOException {
        format.open(Block.TITLE);
        format.title(head.headline(), permalink);
        format.close();
        meta(head.meta(), format);
        format.permalink(permalink);
        if (head.hook() != null) {
            labelled(Block.PARAGRAPH, head.hook().label(), head.hook().text(), format);
        }
        original(format);
        image(head.image(), format);
        for (StoryView.Correction correction : head.corrections()) {
            labelled(Block.QUOTE, correction.label(), correction.text(), format);
        }
    }

    private void labelled(Block block, String label, String text, OutlineFormat format) throws IOException {
        format.open(block);
        format.label(label);
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
            format.fact(topic.emoji() == null ? name : topic.emoji() + " " + name);
        }
        fact(meta.freshness() == null ? null : meta.freshness().label(), format);
        if (meta.collected() != null) {
            String day = meta.collected().text();
            format.fact(meta.collectedIn() == null ? day : day + view.wording().separator() + meta.collectedIn());
        }
        fact(meta.updated() == null ? null : meta.updated().label(), format);
        fact(meta.readingTime(), format);
        format.close();
    }

    private static void fact(@Nullable String fact, OutlineFormat format) throws IOException {
        if (fact != null) {
            format.fact(fact);
        }
    }

    private void original(OutlineFormat format) throws IOException {
        format.open(Block.PARAGRAPH);
        format.link(order.phrase(view.original().call()), view.original().link());
        format.close();
    }

    private void image(StoryView.@Nullable Image image, OutlineFormat format) throws IOException {
        if (image == null) {
            return;
        }
        format.open(Block.PARAGRAPH);
        format.picture(order.unit(image.link().text()), image);
        fact(image.credit() == null ? null : order.phrase(image.credit()), format);
        format.close();
    }

    private static void block(Block block, String text, OutlineFormat format) throws IOException {
        format.open(block);
        format.text(text);
        format.close();
    }

    @Override
    public void tldr(SectionView.Tldr tldr, OutlineFormat format) throws IOException {
        block(Block.HEADING, tldr.heading(), format);
        for (SectionView.Point point : tldr.points()) {
            format.open(Block.ITEM);
            format.label(point.label());
            claim(point.claim(), false, format);
            format.close();
        }
        SectionView.Audience audience = tldr.audience();
        if (audience != null) {
            format.open(Block.ITEM);
            format.label(audience.label());
            format.text(audience.groups().stream().map(order::unit).collect(Collectors.joining(audience.separator())));
            format.close();
        }
    }

    @Override
    public void takeaways(SectionView.Takeaways takeaways, OutlineFormat format) throws IOException {
        block(Block.HEADING, takeaways.heading(), format);
        for (SectionView.Claim takeaway : takeaways.takeaways()) {
            format.open(Block.ITEM);
            claim(takeaway, true, format);
            format.close();
        }
    }

    @Override
    public void implications(SectionView.Implications implications, OutlineFormat format) throws IOException {
        block(Block.HEADING, implications.heading(), format);
        if (implications.note() != null) {
            block(Block.NOTE, implications.note(), format);
        }
        for (SectionView.Implication implication : implications.implications()) {
            boolean isHeading = format.hasSubheadings();
            prediction(implication, isHeading, format);
            format.open(isHeading ? Block.PARAGRAPH : Block.SUBITEM);
            claim(implication.rationale(), true, format);
            format.close();
        }
    }

    /** Writes a prediction, its likelihood and its horizon: in one line in a list, otherwise as a heading and a paragraph. */
    private void prediction(SectionView.Implication implication, boolean isHeading, OutlineFormat format)
            throws IOException {
        SectionView.Likelihood likelihood = implication.likelihood();
        BriefView.LabelledTime horizon = implication.horizon();
        format.open(isHeading ? Block.SUBHEADING : Block.ITEM);
        format.text(isHeading ? implication.prediction() : order.sentencesAtStart(implication.prediction()));
        if (likelihood != null || horizon != null) {
            if (isHeading) {
                format.close();
                format.open(Block.PARAGRAPH);
            } else {
                format.separator();
            }
            format.text(likelihood == null ? "" : likelihood.label());
            if (likelihood != null && horizon != null) {
                format.separator();
            }
            format.text(horizon == null ? "" : horizon.label());
        }
        format.close();
    }

    @Override
    public void timeline(SectionView.Timeline timeline, OutlineFormat format) throws IOException {
        block(Block.HEADING, timeline.heading(), format);
        for (SectionView.Event event : timeline.events()) {
            format.open(Block.ITEM);
            if (event.date() != null) {
                format.label(event.date().text());
            }
            claim(event.claim(), event.date() == null, format);
            format.close();
        }
    }

    @Override
    public void sources(SectionView.Sources sources, OutlineFormat format) throws IOException {
        block(Block.HEADING, sources.heading(), format);
        for (SectionView.Source source : sources.sources()) {
            format.openSource(source.number());
            link(source.link(), format);
            aside(source.publisher() == null ? null : order.unit(source.publisher()), format);
            aside(source.publishedAt() == null ? null : source.publishedAt().text(), format);
            format.close();
        }
    }

    @Override
    public void digest(SectionView.Digest digest, OutlineFormat format) throws IOException {
        block(Block.HEADING, digest.heading(), format);
        format.open(Block.ITEM);
        link(digest.link(), format);
        if (digest.text() != null) {
            format.colon();
            format.text(digest.text());
        }
        format.close();
    }

    @Override
    public void related(SectionView.Related related, OutlineFormat format) throws IOException {
        block(Block.HEADING, related.heading(), format);
        for (SectionView.Story story : related.stories()) {
            format.open(Block.ITEM);
            link(story.link(), format);
            aside(story.publisher() == null ? null : order.unit(story.publisher()), format);
            format.close();
        }
    }

    private void foot(StoryView.Foot foot, OutlineFormat format) throws IOException {
        disclosure(Block.FOOT, format);
        StoryView.Rights rights = foot.rights();
        if (rights != null) {
            format.open(Block.FOOT);
            format.label(rights.label());
            link(rights.notice(), format);
            sentence(rights.holder() == null ? null : order.phrase(rights.holder()), format);
            format.close();
        }
        BriefView.Original original = view.original();
        format.open(Block.FOOT);
        format.label(original.label());
        link(original.link(), format);
        if (original.publisher() != null) {
            format.separator();
            link(original.publisher(), format);
        }
        aside(original.publishedAt() == null ? null : original.publishedAt().text(), format);
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
            format.space();
            format.label(disclosure.noteLabel());
            format.text(order.sentences(disclosure.note(), true));
        }
        format.close();
    }

    private static void sentence(@Nullable String sentence, OutlineFormat format) throws IOException {
        if (sentence != null) {
            format.space();
            format.text(sentence);
        }
    }

    /** Writes a text and its citations. If it is at the start of its line, its first letter sets the line's direction. */
    private void claim(SectionView.Claim claim, boolean isAtStart, OutlineFormat format) throws IOException {
        boolean isLast = claim.citations().isEmpty();
        if (isAtStart) {
            format.text(isLast ? claim.text() : order.sentencesAtStart(claim.text()));
        } else {
            format.text(order.sentences(claim.text(), isLast));
        }
        for (SectionView.Source source : claim.citations()) {
            format.citation(source);
        }
    }

    private void link(BriefView.Link link, OutlineFormat format) throws IOException {
        format.link(order.unit(link.text()), link);
    }

    private static void aside(@Nullable String aside, OutlineFormat format) throws IOException {
        if (aside != null) {
            format.separator();
            format.text(aside);
        }
    }
}
