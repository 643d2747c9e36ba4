package dev.storybrief.render.outline;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.SectionVisitor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Passes the parts of sections to an {@link OutlineFormat}. */
record SectionOutline(LineOrder order, BriefView.Wording wording) implements SectionVisitor<OutlineFormat> {

    static void block(Block block, String text, OutlineFormat format) throws IOException {
        format.open(block);
        format.text(text);
        format.close();
    }

    void label(String label, OutlineFormat format) throws IOException {
        format.label(label);
        format.between(wording.colon());
    }

    void separator(OutlineFormat format) throws IOException {
        format.between(wording.separator());
    }

    @Override
    public void tldr(SectionView.Tldr tldr, OutlineFormat format) throws IOException {
        block(Block.HEADING, tldr.heading(), format);
        points(tldr, format);
    }

    void points(SectionView.Tldr tldr, OutlineFormat format) throws IOException {
        for (SectionView.Point point : tldr.points()) {
            format.open(Block.ITEM);
            label(point.label(), format);
            claim(point.claim(), false, format);
            format.close();
        }
        SectionView.Audience audience = tldr.audience();
        if (audience != null) {
            format.open(Block.ITEM);
            label(audience.label(), format);
            format.text(order.groups(audience));
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
                format.separator(); // a comma would follow the full stop of a prediction that is a sentence
            }
            format.text(likelihood == null ? "" : likelihood.label());
            if (likelihood != null && horizon != null) {
                separator(format);
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
                label(event.date().text(), format);
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
            format.between(wording.colon());
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

    void link(BriefView.Link link, OutlineFormat format) throws IOException {
        format.link(order.unit(link.text()), link);
    }

    void aside(@Nullable String aside, OutlineFormat format) throws IOException {
        if (aside != null) {
            separator(format);
            format.text(aside);
        }
    }
}
