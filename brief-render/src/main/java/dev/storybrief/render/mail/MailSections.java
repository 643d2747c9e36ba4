package dev.storybrief.render.mail;

import dev.storybrief.render.SectionView;
import dev.storybrief.render.SectionVisitor;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.output.Numbers;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the sections of articles, each as a row. */
final class MailSections extends MailTemplate implements SectionVisitor<MailTemplate.Brief> {
    private static final int STEPS = 7;

    private final MailParts parts;

    MailSections(MailParts parts) {
        super(parts.headingLevel);
        this.parts = parts;
    }

    private final Markup open = markup("<tr><td{section}>\n");
    private final Markup openLined = markup("<tr><td{lined_section}>\n");
    private final Markup openTint = markup("<tr><td{tint}>\n");

    /** Writes all sections of a brief: with a line between two, and the TL;DR as a band instead. */
    void write(StoryView story, Brief brief) throws IOException {
        boolean isAfterBand = false;
        for (SectionView section : story.sections()) {
            boolean isBand = section instanceof SectionView.Tldr;
            brief.html().write(isBand ? openTint : isAfterBand ? open : openLined);
            section.accept(this, brief);
            brief.html().write(END_OF_ROW);
            isAfterBand = isBand;
        }
    }

    private final Markup heading = markup("<heading{heading}{label}>{}</heading>\n");
    private final Markup notedHeading = markup("<heading{heading}{label}>{} <span{note}>{}</span></heading>\n");

    private void heading(String text, @Nullable String note, Brief brief) throws IOException {
        if (note == null) {
            brief.html().write(heading, text);
        } else {
            brief.html().write(notedHeading, text, note);
        }
    }

    private final Markup openPoint = markup("<p{point}><span{label}>{}</span></p>\n<p{point_text}>");

    @Override
    public void tldr(SectionView.Tldr tldr, Brief brief) throws IOException {
        heading(tldr.heading(), null, brief);
        for (SectionView.Point point : tldr.points()) {
            brief.html().write(openPoint, point.label());
            claim(point.claim(), brief);
            brief.html().write(END_OF_PARAGRAPH);
        }
        if (tldr.audience() != null) {
            brief.html().write(openPoint, tldr.audience().label());
            brief.html().text(brief.order().groups(tldr.audience()));
            brief.html().write(END_OF_PARAGRAPH);
        }
    }

    private final Markup openBar = markup("<table role=\"presentation\"{rows}>\n<tr><td{bar}>\n");
    private final Markup openEntry = markup("<p{entry}>");

    @Override
    public void takeaways(SectionView.Takeaways takeaways, Brief brief) throws IOException {
        heading(takeaways.heading(), takeaways.note(), brief);
        brief.html().write(openBar);
        for (SectionView.Claim takeaway : takeaways.takeaways()) {
            entry(takeaway, brief);
        }
        brief.html().write(END_OF_TABLE);
    }

    private void entry(SectionView.Claim claim, Brief brief) throws IOException {
        brief.html().write(openEntry);
        claim(claim, brief);
        brief.html().write(END_OF_PARAGRAPH);
    }

    private final Markup prediction = markup("<subheading{prediction}>{}</subheading>\n");

    @Override
    public void implications(SectionView.Implications implications, Brief brief) throws IOException {
        heading(implications.heading(), implications.note(), brief);
        for (SectionView.Implication implication : implications.implications()) {
            brief.html().write(prediction, implication.prediction());
            outlook(implication, brief);
            entry(implication.rationale(), brief);
        }
    }

    private final Markup openOutlook = markup("<table role=\"presentation\"{outlook}>\n<tr>");
    /** The meter for each number of steps from 0 to 7. It holds no text, so that screen readers pass over it. */
    private final Markup[] meters = IntStream.rangeClosed(0, STEPS)
            .mapToObj(step -> markup("<td{outlook_cell}><table role=\"presentation\"{meter}><tr>"
                    + "<td{on}>&#160;</td>".repeat(step)
                    + "<td{off}>&#160;</td>".repeat(STEPS - step)
                    + "</tr></table></td>"))
            .toArray(Markup[]::new);

    private final Markup likelihood = markup("<td{outlook_label}><b{origin}{label}>{}</b>");
    private final Markup likelihoodAndHorizon =
            markup("<td{outlook_label}><b{origin}{label}>{}</b> &#183; <span{label}>{}</span>");
    private final Markup horizon = markup("<td{outlook_cell}><span{quiet}{label}>{}</span>");

