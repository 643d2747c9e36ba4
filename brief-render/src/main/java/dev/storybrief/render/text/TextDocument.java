package dev.storybrief.render.text;

import dev.storybrief.render.BriefView;
import dev.storybrief.render.SectionView;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the view of one brief as plain text, from top to bottom. */
final class TextDocument {
    private final TextWriter text;
    private final BriefView view;

    TextDocument(TextWriter text, BriefView view) {
        this.text = text;
        this.view = view;
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
            text.text(view.hook()).raw("\n");
        }
        text.raw("\n");
        original();
        image();
        for (BriefView.Correction correction : view.corrections()) {
            text.raw("\n")
                    .text(correction.label())
                    .text(view.colon())
                    .text(correction.text())
                    .raw("\n");
        }
    }

    /** The line below the headline: who wrote the brief, then what is known of topic, age and length. */
    private void meta() throws IOException {
        text.text(view.disclosure().label().toString());
        BriefView.Topic topic = view.topic();
        if (topic != null) {
            part(topic.emoji() == null ? topic.name() : topic.emoji() + " " + topic.name());
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
        link(new BriefView.Link(view.original().call().toString(), link.href(), link.address()));
        text.raw("\n");
    }

    private void image() throws IOException {
        BriefView.Image image = view.image();
        if (image != null) {
            text.raw("\n");
            link(image.link());
            aside(image.credit() == null ? null : image.credit().toString());
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
                claim(takeaway.text(), takeaway.citations());
            }
        } else if (section instanceof SectionView.Implications implications) {
            implications(implications);
        } else if (section instanceof SectionView.Timeline timeline) {
            for (SectionView.Event event : timeline.events()) {
                text.raw("* ");
                if (event.date() != null) {
                    text.text(event.date().text()).text(view.colon());
                }
                claim(event.text(), event.citations());
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
                aside(story.publisher());
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
            text.text(String.join(tldr.separator(), tldr.audience())).raw("\n");
        }
    }

    private void implications(SectionView.Implications implications) throws IOException {
        if (implications.note() != null) {
            text.text(implications.note()).raw("\n");
        }
        for (SectionView.Implication implication : implications.implications()) {
            text.raw("* ").text(implication.prediction());
            SectionView.Likelihood likelihood = implication.likelihood();
            BriefView.LabelledTime horizon = implication.horizon();
            aside(likelihood == null ? null : likelihood.label());
            aside(horizon == null ? null : horizon.label());
            text.raw("\n  - ");
            claim(implication.rationale(), implication.citations());
        }
    }

    private void sources(SectionView.Sources sources) throws IOException {
        for (SectionView.Source source : sources.sources()) {
            text.raw("[").number(source.number()).raw("] ");
            link(source.link());
            aside(source.publisher());
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
            aside(rights.holder() == null ? null : rights.holder().toString());
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
        text.text(disclosure.statement().toString());
        if (disclosure.reviewed() != null) {
            text.raw(" ").text(disclosure.reviewed().label());
        }
        sentence(disclosure.tool());
        sentence(disclosure.responsible());
        if (disclosure.note() != null) {
            text.raw(" ").text(disclosure.noteLabel()).text(view.colon()).text(disclosure.note());
        }
        text.raw("\n");
    }

    private void sentence(BriefView.@Nullable Phrase sentence) throws IOException {
        if (sentence != null) {
            text.raw(" ").text(sentence.toString());
        }
    }

    private void claim(String claim, List<Integer> citations) throws IOException {
        text.text(claim);
        for (int number : citations) {
            text.raw(" [").number(number).raw("]");
        }
        text.raw("\n");
    }

    private void link(BriefView.Link link) throws IOException {
        text.text(link.text());
        String address = link.href() == null ? link.address() : link.href();
        if (address != null) {
            text.raw(" (").text(address).raw(")");
        }
    }

    private void aside(@Nullable String aside) throws IOException {
        if (aside != null) {
            text.text(view.separator()).text(aside);
        }
    }
}
