package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Original;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.testing.Effort;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Puts hostile texts through Python-Markdown, bare and with the extensions that sites turn on: same shape, same text.
 */
class PythonMarkdownTest {
    private static final int COUNT = Effort.of(20_000);
    private static final long SEED = Effort.seed(20260303);
    private static final int AT_A_TIME = 1_000;
    /** Python-Markdown asks for letters, digits and white space, which all are among the first. */
    private static final int LAST_CODE_POINT = 0x33FF;

    private static PythonMarkdown bare;
    private static PythonMarkdown extended;
    private static List<Format> formats;
    private static Oracle oracle;

    @BeforeAll
    static void start() {
        bare = PythonMarkdown.start();
        extended = PythonMarkdown.start("extra", "admonition", "nl2br", "sane_lists", "toc");
        formats = List.of(
                Format.of(Output.MARKDOWN, "Python-Markdown", text -> HtmlReader.jsoup(bare.html(text))),
                Format.of(
                        Output.MARKDOWN,
                        "Python-Markdown with extensions",
                        text -> HtmlReader.jsoup(extended.html(text))),
                Format.of(Output.DIGEST_MARKDOWN, "Python-Markdown", text -> HtmlReader.jsoup(bare.html(text))));
        oracle = new Oracle(formats);
    }

    @AfterAll
    static void stop() {
        if (oracle != null) {
            bare.close();
            extended.close();
        }
    }

    @Test
    void every_code_point_among_letters_stays_text() {
        codePoints(CodePointTexts::amongLetters);
    }

    @Test
    void every_code_point_among_marks_stays_text() {
        codePoints(CodePointTexts::amongMarks);
    }

    @Test
    void every_example_of_the_markdown_specifications_stays_text() {
        oracle.check(SpecificationExamples.sources());
    }

    @Test
    void spliced_markup_stays_text() {
        IntStream.range(0, Math.max(1, COUNT / AT_A_TIME))
                .parallel()
                .forEach(i -> oracle.check(SplicedTexts.of(SEED + i, AT_A_TIME)));
    }

    @Test
    void a_reader_that_saw_no_markup_would_be_noticed() {
        for (Format format : formats) {
            List<Reading> readings = format.parser().apply(List.of("\\<b>*a*</b>", "a"));
            assertThat(readings.get(0).shape())
                    .as("%s", format)
                    .contains("<b", "<em")
                    .hasSizeGreaterThan(readings.get(1).shape().size());
        }
    }

    @Test
    void html_in_a_headline_is_text_where_a_backslash_before_it_would_be_text_too() {
        String headline = "News <img src=x onerror=alert(document.domain)>";
        assertThat(bare.html("# " + headline.replace("<", "\\<"))).contains("<img");
        StoryBrief brief =
                StoryBrief.builder().id("xss").language("en").headline(headline).build();
        for (PythonMarkdown reader : List.of(bare, extended)) {
            Document html = Jsoup.parse(reader.html(Output.MARKDOWN.of(brief)));
            assertThat(html.select("img")).isEmpty();
            assertThat(html.select("h1").text()).isEqualTo(headline);
        }
    }

    @Test
    void every_printable_ascii_character_of_an_address_is_in_its_link() {
        for (char c = '!'; c < 0x7F; c++) {
            for (String part : List.of("/" + c, "/a" + c + c + "b" + c, "/?" + c + "a;" + c + "amp;", "/#" + c)) {
                WebAddress address =
                        WebAddress.parse("https://example.org" + part).orElse(null);
                if (address == null) {
                    continue;
                }
                StoryBrief brief = StoryBrief.builder()
                        .id("link")
                        .language("en")
                        .original(new Original("A title", address, null, null))
                        .build();
                for (PythonMarkdown reader : List.of(bare, extended)) {
                    assertThat(Jsoup.parse(reader.html(Output.MARKDOWN.of(brief)))
                                    .select("a")
                                    .eachAttr("href"))
                            .isNotEmpty()
                            .containsOnly(address.href());
                }
            }
        }
    }

    private static void codePoints(UnaryOperator<String> text) {
        oracle.check(Effort.codePoints(0, LAST_CODE_POINT + 1)
                .mapToObj(c -> text.apply(Character.toString(c)))
                .toList());
    }
}
