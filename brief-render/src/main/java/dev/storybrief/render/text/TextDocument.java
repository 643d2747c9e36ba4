package dev.storybrief.render.text;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.output.LineOrder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the view of one brief as plain text, from top to bottom. */
final class TextDocument {
    private final TextWriter text;
    private final BriefView view;
    private final LineOrder order;

    TextDocument(TextWriter text, BriefView view) {
        this.text = text;
        this.view = view;
        this.order = new LineOrder(view);
    }

    void write() throws IOException {
        if (view.notice() != null) {
            text.text(view.notice()).raw("\n");
            permalink();
            text.raw("\n");
            original();
            text.raw("\n");
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
        text.text(view.headline()).raw("\n");
        meta();
        permalink();
        if (view.hook() != null) {
            text.raw("\n").text(view.hookLabel()).text(view.colon());
            text.text(order.sentences(view.hook(), true)).raw("\n");
        }
        text.raw("\n");
        original();
        image();
        for (BriefView.Correction correction : view.corrections()) {
            text.raw("\n")
                    .text(correction.label())
                    .text(view.colon())
                    .text(order.sentences(correction.text(), true))
                    .raw("\n");
        }
    }

    /** The line below the headline: who wrote the brief, then what is known of topic, age and length. */
    private void meta() throws IOException {
        text.text(order.phrase(view.disclosure().label()));
        BriefView.Topic topic = view.topic();
        if (topic != null) {
            String name = order.unit(topic.name());
            part(topic.emoji() == null ? name : topic.emoji() + " " + name);
        }
        part(view.freshness() == null ? null : view.freshness().label());
        part(view.collected() == null ? null : view.collected().text());
        part(view.collectedIn());
        part(view.updated() == null ? null : view.updated().label());
        part(view.readingTime());
        text.raw("\n");
    }

    private void part(@Nullable String part) throws IOException {
        if (part != null) {
            text.raw(" - ").text(part);
        }
    }

    private void permalink() throws IOException {
        if (view.permalink() != null) {
            text.text(view.permalink()).raw("\n");
        }
    }

    private void original() throws IOException {
        BriefView.Link link = view.original().link();
        link(order.phrase(view.original().call()), link);
        text.raw("\n");
    }

    private void image() throws IOException {
        BriefView.Image image = view.image();
        if (image != null) {
            text.raw("\n");
            link(image.link());
            aside(image.credit() == null ? null : order.phrase(image.credit()));
            text.raw("\n");
        }
    }

    private void section(SectionView section) throws IOException {
        text.raw("\n").text(section.heading()).raw("\n");
        if (section instanceof SectionView.Tldr tldr) {
            tldr(tldr);
        } else if (section instanceof SectionView.Takeaways takeaways) {
            for (SectionView.Claim takeaway : takeaways.takeaways()) {
                text.raw("* ");
                claimAtStart(takeaway.text(), takeaway.citations());
            }
        } else if (section instanceof SectionView.Implications implications) {
            implications(implications);
        } else if (section instanceof SectionView.Timeline timeline) {
            for (SectionView.Event event : timeline.events()) {
                text.raw("* ");
                if (event.date() == null) {
                    claimAtStart(event.text(), event.citations());
                } else {
                    text.text(event.date().text()).text(view.colon());
                    claim(event.text(), event.citations());
                }
            }
        } else if (section instanceof SectionView.Sources sources) {
            sources(sources);
        } else if (section instanceof SectionView.Digest digest) {
            text.raw("* ");
            link(digest.link());
            aside(digest.text());
            text.raw("\n");
        } else if (section instanceof SectionView.Related related) {
            for (SectionView.Story story : related.stories()) {
                text.raw("* ");
                link(story.link());
                asideName(story.publisher());
                text.raw("\n");
            }
        }
    }

    private void tldr(SectionView.Tldr tldr) throws IOException {
        for (SectionView.Point point : tldr.points()) {
            text.raw("* ").text(point.label()).text(view.colon());
            claim(point.text(), point.citations());
        }
        if (!tldr.audience().isEmpty()) {
            text.raw("* ").text(tldr.audienceLabel()).text(view.colon());
            text.text(tldr.audience().stream().map(order::unit).collect(Collectors.joining(tldr.separator())));
            text.raw("\n");
        }
    }

    private void implications(SectionView.Implications implications) throws IOException {
        if (implications.note() != null) {
            text.text(implications.note()).raw("\n");
        }
        for (SectionView.Implication implication : implications.implications()) {
            text.raw("* ").text(order.sentencesAtStart(implication.prediction()));
            SectionView.Likelihood likelihood = implication.likelihood();
            BriefView.LabelledTime horizon = implication.horizon();
            aside(likelihood == null ? null : likelihood.label());
            aside(horizon == null ? null : horizon.label());
            text.raw("\n  - ");
            claimAtStart(implication.rationale(), implication.citations());
        }
    }

    private void sources(SectionView.Sources sources) throws IOException {
        for (SectionView.Source source : sources.sources()) {
            text.raw("[").number(source.number()).raw("] ");
            link(source.link());
            asideName(source.publisher());
            aside(source.publishedAt() == null ? null : source.publishedAt().text());
            text.raw("\n");
        }
    }

    private void foot() throws IOException {
        text.raw("\n");
        disclosure();
        BriefView.Rights rights = view.rights();
        if (rights != null) {
            text.text(rights.label()).text(view.colon());
            link(rights.notice());
            aside(rights.holder() == null ? null : order.phrase(rights.holder()));
            text.raw("\n");
        }
        BriefView.Original original = view.original();
        text.text(original.label()).text(view.colon());
        link(original.link());
        if (original.publisher() != null) {
            text.text(view.separator());
            link(original.publisher());
        }
        aside(original.publishedAt() == null ? null : original.publishedAt().text());
        text.raw("\n");
    }

    private void disclosure() throws IOException {
        BriefView.Disclosure disclosure = view.disclosure();
        text.text(order.phrase(disclosure.statement()));
        if (disclosure.reviewed() != null) {
            text.raw(" ").text(disclosure.reviewed().label());
        }
        sentence(disclosure.tool());
        sentence(disclosure.responsible());
        if (disclosure.note() != null) {
            text.raw(" ").text(disclosure.noteLabel()).text(view.colon());
            text.text(order.sentences(disclosure.note(), true));
        }
        text.raw("\n");
    }

    private void sentence(BriefView.@Nullable Phrase sentence) throws IOException {
        if (sentence != null) {
            text.raw(" ").text(order.phrase(sentence));
        }
    }

    private void claimAtStart(String claim, List<Integer> citations) throws IOException {
        text.text(citations.isEmpty() ? claim : order.sentencesAtStart(claim));
        citations(citations);
    }

    private void claim(String claim, List<Integer> citations) throws IOException {
        text.text(order.sentences(claim, citations.isEmpty()));
        citations(citations);
    }

    private void citations(List<Integer> citations) throws IOException {
        for (int number : citations) {
            text.raw(" [").number(number).raw("]");
        }
        text.raw("\n");
    }

    private void link(BriefView.Link link) throws IOException {
        link(order.unit(link.text()), link);
    }

    private void link(String linkText, BriefView.Link link) throws IOException {
        text.text(linkText);
        String address = link.href() == null ? link.address() : link.href();
        if (address != null) {
            text.raw(" (").text(address).raw(")");
        }
    }

    private void asideName(@Nullable String name) throws IOException {
        aside(name == null ? null : order.unit(name));
    }

    private void aside(@Nullable String aside) throws IOException {
        if (aside != null) {
            text.text(view.separator()).text(aside);
        }
    }
}
