package dev.storybrief.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.render.output.Room;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prices rose by $5, from $10 to $15 (50%).",
                "AT&T and Q&A, R&D & more",
                "snake_case_name and __init",
                "3 * 4 = 12, 3 < 4 > 2, x <5, <= and ->",
                "1.5 million, 1.FC, 2026. 12) a.m.",
                "#1 in the charts, C#, F# and #hashtag",
                "a - b, well-known, 2020-2026, --flag, -5 degrees",
                "-5 degrees",
                "--flag",
                "+1 for that",
                "#1 again",
                "####### seven",
                "2026 was a year",
                "1234567890. ten digits",
                "1.FC",
                "=== and = are nothing at the start",
                "~5 km and ~ 6 km",
                "Wow! What? \"So\" 'so'; (brackets) {braces} a/b a|b ^",
                "The headline | The paper",
                "sic] and :smile: and 10:30",
                "C:\\Users\\me and \\ alone",
                "me@example.org and @name",
                "\u00BFQu\u00E9? \u4F8B\u3048\u3070\u3001\uD83D\uDE00",
            })
    void prose_is_written_as_it_is(String text) {
        String escaped = text.replace("__init", "\\_\\_init");
        assertThat(line(text)).isEqualTo(escaped);
        assertThat(text(text)).isEqualTo(escaped);
        assertThat(linkText(text)).isEqualTo(escaped.replace("]", "\\]"));
    }

    @ParameterizedTest
    @CsvSource({
        "*emphasis*, \\*emphasis\\*",
        "**strong** a*b, \\*\\*strong\\*\\* a\\*b",
        "_emphasis_ a_ _b, \\_emphasis\\_ a\\_ \\_b",
        "`code` ```, \\`code\\` \\`\\`\\`",
        "~~gone~~ a~b ~a~, \\~\\~gone\\~\\~ a\\~b ~a\\~",
        "~~~, \\~\\~\\~",
        "[a](b) [^1] ![c], \\[a](b) \\[^1] !\\[c]",
        "<b> </b> <!-- <?x a<b, \\<b> \\</b> \\<!-- \\<?x a\\<b",
        "<+me@example.org> <1@a>, \\<+me@example.org> \\<1@a>",
        "me@example.org <1, me@example.org <1",
        "&lt; &#60; &#x3c; &a_b; &; &, \\&lt; \\&#60; \\&#x3c; \\&a_b; &; &",
        "a\\*b a\\\\b \\, a\\\\\\*b a\\\\\\b \\\\",
        "https://example.org HTTP://x, https&#58;//example.org HTTP&#58;//x",
        "://x a:/b, ://x a:/b",
        "www.example.org (WWW.x) awww. w.www, www\\.example.org (WWW\\.x) awww. w.www",
        "a # b #, a # b \\#",
        "a ##, a \\##",
        "#a#, #a#",
    })
    void marks_are_escaped_where_they_would_mean_something(String text, String escaped) {
        assertThat(text(text)).isEqualTo(escaped);
    }

    @Test
    void a_link_is_no_footnote() {
        assertThat(linkText("^[[^1]: x")).isEqualTo("\\^\\[\\[^1\\]: x");
        assertThat(linkText("a ^")).isEqualTo("a ^");
    }

    @Test
    void a_link_has_no_link_in_it_for_marked() {
        // marked takes the backslashes from brackets within a link, and reads what is left once more
        assertThat(linkText("[a](b) ![c](d) [e] (f)")).isEqualTo("\\[a\\]\\(b) !\\[c\\]\\(d) \\[e\\] (f)");
        assertThat(text("[a](b)")).isEqualTo("\\[a](b)");
    }

    @Test
    void what_looks_like_an_entity_in_a_description_is_none_for_marked() {
        // marked drops the backslash there, and leaves the rest to the browser
        assertThat(write(writer -> writer.description("&lt; AT&T [a](b)"), false))
                .isEqualTo("&amp;lt; AT&T \\[a\\]\\(b)");
        assertThat(linkText("&lt;")).isEqualTo("\\&lt;");
    }

    @Test
    void any_white_space_after_number_signs_makes_a_heading_for_marked() {
        assertThat(line("#\u00A01 ##")).isEqualTo("\\#\u00A01 \\##");
        assertThat(line("###\u3000a")).isEqualTo("\\###\u3000a");
        assertThat(line("-\u00A0a")).isEqualTo("-\u00A0a");
        assertThat(text("#\u00A01")).isEqualTo("#\u00A01");
    }

    @Test
    void a_name_of_a_host_within_a_word_is_no_link_for_marked() {
        assertThat(text("xwww.y 1WWW.- awww.\u00E9")).isEqualTo("xwww\\.y 1WWW\\.- awww.\u00E9");
    }

    @Test
    void a_backslash_before_an_emoji_moves_no_emphasis_for_marked() {
        // marked counts the two as two units when it looks for the end of what is strong, and they are three
        assertThat(text("a\\\uD83D\uDE00")).isEqualTo("a\\\\\uD83D\uDE00");
        assertThat(text("a\\\u00E9")).isEqualTo("a\\\u00E9");
    }

    @ParameterizedTest
    @CsvSource({
        "> quote, \\> quote",
        ">quote, \\>quote",
        "- item, \\- item",
        "-, \\-",
        "---, \\---",
        "- - -, \\- - -",
        "--- -, \\--- -",
        "+ item, \\+ item",
        "+, \\+",
        "* item, \\* item",
        "# heading, \\# heading",
        "###### heading, \\###### heading",
        "##, \\##",
        "1. item, 1\\. item",
        "1) item, 1\\) item",
        "123456789. item, 123456789\\. item",
        "7., 7\\.",
        "[ ] task, \\[\u2060&#32;] task",
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
        assertThat(line("1.\u2028item")).isEqualTo("1\\. item");
        assertThat(line("a\r\n- b\u0085c\u2029d")).isEqualTo("a  - b c d");
    }

    @ParameterizedTest
    @CsvSource({
        "' a ', &#32;a&#32;",
        "'  a', &#32;&#32;a",
        "'\t', &#32;",
        "'a\\ ', a\\\\&#32;",
        "'a *', a \\*",
        "'a * ', a \\*&#32;",
        "' * a', &#32;\\* a",
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
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/b, https://a.example/b",
        "https://a.example/(b)c), https://a.example/\\(b\\)c\\)",
        "https://a.example/?b&amp;c&d=e&copy=1, https://a.example/?b\\&amp;c&d=e&copy=1",
        "https://a.example/*_~%20!'$+:@, https://a.example/*_~%20!'$+:@",
    })
    void address_is_escaped_as_little_as_it_takes(String address, String destination) {
        assertThat(write(writer -> writer.destination(address), false)).isEqualTo(destination);
    }

    @ParameterizedTest
    @CsvSource({
        "@name me@example.org, @|name me|@|example.|org",
        "https://example.org/a//b, https&#58;/|/example.|org/a/|/b",
        "www.example.org, www|\\.|example.|org",
        "#1 and # 2, #|1 and # 2",
        "1.5 a. b .c, 1.5 a. b .c",
        "a.1 1.a, a.|1 1.|a",
        "a @, a @",
        "*a*, \\*a\\*",
    })
    void what_sites_link_by_themselves_is_broken_on_demand(String text, String broken) {
        assertThat(write(writer -> writer.text(text), true)).isEqualTo(broken.replace('|', '\u2060'));
    }

    @Test
    void address_that_a_host_gave_in_other_characters_comes_through_whole() {
        assertThat(write(writer -> writer.destination("https://a.example/\u00E9(\u4E2D)b\uFFFD&lt;"), false))
                .isEqualTo("https://a.example/\u00E9\\(\u4E2D\\)b\uFFFD\\&lt;");
    }

    @Test
    void a_backslash_means_something_before_punctuation_of_ascii_alone() {
        for (char c = ' '; c < 0x7F; c++) {
            String written = text("a\\" + c + "b");
            boolean isPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0;
            assertThat(written.startsWith("a\\\\")).as("%s", c).isEqualTo(isPunctuation);
        }
        assertThat(text("a\\\u007Fb")).isEqualTo("a\\\uFFFDb");
    }

    @Test
    void an_angle_bracket_is_escaped_before_letters_and_four_marks_alone() {
        for (char c = ' '; c < 0x7F; c++) {
            boolean mayStartTag = Character.isLetter(c) || "/!?@".indexOf(c) >= 0;
            assertThat(text("a<" + c + " b").startsWith("a\\<")).as("%s", c).isEqualTo(mayStartTag);
        }
        assertThat(text("a <")).isEqualTo("a <");
    }

    @Test
    void an_underscore_is_escaped_unless_letters_or_digits_are_around_it() {
        for (char c = '!'; c < 0x7F; c++) {
            assertThat(text("a_" + c + " b").startsWith("a_")).as("%s", c).isEqualTo(Character.isLetterOrDigit(c));
        }
    }

    @Test
    void a_number_before_a_point_starts_an_item_whatever_its_digits() {
        for (char digit = '/'; digit <= ':'; digit++) {
            assertThat(line(digit + ". x")).isEqualTo(Character.isDigit(digit) ? digit + "\\. x" : digit + ". x");
        }
        assertThat(line("12")).isEqualTo("12");
        assertThat(line(". x")).isEqualTo(". x");
        assertThat(line(") x")).isEqualTo(") x");
        assertThat(line("1234567890) x")).isEqualTo("1234567890) x");
    }

    @Test
    void the_end_of_a_text_is_the_end_of_what_is_looked_at() {
        assertThat(text("xwww.")).isEqualTo("xwww.");
        assertThat(text("a\uD83D")).isEqualTo("a\uFFFD");
        assertThat(line("######")).isEqualTo("\\######");
        assertThat(line("#######")).isEqualTo("\\#######");
    }

    @Test
    void the_first_controls_past_ascii_are_replaced_too() {
        assertThat(text("a\u0080b\u009Fc\u00A0d")).isEqualTo("a\uFFFDb\uFFFDc\u00A0d");
        assertThat(write(writer -> writer.text("a\u0080b"), true)).isEqualTo("a\uFFFDb");
        assertThat(write(writer -> writer.destination("https://a.example/\u0080"), false))
                .isEqualTo("https://a.example/\u0080");
    }

    @Test
    void spaces_around_what_stands_between_two_texts_stay() {
        assertThat(write(writer -> writer.between("  - a "), false)).isEqualTo("  - a ");
        assertThat(write(writer -> writer.between(": "), false)).isEqualTo(": ");
        assertThat(write(writer -> writer.between("\uFF1A"), false)).isEqualTo("\uFF1A");
    }

    @Test
    void what_is_broken_is_escaped_all_the_same() {
        assertThat(write(writer -> writer.line("- <b>\u0001\u007F\u00E9"), true))
                .isEqualTo("\\- \\<b>\uFFFD\uFFFD\u00E9");
    }

    private static String line(String text) {
        return write(writer -> writer.line(text), false);
    }

    private static String text(String text) {
        return write(writer -> writer.text(text), false);
    }

    private static String linkText(String text) {
        return write(writer -> writer.linkText(text), false);
    }

    private static String write(Writing writing, boolean breaksAutolinks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownWriter writer = new MarkdownWriter(out, new Room(), breaksAutolinks);
        try {
            writing.write(writer);
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private interface Writing {
        void write(MarkdownWriter writer) throws IOException;
    }
}
