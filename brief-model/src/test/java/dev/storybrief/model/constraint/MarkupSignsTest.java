package dev.storybrief.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupSignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b>",
                "a <br> b",
                "a<br/>b",
                "</p>",
                "<!-- note -->",
                "<script>alert(1)</script>",
                "<img src=x onerror=y>",
                "<?xml version=\"1.0\"?>",
                "<A HREF='x'>y</A>",
                "text <em class=\"a\">so</em>",
                "AT&amp;T",
                "&lt;b&gt;",
                "a&nbsp;b",
                "&#8212;",
                "&#x2014;",
                "&copy; 2026",
                "&frac12;",
                "**bold**",
                "*emphasis*",
                "so *much* more",
                "__bold__",
                "_emphasis_",
                "an _old_ name",
                "***both***",
                "(*so*)",
                "a **b c** d",
                "~~gone~~",
                "now ~~old~~ new",
                "`code`",
                "call `read()` now",
                "``a`b``",
                "```java```",
                "[text](https://a.example/)",
                "![alt](a.png)",
                "see [this][1]",
                "[a b](c)",
                "# Heading",
                "## Heading",
                "###### Heading",
            })
    void html_and_markdown_are_markup(String text) {
        assertThat(MarkupSigns.arePresentIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text",
                "AT&T",
                "R&D; then more",
                "Q&A",
                "a & b; c",
                "&; &#; &#x;",
                "Marks & Spencer;",
                "a < b",
                "a < b > c",
                "3<4 and 5>4",
                "i <3 you",
                "<3",
                "x <- y -> z",
                "a > b",
                "<",
                ">",
                "<>",
                "x<y",
                "snake_case",
                "snake_case_name and other_name",
                "_",
                "__",
                "a_b",
                "_private",
                "file_",
                "2*3*4",
                "5 * 3 * 2",
                "a* b*",
                "* item",
                "footnote* and more",
                "**",
                "***",
                "5* hotel and 4* hotel",
                "~5 to ~6",
                "~~",
                "a ~~ b",
                "it`s",
                "rock 'n' roll",
                "[sic]",
                "[1] and [2]",
                "(see [4])",
                "text] (more)",
                "a [b] (c)",
                "#1 in the charts",
                "#hashtag",
                "C# and F#",
                "we're # 1",
                "####### seven",
                "#",
                "https://a.example/?a=1&b=2",
                "100% of it",
                "a\\b",
                "1. first",
                "- so it goes",
                "> said he",
                "a | b",
                "\uD83D\uDE00 *",
                "語*語*語",
            })
    void what_only_looks_like_it_is_not(String text) {
        assertThat(MarkupSigns.arePresentIn(text)).isFalse();
    }
}
