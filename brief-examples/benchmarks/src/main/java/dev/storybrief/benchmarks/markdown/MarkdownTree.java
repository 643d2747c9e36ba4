package dev.storybrief.benchmarks.markdown;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a brief's Markdown from its view, node by node. */
final class MarkdownTree {
    private final BriefView view;
    private final Node document = new Document();
    private final SectionView.@Nullable Sources sources;

    MarkdownTree(BriefView view) {
        this.view = view;
        this.sources = view.section(SectionView.Sources.class);
    }

    Node build() {
        headline();
        meta();
        if (view.hook() != null) {
            paragraph(new Text(view.hookLabel() + view.colon() + view.hook()));
        }
        BriefView.Link original = view.original().link();
        link(paragraph(), new BriefView.Link(view.original().call().toString(), original.href(), original.address()));
        image();
        for (BriefView.Correction correction : view.corrections()) {
            Node quote = new BlockQuote();
            document.appendChild(quote);
            Node line = new Paragraph();
            quote.appendChild(line);
            strong(line, correction.label());
            text(line, view.colon() + correction.text());
        }
        for (SectionView section : view.sections()) {
            section(section);
        }
        foot();
        return document;
    }

    private void headline() {
        Heading heading = new Heading();
        heading.setLevel(1);
        link(heading, new BriefView.Link(view.headline(), view.permalink(), null));
        document.appendChild(heading);
    }

    private void meta() {
        String[] parts = {
            view.topic() == null ? null : topic(view.topic()),
            view.freshness() == null ? null : view.freshness().label(),
            view.collected() == null ? null : collected(view.collected()),
            view.updated() == null ? null : view.updated().label(),
            view.readingTime()
        };
        StringBuilder line = new StringBuilder(view.disclosure().label().toString());
        for (String part : parts) {
            if (part != null) {
                line.append(" - ").append(part);
            }
        }
        paragraph(new Text(line.toString()));
    }

    private static String topic(BriefView.Topic topic) {
        return topic.emoji() == null ? topic.name() : topic.emoji() + " " + topic.name();
    }

    private String collected(BriefView.Time collected) {
        return view.collectedIn() == null ? collected.text() : collected.text() + view.separator() + view.collectedIn();
    }

    private void image() {
        BriefView.Image image = view.image();
        if (image == null) {
            return;
        }
        Node line = paragraph();
        if (image.src() != null) {
            Node picture = new Image(image.src(), null);
            picture.appendChild(new Text(image.alt()));
            line.appendChild(picture);
        } else {
            link(line, image.link());
        }
        if (image.credit() != null) {
            text(line, " - " + image.credit());
        }
    }

    private void section(SectionView section) {
        heading(2, section.heading());
        if (section instanceof SectionView.Tldr tldr) {
            Node list = list(new BulletList());
            for (SectionView.Point point : tldr.points()) {
                labelled(item(list), point.label(), point.text(), point.citations());
            }
            if (!tldr.audience().isEmpty()) {
                labelled(item(list), tldr.audienceLabel(), String.join(tldr.separator(), tldr.audience()), List.of());
            }
        } else if (section instanceof SectionView.Takeaways takeaways) {
            Node list = list(new BulletList());
            for (SectionView.Claim takeaway : takeaways.takeaways()) {
                claim(item(list), takeaway.text(), takeaway.citations());
            }
        } else if (section instanceof SectionView.Implications implications) {
            implications(implications);
        } else if (section instanceof SectionView.Timeline timeline) {
            Node list = list(new BulletList());
            for (SectionView.Event event : timeline.events()) {
                if (event.date() == null) {
                    claim(item(list), event.text(), event.citations());
                } else {
                    labelled(item(list), event.date().text(), event.text(), event.citations());
                }
            }
        } else if (section instanceof SectionView.Sources all) {
            OrderedList numbered = new OrderedList();
            numbered.setMarkerStartNumber(1);
            numbered.setMarkerDelimiter(".");
            Node list = list(numbered);
            for (SectionView.Source source : all.sources()) {
                Node item = item(list);
                link(item, source.link());
                aside(item, source.publisher());
                aside(
                        item,
                        source.publishedAt() == null
                                ? null
                                : source.publishedAt().text());
            }
        } else if (section instanceof SectionView.Digest digest) {
            Node line = item(list(new BulletList()));
            link(line, digest.link());
            if (digest.text() != null) {
                text(line, view.colon() + digest.text());
            }
        } else if (section instanceof SectionView.Related related) {
            Node list = list(new BulletList());
            for (SectionView.Story story : related.stories()) {
                Node item = item(list);
                link(item, story.link());
                aside(item, story.publisher());
            }
        }
    }