    /** Writes the likelihood and the horizon of a prediction. */
    private void outlook(SectionView.Implication implication, Brief brief) throws IOException {
        SectionView.Likelihood shown = implication.likelihood();
        String until =
                implication.horizon() == null ? null : implication.horizon().label();
        if (shown == null && until == null) {
            return;
        }
        brief.html().write(openOutlook);
        if (shown != null) {
            brief.html().write(meters[Math.max(0, Math.min(STEPS, shown.step()))]);
        }
        if (shown != null && until != null) {
            brief.html().write(likelihoodAndHorizon, shown.label(), until);
        } else if (shown != null) {
            brief.html().write(likelihood, shown.label());
        } else {
            brief.html().writeIfPresent(horizon, until);
        }
        brief.html().write(END_OF_TABLE);
    }

    private final Markup openTimeline = markup("<table role=\"presentation\"{rows}>\n<tr><td{timeline}>\n");
    private final Markup date = markup("<p{point}><span{label}>{}</span></p>\n");

    @Override
    public void timeline(SectionView.Timeline timeline, Brief brief) throws IOException {
        heading(timeline.heading(), null, brief);
        brief.html().write(openTimeline);
        for (SectionView.Event event : timeline.events()) {
            if (event.date() != null) {
                brief.html().write(date, event.date().text());
            }
            entry(event.claim(), brief);
        }
        brief.html().write(END_OF_TABLE);
    }

    private final Markup openSource = markup("<p{listed}>{}. ");
    private final Markup openListed = markup("<p{listed}>");
    private final Markup published = markup("<span{label}>{}</span>");

    @Override
    public void sources(SectionView.Sources sources, Brief brief) throws IOException {
        heading(sources.heading(), null, brief);
        for (SectionView.Source source : sources.sources()) {
            brief.html().write(openSource, Numbers.format(source.number()));
            parts.link(source.link(), brief);
            publisher(source.publisher(), brief);
            if (source.publishedAt() != null) {
                brief.html().text(brief.view().wording().separator());
                brief.html().write(published, source.publishedAt().text());
            }
            brief.html().write(END_OF_PARAGRAPH);
        }
    }

    private final Markup digestText = markup(" <span{dir}>{}</span>");

    @Override
    public void digest(SectionView.Digest digest, Brief brief) throws IOException {
        heading(digest.heading(), null, brief);
        brief.html().write(openListed);
        parts.link(digest.link(), brief);
        brief.html().writeIfPresent(digestText, digest.text());
        brief.html().write(END_OF_PARAGRAPH);
    }

    @Override
    public void related(SectionView.Related related, Brief brief) throws IOException {
        heading(related.heading(), null, brief);
        for (SectionView.Story story : related.stories()) {
            brief.html().write(openListed);
            parts.link(story.link(), brief);
            publisher(story.publisher(), brief);
            brief.html().write(END_OF_PARAGRAPH);
        }
    }

    /** Writes who published a work, after its title. */
    private static void publisher(@Nullable String name, Brief brief) throws IOException {
        if (name != null) {
            brief.html().text(brief.view().wording().separator());
            brief.html().text(brief.order().unit(name));
        }
    }

    private final Markup openCitations = markup("<sup{dir}{citations}>&#160;");
    private final Markup citation = markup("<a{citation} href=\"{}\">{}</a>");
    private final Markup endOfCitations = markup("</sup>");

    /**
     * Writes a text and numbered links to the addresses of its sources: some clients follow no link within a mail. No line
     * breaks before the first number, so that it does not begin a line alone.
     */
    private void claim(SectionView.Claim claim, Brief brief) throws IOException {
        brief.html().text(claim.text());
        List<SectionView.Source> sources = claim.citations();
        if (sources.isEmpty()) {
            return;
        }
        brief.html().write(openCitations);
        for (int i = 0; i < sources.size(); i++) {
            SectionView.Source source = sources.get(i);
            if (i > 0) {
                brief.html().text(" ");
            }
            String number = Numbers.format(source.number());
            if (source.link().href() != null) {
                brief.html().write(citation, source.link().href(), number);
            } else {
                brief.html().text(number);
            }
        }
        brief.html().write(endOfCitations);
    }
}
