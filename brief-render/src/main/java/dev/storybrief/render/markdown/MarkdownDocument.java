package dev.storybrief.render.markdown;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.output.LineOrder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the view of one brief as Markdown, from top to bottom. */
final class MarkdownDocument {
    private static final String HEADINGS = "######";

    private final MarkdownWriter markdown;
    private final BriefView view;
    private final LineOrder order;
    private final int headingLevel;
    private final SectionView.@Nullable Sources sources;

    MarkdownDocument(MarkdownWriter markdown, BriefView view, int headingLevel) {
        this.markdown = markdown;
        this.view = view;
        this.order = new LineOrder(view);
        this.headingLevel = headingLevel;
        this.sources = view.section(SectionView.Sources.class);
    }

    void write() throws IOException {
        if (view.notice() != null) {
            linked(view.notice());
            markdown.raw("\n\n");
            original();
            markdown.raw("\n\n");
            disclosure();
            return;
        }
        head();
        for (SectionView section : view.sections()) {
            section(section);
        }
        foot();
    }

    private void head() throws IOException {
        headline();
        meta();
        if (view.hook() != null) {
            label(view.hookLabel());
            markdown.text(order.sentences(view.hook(), true)).raw("\n\n");
        }
        original();
        markdown.raw("\n\n");
        image();
        for (BriefView.Correction correction : view.corrections()) {
            markdown.raw("> **").text(correction.label()).raw("**");
            markdown.between(view.colon())
                    .text(order.sentences(correction.text(), true))
                    .raw("\n\n");
        }
    }

    private void headline() throws IOException {
        markdown.raw(HEADINGS.substring(0, headingLevel)).raw(" ");
        if (view.permalink() == null) {
            markdown.text(view.headline());
        } else {
            linked(view.headline());
        }
        markdown.raw("\n\n");
    }

    /** Writes what is a link to the brief where it has an address of its own: alone in its block, so never isolated. */
    private void linked(String text) throws IOException {
        link(text, new BriefView.Link(text, view.permalink(), null));
    }

    /** The line below the headline: who wrote the brief, then what is known of topic, age and length. */
    private void meta() throws IOException {
        markdown.line(order.phrase(view.disclosure().label()));
        String[] parts = {
            view.topic() == null ? null : topic(view.topic()),
            view.freshness() == null ? null : view.freshness().label(),
            view.collected() == null ? null : collected(view.collected()),
            view.updated() == null ? null : view.updated().label(),
            view.readingTime()
        };
        for (String part : parts) {
            if (part != null) {
                markdown.raw(" - ").text(part);
            }
        }
        markdown.raw("\n\n");
    }

    private String topic(BriefView.Topic topic) {
        String name = order.unit(topic.name());
        return topic.emoji() == null ? name : topic.emoji() + " " + name;
    }

    private String collected(BriefView.Time collected) {
        return view.collectedIn() == null ? collected.text() : collected.text() + view.separator() + view.collectedIn();
    }

    private void original() throws IOException {
        BriefView.Link link = view.original().link();
        link(order.phrase(view.original().call()), link);
    }

    private void image() throws IOException {
        BriefView.Image image = view.image();
        if (image == null) {
            return;
        }
        if (image.src() != null) {
            markdown.raw("![")
                    .linkText(image.alt())
                    .raw("](")
                    .destination(image.src())
                    .raw(")");
        } else {
            link(image.link());
        }
        if (image.credit() != null) {
            markdown.raw(" - ").text(order.phrase(image.credit()));
        }
        markdown.raw("\n\n");
    }

    private void section(SectionView section) throws IOException {
        if (section instanceof SectionView.Tldr tldr) {
            tldr(tldr);
        } else if (section instanceof SectionView.Takeaways takeaways) {
            takeaways(takeaways);
        } else if (section instanceof SectionView.Implications implications) {
            implications(implications);
        } else if (section instanceof SectionView.Timeline timeline) {
            timeline(timeline);
        } else if (section instanceof SectionView.Sources list) {
            sources(list);
        } else if (section instanceof SectionView.Digest digest) {
            digest(digest);
        } else if (section instanceof SectionView.Related related) {
            related(related);
        }
    }

    private void tldr(SectionView.Tldr tldr) throws IOException {
        heading(1, tldr.heading());
        for (SectionView.Point point : tldr.points()) {
            markdown.raw("- **").text(point.label()).raw("**").between(view.colon());
            claim(point.text(), point.citations());
        }
        if (!tldr.audience().isEmpty()) {
            markdown.raw("- **").text(tldr.audienceLabel()).raw("**").between(view.colon());
            markdown.text(tldr.audience().stream().map(order::unit).collect(Collectors.joining(tldr.separator())));
            markdown.raw("\n");
        }
        markdown.raw("\n");
    }

    private void takeaways(SectionView.Takeaways takeaways) throws IOException {
        heading(1, takeaways.heading());
        for (SectionView.Claim takeaway : takeaways.takeaways()) {
            markdown.raw("- ");
            claimAtStart(takeaway.text(), takeaway.citations());
        }
        markdown.raw("\n");
    }