    private void implications(SectionView.Implications implications) {
        if (implications.note() != null) {
            paragraph(new Text(implications.note()));
        }
        for (SectionView.Implication implication : implications.implications()) {
            heading(3, implication.prediction());
            SectionView.Likelihood likelihood = implication.likelihood();
            BriefView.LabelledTime horizon = implication.horizon();
            if (likelihood != null || horizon != null) {
                String outlook = likelihood == null ? "" : likelihood.label();
                String until = horizon == null ? "" : horizon.label();
                String between = outlook.isEmpty() || until.isEmpty() ? "" : view.separator();
                paragraph(new Text(outlook + between + until));
            }
            claim(paragraph(), implication.rationale(), implication.citations());
        }
    }

    private void foot() {
        document.appendChild(new ThematicBreak());
        BriefView.Disclosure disclosure = view.disclosure();
        StringBuilder line = new StringBuilder(disclosure.statement().toString());
        if (disclosure.reviewed() != null) {
            line.append(' ').append(disclosure.reviewed().label());
        }
        if (disclosure.tool() != null) {
            line.append(' ').append(disclosure.tool());
        }
        if (disclosure.responsible() != null) {
            line.append(' ').append(disclosure.responsible());
        }
        if (disclosure.note() != null) {
            line.append(' ').append(disclosure.noteLabel()).append(view.colon()).append(disclosure.note());
        }
        paragraph(new Text(line.toString()));
        BriefView.Rights rights = view.rights();
        if (rights != null) {
            Node notice = paragraph(new Text(rights.label() + view.colon()));
            link(notice, rights.notice());
            if (rights.holder() != null) {
                text(notice, " " + rights.holder());
            }
        }
        BriefView.Original original = view.original();
        Node source = paragraph(new Text(original.label() + view.colon()));
        link(source, original.link());
        if (original.publisher() != null) {
            text(source, view.separator());
            link(source, original.publisher());
        }
        aside(
                source,
                original.publishedAt() == null ? null : original.publishedAt().text());
    }

    private void heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(text));
        document.appendChild(heading);
    }

    private Node paragraph() {
        Node paragraph = new Paragraph();
        document.appendChild(paragraph);
        return paragraph;
    }

    private Node paragraph(Node first) {
        Node paragraph = paragraph();
        paragraph.appendChild(first);
        return paragraph;
    }

    private Node list(org.commonmark.node.ListBlock list) {
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

    private void labelled(Node line, String label, String text, List<Integer> citations) {
        strong(line, label);
        claim(line, view.colon() + text, citations);
    }

    private void claim(Node line, String text, List<Integer> citations) {
        text(line, text);
        if (sources != null) {
            for (int number : citations) {
                String href = sources.sources().get(number - 1).link().href();
                text(line, " ");
                if (href == null) {
                    text(line, "[" + number + "]");
                } else {
                    Node link = new Link(href, null);
                    link.appendChild(new Text("[" + number + "]"));
                    line.appendChild(link);
                }
            }
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
        if (link.href() != null) {
            Node node = new Link(link.href(), null);
            node.appendChild(new Text(link.text()));
            line.appendChild(node);
        } else {
            text(line, link.address() == null ? link.text() : link.text() + " (" + link.address() + ")");
        }
    }

    private void aside(Node line, @Nullable String text) {
        if (text != null) {
            text(line, view.separator() + text);
        }
    }
}
