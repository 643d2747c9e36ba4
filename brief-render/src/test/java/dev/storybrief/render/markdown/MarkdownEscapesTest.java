package dev.storybrief.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.render.output.PlainText;
import dev.storybrief.render.output.Utf8Sink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rose by $5, from US$10 to $15 (50%).",
                "1.5 million, 1.FC, 2026. 12) a.m.",
                "No. #1 in the charts, #hashtag, #\u00E9t\u00E9",
                "a - b, well-known, 2020-2026, -5 degrees",
                "-5 degrees",
                "+1 for that",
                "2026 was a year",
                "1.FC",
                "a = b, 50 % of it, a/b, a|b and ^",
                "~5 km and about ~6 km",
                "Wow! What? \"So\" 'so'; (brackets) a}",
                "The headline | The paper",
                "10:30:45 to 10:100, 2001:db8, :no emoji: and a:b",
                "me@example.org and @name",
                "?who, !now, :so, =a, %a, /a",
                "\u00BFQu\u00E9? \u4F8B\u3048\u3070\u3001\uD83D\uDE00",
            })
    void prose_is_written_as_it_is(String text) {
        assertThat(line(text)).isEqualTo(text);
        assertThat(text(text)).isEqualTo(text);
        assertThat(linkText(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "*emphasis* 3 * 4, \\*emphasis\\* 3 \\* 4",
        "**strong** a*b, \\*\\*strong\\*\\* a\\*b",
        "_emphasis_ snake_case, \\_emphasis\\_ snake\\_case",
        "`code` ```, \\`code\\` \\`\\`\\`",
        "~~gone~~ a~b ~a~ ~ (~5), &#126;&#126;gone&#126;&#126; a&#126;b ~a&#126; &#126; (&#126;5)",
        "[a](b) [^1] ![c], \\[a](b) \\[^1] !\\[c]",
        "<b> </b> a<b -> 3 < 4, &lt;b&gt; &lt;/b&gt; a&lt;b -&gt; 3 &lt; 4",
        "<me@example.org>, &lt;me@example.org&gt;",
        "&lt; &#60; AT&T & co, &amp;lt; &amp;#60; AT&amp;T &amp; co",
        "a\\*b C:\\Users \\ \\, a\\\\\\*b C:\\\\Users \\\\ \\\\",
        "https://example.org HTTP://x, https&#58;//example.org HTTP&#58;//x",
        "://x a:/b, ://x a:/b",
        "www.example.org (WWW.x) awww. w.www, www\\.example.org (WWW\\.x) awww. w.www",
        "a # b C# F#. ##a, a &#35; b C&#35; F&#35;. &#35;#a",
        "||spoiler|| |, &#124;|spoiler&#124;| |",
        "==marked== %%hidden%% ^^, &#61;=marked&#61;= &#37;%hidden&#37;% &#94;^",
        "{: onclick=x} {{ site }}, \\{: onclick=x} \\{\\{ site }}",
    })
    void marks_are_escaped_where_they_would_mean_something(String text, String escaped) {
        assertThat(text(text)).isEqualTo(escaped);
    }

    @Test
    void a_link_is_no_footnote() {
        assertThat(linkText("^[[^1]: x")).isEqualTo("&#94;&#91;&#91;^1&#93;: x");
        assertThat(linkText("a ^")).isEqualTo("a ^");
    }

    @Test
    void a_link_has_no_link_in_it_for_marked() {
        // marked takes the backslashes from brackets within a link, and reads what is left once more
        assertThat(linkText("[a](b) ![c](d) [e] (f)")).isEqualTo("&#91;a&#93;(b) !&#91;c&#93;(d) &#91;e&#93; (f)");
        assertThat(text("[a](b)")).isEqualTo("\\[a](b)");
    }

    @Test
    void every_escape_is_one_that_all_readers_know() {
        // a backslash is text to Markdown of 2004 and to Python-Markdown before any other character
        for (char c = '!'; c < 0x7F; c++) {
            for (String written : List.of(text(c + c + " " + c), line(c + " " + c), linkText(c + "" + c))) {
                assertThat(written.replaceAll("\\\\[\\\\`*_{}\\[\\]()#+.!-]", ""))
                        .as("%s", c)
                        .doesNotContain("\\");
                assertThat(written)
                        .doesNotContain("<")
                        .doesNotContain(">")
                        .doesNotContainPattern("&(?!(#\\d+|lt|gt|amp);)");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:100::/48 at 10:100:5, 2001:|db8:|100::/48 at 10:|100:5",
        ":smile: :+1: :-1: :e-mail:, :|smile: :|+1: :|-1: :|e-mail:",
        ":1234:100: :123:, :|1234:|100: :123:",
        ":a_b: :pi\u00F1ata:, :|a\\_b: :|pi\u00F1ata:",
        ":: :a :a b: ::, :: :a :a b: ::",
    })
    void what_github_would_make_an_emoji_of_is_broken(String text, String broken) {
        // GitHub looks for emoji in what Markdown has become, where a backslash and an entity are gone
        assertThat(text(text)).isEqualTo(broken.replace('|', '\u2060'));
    }

    @ParameterizedTest
    @CsvSource({
        "The $PEPE$ token, The |&#36;PEPE|&#36; token",
        "$$x$$, |&#36;|&#36;x|&#36;|&#36;",
        "$5 for 10 US$, |&#36;5 for 10 US|&#36;",
        "$x + $5, |&#36;x + $5",
        "$5 to US$6, $5 to US$6",
        "$, |&#36;",
    })
    void what_github_would_make_mathematics_of_is_broken(String text, String broken) {
        // GitHub wants white space before the first sign, and any other character breaks the formula
        assertThat(text(text)).isEqualTo(broken.replace('|', '\u2060'));
    }

    @Test
    void a_name_of_a_host_within_a_word_is_no_link_for_marked() {
        assertThat(text("xwww.y 1WWW.- awww.\u00E9")).isEqualTo("xwww\\.y 1WWW\\.- awww.\u00E9");
    }

    @ParameterizedTest
    @CsvSource({
        "> quote, &gt; quote",
        "- item, \\- item",
        "-, \\-",
        "---, \\---",
        "--flag, \\--flag",
        "- - -, \\- - -",
        "+ item, \\+ item",
        "+, \\+",
        "+++, \\+++",
        "* item, \\* item",
        "# heading, &#35; heading",
        "#1 again, &#35;1 again",
        "##, &#35;&#35;",
        "1. item, 1\\. item",
        "1) item, 1\\) item",
        "1234567890. item, 1234567890\\. item",
        "7., 7\\.",
        ": definition, &#58; definition",
        "::: note, &#58;:: note",
        "!!! note, \\!!! note",
        "??? note, &#63;?? note",
        "/// note, &#47;// note",
        "=== a, &#61;&#61;= a",
        "% title, &#37; title",
        "~~~, &#126;&#126;&#126;",
        "[ ] task, \\[\u2060 ] task",
        "[x] task, \\[\u2060x] task",
        "[X], \\[\u2060X]",
        "[y] no task, \\[y] no task",
        "[x]no task, \\[x]no task",
        "x] no task, x] no task",
    })
    void what_would_start_a_block_is_escaped_at_the_start_of_a_line(String text, String escaped) {
        assertThat(line(text)).isEqualTo(escaped);
    }

    @Test
    void tabs_and_ends_of_lines_are_spaces_to_what_would_start_a_block() {
        assertThat(line("-\titem")).isEqualTo("\\- item");
        assertThat(line("- ")).isEqualTo("\\-&#32;");
        assertThat(line("1.\u2028item")).isEqualTo("1\\. item");
        assertThat(line("a\r\n- b\u0085c\u2029d")).isEqualTo("a  - b c d");
    }

    @ParameterizedTest
    @CsvSource({
        "' a ', &#32;a&#32;",
        "'  a', &#32;&#32;a",
        "'\t', &#32;",
        "'a\\ ', a\\\\&#32;",
        "'a * ', a \\*&#32;",
        "' - a', &#32;- a",
        "'\u00A0a\u3000', &#160;a&#12288;",
        "'', ''",
    })
    void white_space_at_either_end_is_kept(String text, String escaped) {
        assertThat(line(text)).isEqualTo(escaped);
        assertThat(text(text)).isEqualTo(escaped);
    }

    @Test
    void controls_and_halves_of_characters_are_replaced() {
        assertThat(text("a\u0000b\u001Bc\u007Fd\u009Fe\uD83Df\uDE00"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD");
        assertThat(text("\u00A1\uD83D\uDE00")).isEqualTo("\u00A1\uD83D\uDE00");
        assertThat(written(false, escapes -> escapes.text("a\u0080"))).isEqualTo("a\u0080"); // is left to the view
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, https://a.example/b",
        "https://a.example/(b)c), https://a.example/\\(b\\)c\\)",
        "https://a.example/?b&amp;c&d=e&copy=1, https://a.example/?b&amp;amp;c&d=e&copy=1",
        "https://a.example/*_~%20!$+:@, https://a.example/*_~%20!$+:@",
        "https://a.example/[a]`\\, https://a.example/\\[a\\]\\`\\\\",
        "https://a.example/<b>, https://a.example/&lt;b&gt;",
    })
    void address_is_escaped_as_little_as_it_takes(String address, String destination) {
        assertThat(written(false, escapes -> escapes.destination(address))).isEqualTo(destination);
    }

    @ParameterizedTest
    @CsvSource({
        "@name me@example.org, @|name me|@|example.|org",
        "https://example.org/a//b, https&#58;/|/example.|org/a/|/b",
        "www.example.org, www|\\.|example.|org",
        "#1 and # 2, #|1 and &#35; 2",
        "1.5 a. b .c, 1.5 a. b .c",
        "a.1 1.a, a.|1 1.|a",
        "a @, a @",
        "*a*, \\*a\\*",
    })
    void what_sites_link_by_themselves_is_broken_on_demand(String text, String broken) {
        assertThat(written(true, escapes -> escapes.text(text))).isEqualTo(broken.replace('|', '\u2060'));
    }

    @Test
    void a_number_before_a_point_starts_an_item_whatever_its_digits() {
        for (char digit = '/'; digit <= ':'; digit++) {
            assertThat(line(digit + ". x")).isEqualTo(Character.isDigit(digit) ? digit + "\\. x" : digit + ". x");
        }
        assertThat(line("12")).isEqualTo("12");
        assertThat(line(". x")).isEqualTo(". x");
        assertThat(line(") x")).isEqualTo(") x");
    }

    @Test
    void the_end_of_a_text_is_the_end_of_what_is_looked_at() {
        assertThat(text("xwww.")).isEqualTo("xwww.");
        assertThat(text("a:b")).isEqualTo("a:b");
        assertThat(text("#")).isEqualTo("&#35;");
    }

    @Test
    void spaces_around_what_stands_between_two_texts_stay() {
        assertThat(written(false, escapes -> escapes.between("  - a "))).isEqualTo("  - a ");
        assertThat(written(false, escapes -> escapes.between(": "))).isEqualTo(": ");
        assertThat(written(false, escapes -> escapes.between("\uFF1A"))).isEqualTo("\uFF1A");
    }

    @Test
    void what_is_broken_is_escaped_all_the_same() {
        assertThat(written(true, escapes -> escapes.atStart("#1"))).isEqualTo("&#35;\u20601");
        assertThat(written(true, escapes -> escapes.atStart("//a"))).isEqualTo("&#47;\u2060/a");
        assertThat(written(true, escapes -> escapes.atStart("- <b>\u00E9"))).isEqualTo("\\- &lt;b&gt;\u00E9");
    }

    /** {@return a text as a view holds it, escaped} */
    private static String line(String text) {
        return written(false, escapes -> escapes.atStart(PlainText.of(text)));
    }

    private static String text(String text) {
        return written(false, escapes -> escapes.text(PlainText.of(text)));
    }

    private static String linkText(String text) {
        return written(false, escapes -> escapes.linkText(PlainText.of(text)));
    }

    private static String written(boolean breaksAutolinks, Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Utf8Sink.Spare().write(out, sink -> writing.write(new MarkdownEscapes(sink, breaksAutolinks)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void write(MarkdownEscapes escapes) throws IOException;
    }
}
