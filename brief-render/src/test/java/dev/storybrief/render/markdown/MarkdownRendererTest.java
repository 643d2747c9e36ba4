package dev.storybrief.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.storybrief.render.Briefs;
import dev.storybrief.render.Cases;
import java.io.IOException;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownRendererTest {
    @Test
    void html_in_a_headline_is_an_entity_which_every_reader_knows() throws IOException {
        String markdown = markdown("40-markdown-html-elsewhere.json");
        assertThat(markdown)
                .contains("# News &lt;img src=x onerror=alert(document.domain)&gt;\n")
                .doesNotContain("<");
        assertThat(html(markdown).select("h1").text()).isEqualTo("News <img src=x onerror=alert(document.domain)>");
    }

    @Test
    void nothing_that_github_makes_emoji_or_mathematics_of_is_in_what_a_text_becomes() throws IOException {
        Document html = html(markdown("24-github-emoji-and-math.json"));
        // GitHub replaces names between colons in the text of HTML, and formulas that begin after white space
        assertThat(html.text()).doesNotContainPattern(":(db8|100):").doesNotContainPattern("(?<!\\S)\\$[^$]+\\$");
        assertThat(html.select("h1").text().replace("\u2060", ""))
                .isEqualTo("Block 2001:db8:100::/48, runs at 10:100:5");
        assertThat(html.select("p:contains(token)").text().replace("\u2060", ""))
                .endsWith("The $PEPE$ token");
    }

    @Test
    void two_bars_hide_nothing_behind_a_spoiler() throws IOException {
        String markdown = markdown("43-spoiler.json");
        assertThat(markdown).doesNotContain("||").contains("This week &#124;|");
        assertThat(html(markdown).text()).contains("This week ||").contains("|| All rights reserved.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void a_headline_is_of_any_level_from_1_to_4(int level) {
        assertThat(MarkdownRenderer.builder()
                        .headingLevel(level)
                        .build()
                        .render(Briefs.small().build()))
                .contains("#".repeat(level) + " The orbiter has arrived\n")
                .doesNotContain("#".repeat(level + 1) + " The orbiter");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5})
    void a_heading_level_that_leaves_no_level_for_the_others_is_refused(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkdownRenderer.builder().headingLevel(level))
                .withMessage("headingLevel is " + level + "; set 1 to 4");
    }

    private static String markdown(String file) throws IOException {
        return MarkdownRenderer.create().render(Cases.of(file));
    }

    private static Document html(String markdown) {
        return Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
    }
}