    private void implications(SectionView.Implications implications) throws IOException {
        heading(1, implications.heading());
        if (implications.note() != null) {
            markdown.line(implications.note()).raw("\n\n");
        }
        for (SectionView.Implication implication : implications.implications()) {
            heading(2, implication.prediction());
            SectionView.Likelihood likelihood = implication.likelihood();
            BriefView.LabelledTime horizon = implication.horizon();
            if (likelihood != null || horizon != null) {
                String outlook = likelihood == null ? "" : likelihood.label();
                String until = horizon == null ? "" : horizon.label();
                String between = outlook.isEmpty() || until.isEmpty() ? "" : view.separator();
                markdown.line(outlook + between + until).raw("\n\n");
            }
            claimAtStart(implication.rationale(), implication.citations());
            markdown.raw("\n");
        }
    }

    private void timeline(SectionView.Timeline timeline) throws IOException {
        heading(1, timeline.heading());
        for (SectionView.Event event : timeline.events()) {
            markdown.raw("- ");
            if (event.date() == null) {
                claimAtStart(event.text(), event.citations());
            } else {
                markdown.raw("**").text(event.date().text()).raw("**").between(view.colon());
                claim(event.text(), event.citations());
            }
        }
        markdown.raw("\n");
    }

    private void sources(SectionView.Sources list) throws IOException {
        heading(1, list.heading());
        for (SectionView.Source source : list.sources()) {
            markdown.number(source.number()).raw(". ");
            link(source.link());
            asideName(source.publisher());
            aside(source.publishedAt() == null ? null : source.publishedAt().text());
            markdown.raw("\n");
        }
        markdown.raw("\n");
    }

    private void digest(SectionView.Digest digest) throws IOException {
        heading(1, digest.heading());
        markdown.raw("- ");
        link(digest.link());
        if (digest.text() != null) {
            markdown.between(view.colon()).text(digest.text());
        }
        markdown.raw("\n\n");
    }

    private void related(SectionView.Related related) throws IOException {
        heading(1, related.heading());
        for (SectionView.Story story : related.stories()) {
            markdown.raw("- ");
            link(story.link());
            asideName(story.publisher());
            markdown.raw("\n");
        }
        markdown.raw("\n");
    }

    private void foot() throws IOException {
        markdown.raw("---\n\n");
        disclosure();
        BriefView.Rights rights = view.rights();
        if (rights != null) {
            markdown.raw("\n");
            label(rights.label());
            link(rights.notice());
            if (rights.holder() != null) {
                markdown.raw(" ").text(order.phrase(rights.holder()));
            }
            markdown.raw("\n");
        }
        BriefView.Original original = view.original();
        markdown.raw("\n");
        label(original.label());
        link(original.link());
        if (original.publisher() != null) {
            markdown.between(view.separator());
            link(original.publisher());
        }
        aside(original.publishedAt() == null ? null : original.publishedAt().text());
        markdown.raw("\n");
    }

    private void disclosure() throws IOException {
        BriefView.Disclosure disclosure = view.disclosure();
        markdown.line(order.phrase(disclosure.statement()));
        if (disclosure.reviewed() != null) {
            markdown.raw(" ").text(disclosure.reviewed().label());
        }
        sentence(disclosure.tool());
        sentence(disclosure.responsible());
        if (disclosure.note() != null) {
            markdown.raw(" ").text(disclosure.noteLabel()).between(view.colon());
            markdown.text(order.sentences(disclosure.note(), true));
        }
        markdown.raw("\n");
    }

    private void sentence(BriefView.@Nullable Phrase sentence) throws IOException {
        if (sentence != null) {
            markdown.raw(" ").text(order.phrase(sentence));
        }
    }

    /** Opens a paragraph that is the brief's with a label, so that none reads as one of this document's own. */
    private void label(String label) throws IOException {
        markdown.line(label).between(view.colon());
    }

    private void heading(int depth, String text) throws IOException {
        markdown.raw(HEADINGS.substring(0, headingLevel + depth))
                .raw(" ")
                .text(text)
                .raw("\n\n");
    }

    private void claimAtStart(String text, List<Integer> citations) throws IOException {
        markdown.line(citations.isEmpty() ? text : order.sentencesAtStart(text));
        citations(citations);
    }

    private void claim(String text, List<Integer> citations) throws IOException {
        markdown.text(order.sentences(text, citations.isEmpty()));
        citations(citations);
    }

    /** Citations link to the sources themselves: not every reader of Markdown can jump within it. */
    private void citations(List<Integer> citations) throws IOException {
        if (sources != null) {
            for (int number : citations) {
                String href = sources.sources().get(number - 1).link().href();
                markdown.raw(href == null ? " \\[" : " [[").number(number);
                if (href == null) {
                    markdown.raw("\\]");
                } else {
                    markdown.raw("]](").destination(href).raw(")");
                }
            }
        }
        markdown.raw("\n");
    }

    private void link(BriefView.Link link) throws IOException {
        link(order.unit(link.text()), link);
    }

    private void link(String text, BriefView.Link link) throws IOException {
        if (link.href() != null) {
            markdown.raw("[").linkText(text).raw("](").destination(link.href()).raw(")");
            return;
        }
        markdown.line(text);
        if (link.address() != null) {
            markdown.raw(" (").text(link.address()).raw(")");
        }
    }

    private void asideName(@Nullable String name) throws IOException {
        aside(name == null ? null : order.unit(name));
    }

    private void aside(@Nullable String text) throws IOException {
        if (text != null) {
            markdown.between(view.separator()).text(text);
        }
    }
}
