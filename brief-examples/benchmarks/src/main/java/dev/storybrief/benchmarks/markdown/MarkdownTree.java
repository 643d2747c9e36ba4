package dev.storybrief.benchmarks.markdown;

import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.SectionVisitor;
import dev.storybrief.render.StoryView;
import java.io.IOException;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a brief's Markdown from its view, node by node. */
final class MarkdownTree implements SectionVisitor<Node> {
    private final StoryView view;
    private final BriefView.Wording wording;
    private final Node document = new Document();

    MarkdownTree(BriefView view) {
        this.view = (StoryView) view;
        this.wording = view.wording();
    }

    Node build() throws IOException {
        WebAddress permalink = view.permalink();
        link(heading(1), view.head().headline(), permalink == null ? null : permalink.href());
        meta();
        StoryView.Hook hook = view.head().hook();
        if (hook != null) {
            text(paragraph(), hook.label() + wording.colon() + hook.text());
        }
        link(
                paragraph(),
                view.original().call().toString(),
                view.original().link().href());
        for (StoryView.Correction correction : view.head().corrections()) {
            Node quote = new BlockQuote();
            document.appendChild(quote);
            Node line = new Paragraph();
            quote.appendChild(line);
            strong(line, correction.label());
            text(line, wording.colon() + correction.text());
        }
        image();
        for (SectionView section : view.sections()) {
            text(heading(2), section.heading());
            section.accept(this, document);
        }
        foot();
        return document;
    }

    private void meta() {
        StoryView.Meta meta = view.head().meta();
        String[] parts = {
            meta.topic() == null ? null : topic(meta.topic()),
            meta.freshness() == null ? null : meta.freshness().label(),
            meta.collected() == null ? null : collected(meta.collected(), meta.collectedIn()),
            meta.updated() == null ? null : meta.updated().label(),
            meta.readingTime()
        };
        StringBuilder line = new StringBuilder(view.disclosure().label().toString());
        for (String part : parts) {
            if (part != null) {
                line.append(" - ").append(part);
            }
        }
        text(paragraph(), line.toString());
    }

    private static String topic(StoryView.Topic topic) {
        return topic.emoji() == null ? topic.name() : topic.emoji() + " " + topic.name();
    }

    private String collected(BriefView.Time collected, @Nullable String collectedIn) {
        return collectedIn == null ? collected.text() : collected.text() + wording.separator() + collectedIn;
    }

    private void image() {
        StoryView.Image image = view.head().image();
        if (image == null) {
            return;
        }
        Node line = paragraph();
        if (image.src() != null) {
            Node picture = new Image(image.src().href(), null);
            picture.appendChild(new Text(image.alt()));
            line.appendChild(picture);
        } else {
            link(line, image.link());
        }
        if (image.credit() != null) {
            text(line, " - " + image.credit());
        }
    }

    @Override
    public void tldr(SectionView.Tldr tldr, Node document) {
        Node list = list(new BulletList());
        for (SectionView.Point point : tldr.points()) {
            labelled(item(list), point.label(), point.claim());
        }
        SectionView.Audience audience = tldr.audience();
        if (audience != null) {
            Node item = item(list);
            strong(item, audience.label());
            text(item, wording.colon() + String.join(audience.separator(), audience.groups()));
        }
    }

    @Override
    public void takeaways(SectionView.Takeaways takeaways, Node document) {
        Node list = list(new BulletList());
        takeaways.takeaways().forEach(takeaway -> claim(item(list), "", takeaway));
    }

    @Override
    public void timeline(SectionView.Timeline timeline, Node document) {
        Node list = list(new BulletList());
        for (SectionView.Event event : timeline.events()) {
            if (event.date() == null) {
                claim(item(list), "", event.claim());
            } else {
                labelled(item(list), event.date().text(), event.claim());
            }
        }
    }

    @Override
    public void sources(SectionView.Sources sources, Node document) {
        OrderedList numbered = new OrderedList();
        numbered.setMarkerStartNumber(1);
        numbered.setMarkerDelimiter(".");
        Node list = list(numbered);
        for (SectionView.Source source : sources.sources()) {
            Node item = item(list);
            link(item, source.link());
            aside(item, source.publisher());
            aside(item, source.publishedAt());
        }
    }

