package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestCommandTest {
    private static final String ENGLISH = Run.sample("genesis-mission.json").toString();
    private static final String GERMAN = Run.sample("de-bulgarien-euro.json").toString();

    @TempDir
    private Path folder;

    private static Document page(Run run) {
        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        return Jsoup.parse(run.out());
    }

    @Test
    void briefs_become_a_page_of_cards_in_the_order_given() {
        Document page = page(Run.of("digest", "--title", "Week 13", "--intro", "Two stories.", GERMAN, ENGLISH));

        assertThat(page.title()).isEqualTo("Week 13");
        assertThat(page.select("h1").text()).isEqualTo("Week 13");
        assertThat(page.select(".brief-introduction").text()).isEqualTo("Two stories.");
        assertThat(page.select("ul.brief-grid > li > article.brief-card").eachAttr("lang"))
                .containsExactly("de", "en");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("link[rel=stylesheet]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"item, brief-list, brief-item", "card, brief-grid, brief-card", "article, brief-stack, brief-article"})
    void the_layout_is_that_of_each_brief(String layout, String list, String brief) {
        Document page = page(Run.of("digest", "--title", "x", "--layout", layout, ENGLISH, GERMAN));

        assertThat(page.select("." + list + " ." + brief)).hasSize(2);
        assertThat(page.select("article")).hasSize(2);
    }

    @Test
    void markdown_and_text_have_as_much_of_each_brief_as_the_layout() {
        for (String format : List.of("markdown", "text")) {
            String item = digest(format, "item");
            String card = digest(format, "card");
            String article = digest(format, "article");

            assertThat(List.of(item, card, article))
                    .allSatisfy(output -> assertThat(output)
                            .contains("Week 13", "\n---\n\n", "Correction, 30 Mar 2026", "Written with AI"));
            assertThat(item).doesNotContain("TL;DR");
            assertThat(card).contains("TL;DR").doesNotContain("Key takeaways");
            assertThat(article).contains("TL;DR", "Key takeaways");
        }
        assertThat(digest("markdown", "card")).startsWith("# Week 13\n");
    }

    private static String digest(String format, String layout) {
        Run run = Run.of("digest", "--to", format, "--layout", layout, "--title", "Week 13", ENGLISH, GERMAN);
        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        return run.out();
    }

    @Test
    void the_digest_has_its_own_address_and_each_brief_the_prefix_and_its_id() {
        Document page = page(Run.of(
                "digest",
                "--title",
                "x",
                "--url",
                "https://desk.example.org/digests/13",
                "--permalink",
                "https://desk.example.org/briefs/",
                ENGLISH,
                GERMAN));

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://desk.example.org/digests/13");
        assertThat(page.select(".brief-headline a").eachAttr("href"))
                .containsExactly(
                        "https://desk.example.org/briefs/genesis-mission-2026-03-29",
                        "https://desk.example.org/briefs/bulgarien-euro-2026");
    }

    @Test
    void title_and_introduction_are_in_the_language_of_the_first_brief_or_in_the_one_that_is_given() {
        Document german = page(Run.of("digest", "--title", "x", GERMAN, ENGLISH));
        Document hebrew = page(Run.of("digest", "--title", "x", "--language", "he", GERMAN, ENGLISH));

        assertThat(german.expectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(hebrew.expectFirst("html").attr("lang")).isEqualTo("he");
        assertThat(hebrew.expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(hebrew.select("article").eachAttr("dir")).containsExactly("ltr", "ltr");
    }

    @Test
    void labels_dates_and_age_follow_the_options() {
        Run run = Run.of(
                "digest",
                "--title",
                "x",
                "--to",
                "text",
                "--locale",
                "de",
                "--zone",
                "Pacific/Auckland",
                "--now",
                "2026-03-30T10:00:00Z",
                ENGLISH);

        assertThat(run.out()).contains("Neu - 30. März 2026");
    }

    @Test
    void a_brief_with_errors_is_reported_by_its_place_and_left_out() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("briefs.jsonl"), Run.line("one") + "\n{}\n\n" + Run.line("three") + "\n");

        Run run = Run.withInput(
                Files.readString(Path.of(GERMAN)),
                "digest",
                "--title",
                "x",
                "--to",
                "text",
                "--permalink",
                "https://h.example/",
                lines.toString(),
                "-",
                "none.json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).anyMatch(line -> line.startsWith(lines + ":2:1: error required /headline "));
        assertThat(run.err()).contains("none.json: there is no such file");
        assertThat(run.out().lines().filter(line -> line.startsWith("https://h.example/")))
                .containsExactly(
                        "https://h.example/one", "https://h.example/three", "https://h.example/bulgarien-euro-2026");
        assertThat(Run.of("digest", "--title", "x", lines.toString()).exit()).isEqualTo(1);
    }

    @Test
    void a_withdrawn_brief_shows_its_notice_in_formats_for_people() throws IOException {
        String withheld = Run.line("one").replaceFirst("\\{", "{\"status\":\"withheld\",");
        for (String format : List.of("html", "markdown", "text")) {
            Run run = Run.withInput(withheld, "digest", "--title", "x", "--to", format);

            assertThat(run.exit()).isZero();
            assertThat(run.out()).contains("This brief is being withheld").doesNotContain("Dell and the Energy");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail", "json-feed", "atom"})
    void feeds_and_mail_have_what_is_not_withdrawn_and_the_rest_is_named_on_standard_error(String format)
            throws IOException {
        Path lines = Files.writeString(
                folder.resolve("briefs.jsonl"),
                Run.line("one") + "\n"
                        + Run.line("two").replaceFirst("\\{", "{\"status\":\"withheld\",") + "\n"
                        + Run.line("three").replaceFirst("\\{", "{\"status\":\"canceled\",") + "\n");

        Run run = Run.of(
                "digest",
                "--title",
                "Week 13",
                "--to",
                format,
                "--url",
                "https://h.example/13",
                "--permalink",
                "https://h.example/briefs/",
                lines.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .isEqualTo(lines + ":2: left out, since it is withheld\n" + lines
                        + ":3: left out, since it is canceled\n");
        assertThat(run.out())
                .contains("Week 13", "https://h.example/13", "https://h.example/briefs/one", "Correction, 30 Mar 2026")
                .doesNotContain("briefs/two", "briefs/three");
    }

    @Test
    void a_feed_was_changed_when_its_only_brief_was_withdrawn() throws IOException {
        String withheld = Run.line("one").replaceFirst("\\{", "{\"status\":\"withheld\",");

        Run run = Run.withInput(withheld, "digest", "--title", "x", "--to", "atom");

        assertThat(Jsoup.parse(run.out(), Parser.xmlParser())
                        .select("feed > updated")
                        .text())
                .isEqualTo("2026-03-30T08:15:00Z");
    }

    @Test
    void the_feeds_are_json_feed_and_atom() {
        Run json = Run.of("digest", "--title", "x", "--to", "json-feed", ENGLISH, GERMAN);
        Run atom = Run.of("digest", "--title", "x", "--to", "atom", ENGLISH, GERMAN);

        assertThat(json.out()).startsWith("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\"");
        assertThat(Jsoup.parse(atom.out(), Parser.xmlParser())
                        .select("feed[xmlns=http://www.w3.org/2005/Atom] > entry"))
                .hasSize(2);
    }

    @Test
    void two_briefs_with_one_id_are_both_shown_and_their_citations_lead_to_their_own_sources() {
        Document page = page(Run.of("digest", "--title", "x", "--layout", "article", ENGLISH, ENGLISH));

        assertThat(page.select("[id]").eachAttr("id")).hasSize(16).doesNotHaveDuplicates();
        assertThat(page.select(".brief-citations a")).hasSizeGreaterThan(10);
        for (Element citation : page.select(".brief-citations a")) {
            Element source = page.getElementById(citation.attr("href").substring(1));
            assertThat(source.closest("article")).isSameAs(citation.closest("article"));
        }
    }

    @Test
    void a_digest_of_no_brief_has_its_title() {
        assertThat(Run.withInput("", "digest", "--lines", "--title", "A quiet week", "--to", "text"))
                .isEqualTo(new Run(0, "A quiet week\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to      | rss                         | use html, markdown, text, mail, json-feed or atom",
                "--layout  | page                        | use item, card or article",
                "--language| e                           | use a BCP 47 language tag",
                "--title   | ' '                         | --title is blank",
                "--url     | /digests/1                  | set an absolute web address",
                "--permalink | /briefs/                  | --permalink must be the start of a web address",
                "--permalink | https://example.org       | with a host and a / after it",
                "--permalink | https://example.org:80    | with a host and a / after it",
            })
    void wrong_usage_is_explained(String option, String value, String explanation) {
        Run run = option.equals("--title")
                ? Run.of("digest", option, value, ENGLISH)
                : Run.of("digest", "--title", "x", option, value, ENGLISH);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(explanation, "Usage: brief.jar digest");
    }

    @Test
    void a_title_is_required() {
        Run run = Run.of("digest", ENGLISH);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--title=TEXT");
    }

    @Test
    void the_language_is_that_of_the_first_brief_also_where_it_is_left_out() throws IOException {
        Path withheld = folder.resolve("withheld.json");
        Files.writeString(
                withheld, Files.readString(Path.of(GERMAN)).replaceFirst("\\{", "{\"status\": \"withheld\","));
        Run run = Run.of("digest", "--to", "mail", "--title", "x", withheld.toString(), ENGLISH);

        assertThat(Jsoup.parse(run.out()).expectFirst("html").attr("lang")).isEqualTo("de");
    }

    @Test
    void a_folder_and_an_empty_name_are_refused_for_a_digest() {
        Path missing = folder.resolve("missing");
        for (String out : List.of(folder.toString(), folder + "/", missing + "/")) {
            assertThat(Run.of("digest", "--title", "x", "--out", out, ENGLISH))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "--out " + Path.of(out)
                                    + ": is a folder; give the name of a file, since a digest is one\n"));
        }
        assertThat(missing).doesNotExist();
        assertThat(Run.of("digest", "--title", "x", "--out", "", ENGLISH).err())
                .isEqualTo("--out is empty; give the name of a file\n");
    }
}
