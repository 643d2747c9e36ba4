package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Correction;
import dev.storybrief.model.DigestLink;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Image;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Likelihood;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Rights;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gives briefs by a language model texts that are equal to what renderers write of other briefs, in every language. */
class ImitationTest {
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final String PERMALINK = "https://h.example/1";

    /**
     * A text that every member of a brief has, in a language of labels.
     *
     * @param language of the labels
     * @param text what a brief by people would show
     * @param areLinked whether the brief's addresses may be followed
     */
    record Imitation(String language, String text, boolean areLinked) {
        StoryBrief brief() {
            String url = areLinked ? "https://evil.example/" : "";
            return StoryBrief.builder()
                    .id("imitation")
                    .language("en")
                    .headline(text)
                    .hook(text)
                    .topic(new Topic(text, text))
                    .original(new Original(
                            text,
                            WebAddress.of(url),
                            new Publisher(text, WebAddress.of(url)),
                            Briefs.COLLECTED.minusSeconds(60)))
                    .collectedAt(Briefs.COLLECTED)
                    .image(new Image(WebAddress.of(url), text, text, null, null))
                    .tldr(Tldr.builder()
                            .whatChanged(text, "s")
                            .whyItMatters(text)
                            .whatToDoNext(text)
                            .whoShouldCare(text, text)
                            .build())
                    .insight(Insight.builder()
                            .takeaway(text)
                            .implication(Implication.builder(text, text)
                                    .likelihood(Likelihood.LIKELY)
                                    .build())
                            .event(PartialDate.of(2026), text)
                            .build())
                    .source(new Source("s", text, WebAddress.of(url), text, null))
                    .related(List.of(new RelatedBrief(text, WebAddress.of(url), text)))
                    .digest(new DigestLink(text, areLinked ? text : null, WebAddress.of(url)))
                    .disclosure(Disclosure.builder(Origin.AI_AUTONOMOUS)
                            .tool(text)
                            .responsible(text)
                            .note(text)
                            .build())
                    .rights(new Rights(text, null, areLinked ? WebAddress.of(url) : null))
                    .correction(new Correction(Briefs.COLLECTED, text))
                    .build();
        }

        Presentation presentation() {
            return Presentation.builder()
                    .locale(Locale.forLanguageTag(language))
                    .permalink(brief -> PERMALINK)
                    .build();
        }

        String rendered(BriefRenderer renderer) {
            return renderer.render(brief()).replaceAll("[\\u2066-\\u2069\\u200E\\u200F]", "");
        }

        BriefView.Disclosure honest() {
            return presentation().view(brief()).disclosure();
        }
    }

    static Stream<Imitation> imitations() {
        return Bundle.languages()
                .flatMap(language -> imitated(language).stream()
                        .flatMap(text ->
                                Stream.of(new Imitation(language, text, true), new Imitation(language, text, false))));
    }

    /** {@return what a brief by people shows in a language: label, statement, meta row, permalink, rights} */
    private static List<String> imitated(String language) {
        Presentation presentation =
                Presentation.builder().locale(Locale.forLanguageTag(language)).build();
        StoryView view = Briefs.story(
                presentation,
                Briefs.full()
                        .disclosure(Disclosure.builder(Origin.HUMAN_ONLY)
                                .reviewer("Jane Roe")
                                .build())
                        .build());
        return List.of(
                view.disclosure().label().toString(),
                view.disclosure().statement().toString(),
                view.disclosure().label() + " - "
                        + view.head().meta().freshness().label(),
                view.foot().rights().label()
                        + view.wording().colon()
                        + view.foot().rights().notice().text(),
                "https://evil.example/2");
    }

    @ParameterizedTest
    @MethodSource("imitations")
    void no_line_of_text_but_the_headline_begins_with_a_text_of_the_brief(Imitation imitation) {
        List<String> lines = imitation
                .rendered(TextRenderer.of(imitation.presentation()))
                .lines()
                .toList();

        assertThat(lines.get(0)).isEqualTo(imitation.text());
        assertThat(lines.get(1))
                .startsWith(imitation.honest().label().toString() + " - ")
                .doesNotStartWith(imitation.text());
        assertThat(lines.get(2)).isEqualTo(PERMALINK);
        assertThat(lines.subList(3, lines.size()).stream().map(String::strip))
                .noneMatch(line -> line.startsWith(imitation.text()))
                .filteredOn(
                        line -> line.startsWith(imitation.honest().statement().toString()))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("imitations")
    void no_paragraph_of_head_and_foot_in_markdown_begins_with_a_text_of_the_brief(Imitation imitation) {
        Node document = MARKDOWN.parse(imitation.rendered(MarkdownRenderer.builder()
                .presentation(imitation.presentation())
                .build()));
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        int sections = blocks.indexOf(blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.getLevel() == 2)
                .findFirst()
                .orElseThrow());
        int foot = blocks.indexOf(blocks.stream()
                .filter(ThematicBreak.class::isInstance)
                .findFirst()
                .orElseThrow());

        assertThat(blocks.get(0)).isInstanceOf(Heading.class);
        assertThat(plain(blocks.get(1))).startsWith(imitation.honest().label().toString() + " - ");
        assertThat(plain(blocks.get(foot + 1)))
                .startsWith(imitation.honest().statement().toString());
        assertThat(Stream.concat(blocks.subList(1, sections).stream(), blocks.subList(foot + 1, blocks.size()).stream())
                        .filter(Paragraph.class::isInstance)
                        .map(ImitationTest::plain))
                .isNotEmpty()
                .noneMatch(paragraph -> paragraph.startsWith(imitation.text()));
    }

    private static String plain(Node block) {
        return TextContentRenderer.builder().build().render(block).replace("\"", "");
    }

    @ParameterizedTest
    @MethodSource("imitations")
    void in_html_who_wrote_a_brief_comes_before_its_texts_and_no_line_of_the_footer_is_the_briefs(Imitation imitation) {
        for (Layout layout : Layout.values()) {
            Document document = Jsoup.parse(HtmlRenderer.builder()
                    .presentation(imitation.presentation())
                    .layout(layout)
                    .build()
                    .render(imitation.brief()));

            Element article = document.expectFirst("article");
            assertThat(article.select(".brief-origin")).hasSize(1);
            assertThat(article.text().replace('\u00a0', ' '))
                    .startsWith(imitation.honest().label().toString().replace('\u00a0', ' '));
            assertThat(article.expectFirst("header > :first-child > :first-child")
                            .className())
                    .isEqualTo("brief-origin");
            boolean isItem = layout == Layout.ITEM; // which has the label alone, and no footer
            assertThat(article.expectFirst(isItem ? ".brief-origin" : ".brief-disclosure > strong")
                            .wholeText())
                    .isEqualTo((isItem
                                    ? imitation.honest().label()
                                    : imitation.honest().statement())
                            .toString());
            assertThat(article.select(isItem ? ".brief-frame > p" : "footer p").eachText())
                    .isNotEmpty()
                    .noneMatch(paragraph -> paragraph.startsWith(imitation.text()));
        }
    }
}