    @Override
    public void digest(SectionView.Digest digest, Node document) {
        Node line = item(list(new BulletList()));
        link(line, digest.link());
        text(line, digest.text() == null ? "" : wording.colon() + digest.text());
    }

    @Override
    public void related(SectionView.Related related, Node document) {
        Node list = list(new BulletList());
        for (SectionView.Story story : related.stories()) {
            Node item = item(list);
            link(item, story.link());
            aside(item, story.publisher());
        }
    }

    @Override
    public void implications(SectionView.Implications implications, Node document) {
        if (implications.note() != null) {
            text(paragraph(), implications.note());
        }
        for (SectionView.Implication implication : implications.implications()) {
            text(heading(3), implication.prediction());
            SectionView.Likelihood likelihood = implication.likelihood();
            BriefView.LabelledTime horizon = implication.horizon();
            if (likelihood != null || horizon != null) {
                String outlook = likelihood == null ? "" : likelihood.label();
                String until = horizon == null ? "" : horizon.label();
                String between = outlook.isEmpty() || until.isEmpty() ? "" : wording.separator();
                text(paragraph(), outlook + between + until);
            }
            claim(paragraph(), "", implication.rationale());
        }
    }

    private void foot() {
        document.appendChild(new ThematicBreak());
        BriefView.Disclosure disclosure = view.disclosure();
        StringBuilder line = new StringBuilder(disclosure.statement().toString());
        if (disclosure.reviewed() != null) {
            line.append(' ').append(disclosure.reviewed().label());
        }
        for (BriefView.Phrase sentence : new BriefView.Phrase[] {disclosure.tool(), disclosure.responsible()}) {
            line.append(sentence == null ? "" : " " + sentence);
        }
        if (disclosure.note() != null) {
            line.append(' ')
                    .append(disclosure.noteLabel())
                    .append(wording.colon())
                    .append(disclosure.note());
        }
        text(paragraph(), line.toString());
        StoryView.Rights rights = view.foot().rights();
        if (rights != null) {
            Node notice = paragraph();
            text(notice, rights.label() + wording.colon());
            link(notice, rights.notice());
            text(notice, rights.holder() == null ? "" : " " + rights.holder());
        }
        BriefView.Original original = view.original();
        Node source = paragraph();
        text(source, original.label() + wording.colon());
        link(source, original.link());
        if (original.publisher() != null) {
            text(source, wording.separator());
            link(source, original.publisher());
        }
        aside(source, original.publishedAt());
    }

    private Node heading(int level) {
        Heading heading = new Heading();
        heading.setLevel(level);
        document.appendChild(heading);
        return heading;
    }

    private Node paragraph() {
        Node paragraph = new Paragraph();
        document.appendChild(paragraph);
        return paragraph;
    }

    private Node list(ListBlock list) {
        list.setTight(true);
        document.appendChild(list);
        return list;
    }

    private static Node item(Node list) {
        Node item = new ListItem();
        list.appendChild(item);
        Node line = new Paragraph();
        item.appendChild(line);
        return line;
    }

    private void labelled(Node line, String label, SectionView.Claim claim) {
        strong(line, label);
        claim(line, wording.colon(), claim);
    }

    private static void claim(Node line, String before, SectionView.Claim claim) {
        text(line, before + claim.text());
        for (SectionView.Source source : claim.citations()) {
            text(line, " ");
            link(line, "[" + source.number() + "]", source.link().href());
        }
    }

    private static void strong(Node line, String label) {
        Node strong = new StrongEmphasis("**");
        strong.appendChild(new Text(label));
        line.appendChild(strong);
    }

    private static void text(Node line, String text) {
        line.appendChild(new Text(text));
    }

    private static void link(Node line, BriefView.Link link) {
        link(line, link.address() == null ? link.text() : link.text() + " (" + link.address() + ")", link.href());
    }

    private static void link(Node line, String text, @Nullable String href) {
        Node node = new Text(text);
        if (href != null) {
            Node link = new Link(href, null);
            link.appendChild(node);
            node = link;
        }
        line.appendChild(node);
    }

    private void aside(Node line, BriefView.@Nullable Time time) {
        aside(line, time == null ? null : time.text());
    }

    private void aside(Node line, @Nullable String text) {
        if (text != null) {
            text(line, wording.separator() + text);
        }
    }
}
