package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Original;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who published a source, a related story or the original, beside its title. */
class PublishersTest {
    private static final WebAddress ADDRESS = WebAddress.of("https://hub.example.org/1");

    private static StoryBrief brief(String title, String publisher) {
        return Briefs.small()
                .sources(List.of(new Source("s", title, ADDRESS, publisher, PartialDate.of(2026, 3))))
                .related(List.of(new RelatedBrief(title, ADDRESS, publisher)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Massachusetts AI Hub    | Massachusetts AI Hub",
                "massachusetts AI hub    | MASSACHUSETTS AI HUB",
                "Massachusetts  AI\u00A0Hub | Massachusetts AI Hub",
                "ΣΊΣΥΦΟΣ                 | σίσυφος",
                "hub.example.org         |",
                "Hub.Example.org         |",
            })
    void one_that_repeats_the_title_is_left_out_in_every_format(String title, String publisher) {
        StoryBrief brief = brief(title, publisher);
        StoryView view = Briefs.story(Presentation.create(), brief);

        assertThat(view.sources().sources().get(0).publisher()).isNull();
        assertThat(view.related().stories().get(0).publisher()).isNull();
        assertThat(MarkdownRenderer.create().render(brief))
                .contains("\n1. [" + title + "](https://hub.example.org/1), Mar 2026\n")
                .contains("\n- [" + title + "](https://hub.example.org/1)\n");
        assertThat(TextRenderer.create().render(brief))
                .contains("[1] " + title + " (https://hub.example.org/1), Mar 2026\n")
                .contains("* " + title + " (https://hub.example.org/1)\n");
        assertThat(Jsoup.parse(HtmlRenderer.create().render(brief)).select(".brief-publisher"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Massachusetts AI     | Massachusetts AI Hub | Massachusetts AI Hub",
                "Massachusetts AI Hub | Massachusetts AI     | Massachusetts AI",
                "The AI Hub           |                      | hub.example.org",
                "evil.example         |                      | hub.example.org",
                "Resume               | Resumé               | Resumé",
            })
    void any_other_is_named(String title, String publisher, String shown) {
        StoryView view = Briefs.story(Presentation.create(), brief(title, publisher));

        assertThat(view.sources().sources().get(0).publisher()).isEqualTo(shown);
        assertThat(view.related().stories().get(0).publisher()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                 | Example News     | Original source: Example News",
                "EXAMPLE NEWS     | Example News     | Original source: EXAMPLE NEWS",
                "The orbiter      | Example News     | Original source: The orbiter, Example News",
                "The orbiter      |                  | Original source: The orbiter",
            })
    void that_of_the_original_is_named_once(@Nullable String title, @Nullable String publisher, String line) {
        StoryBrief brief = Briefs.small()
                .original(new Original(
                        title, ADDRESS, new Publisher(publisher, WebAddress.of("https://news.example.org/")), null))
                .build();

        assertThat(Jsoup.parse(HtmlRenderer.create().render(brief))
                        .select(".brief-original-source")
                        .text())
                .isEqualTo(line);
        assertThat(TextRenderer.create().render(brief).replaceAll(" \\(https:[^)]*\\)", ""))
                .endsWith(line + "\n");
        assertThat(MarkdownRenderer.create().render(brief).replaceAll("\\[([^]]*)]\\(https:[^)]*\\)", "$1"))
                .endsWith(line + "\n");
    }

    @Test
    void title_publisher_and_date_stand_apart_in_html() {
        Document article = Jsoup.parse(HtmlRenderer.create().render(brief("The AI Hub", "Example News")));

        assertThat(article.select(".brief-sources li, .brief-related li").eachText())
                .containsExactly("The AI Hub, Example News, Mar 2026", "The AI Hub, Example News");
        assertThat(article.expectFirst(".brief-sources li").select("> [class]").eachAttr("class"))
                .containsExactly("brief-separator", "brief-publisher", "brief-separator", "brief-published");
        assertThat(Jsoup.parse(HtmlRenderer.create().render(brief("The AI Hub", "The AI Hub")))
                        .select(".brief-sources li, .brief-related li")
                        .eachText())
                .containsExactly("The AI Hub, Mar 2026", "The AI Hub");
    }

    @Test
    void they_stand_apart_as_the_language_of_the_labels_writes_it() {
        StoryBrief brief =
                brief("\u9152", "\u5916\u52D9\u7701").toBuilder().language("ja").build();

        assertThat(Jsoup.parse(HtmlRenderer.create().render(brief))
                        .select(".brief-related li")
                        .text())
                .isEqualTo("\u9152\u3001\u5916\u52D9\u7701");
    }
}
