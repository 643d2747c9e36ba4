package dev.storybrief.render.html;

import dev.storybrief.render.SectionView;
import dev.storybrief.render.markup.HtmlWriter;
import dev.storybrief.render.markup.Markup;
import dev.storybrief.render.output.Numbers;
import java.io.IOException;
import java.util.List;

/** Writes citations behind the texts of articles. */
final class HtmlCitations extends HtmlTemplate {

    HtmlCitations(HtmlOptions options) {
        super(options);
    }

    private final Markup openCitations = markup("<sup class=\"brief-citations\">");
    private final Markup openCitation = markup(" <a href=\"");
    private final Markup endOfCitation = markup("{}\" aria-label=\"{}\"{label}><bdi>{}</bdi></a>");
    private final Markup citationOfAddress = markup(" <a href=\"{}\"{rel} aria-label=\"{}\"{label}><bdi>{}</bdi></a>");
    private final Markup citationWithoutAddress =
            markup(" <a role=\"link\" aria-disabled=\"true\" aria-label=\"{}\"{label}><bdi>{}</bdi></a>");
    private final Markup endOfCitations = markup("</sup>");

    /**
     * Writes numbered links to the sources. Each number is in a {@code bdi}, so that the direction of the text before it
     * does not reorder the numbers. A citation without an address is a disabled link for assistive technology.
     */
    void write(List<SectionView.Source> citations, HtmlSections.ArticleOutput out) throws IOException {
        if (citations.isEmpty()) {
            return;
        }
        HtmlWriter html = out.html;
        html.write(openCitations);
        for (SectionView.Source source : citations) {
            String number = Numbers.format(source.number());
            String href = source.link().href();
            if (out.page != null) {
                html.write(openCitation);
                html.text(out.page);
                html.raw(out.fragment);
                html.write(endOfCitation, number, source.label(), number);
            } else if (href != null) {
                html.write(citationOfAddress, href, source.label(), number);
            } else {
                html.write(citationWithoutAddress, source.label(), number);
            }
        }
        html.write(endOfCitations);
    }
}
