package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    private static final String SAMPLE = Run.sample("genesis-mission.json").toString();

    @TempDir
    private Path folder;

    @Test
    void a_brief_becomes_an_html_article_by_default() {
        Run run = Run.of("render", SAMPLE);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Jsoup.parseBodyFragment(run.out()).select("article.brief-article"))
                .hasSize(1);
    }

    @Test
    void a_page_carries_its_stylesheet_in_itself() {
        Run run = Run.of("render", "--layout", "page", SAMPLE);

        assertThat(Jsoup.parse(run.out()).select("style")).hasSize(1);
        assertThat(Jsoup.parse(run.out()).select("link[rel=stylesheet]")).isEmpty();
    }

    @Test
    void json_rendered_twice_is_the_same_to_the_byte() {
        for (Path sample : Run.samples()) {
            Run once = Run.of("render", "--to", "json", sample.toString());
            Run twice = Run.withInput(once.out(), "render", "--to", "json", "-");

            assertThat(twice).isEqualTo(once);
        }
    }

    @Test
    void without_a_file_standard_input_is_read() throws IOException {
        Run run = Run.withInput(Files.readString(Path.of(SAMPLE)), "render", "--to", "text");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Dell and the Energy Department");
    }

    @Test
    void labels_dates_and_age_follow_the_options() {
        Run run =
                Run.of("render", "--to", "text", "--zone", "Pacific/Auckland", "--now", "2026-03-30T10:00:00Z", SAMPLE);
        Run german = Run.of("render", "--to", "text", "--locale", "de", "--now", "2026-04-30T10:00:00Z", SAMPLE);

        assertThat(run.out()).contains("Enterprise AI - Fresh - 30 Mar 2026, collected in 22m");
        assertThat(german.out()).contains("Enterprise AI - Älter - 29. März 2026");
    }

    @Test
    void the_permalink_is_what_is_shared_and_canonical() {
        Run run = Run.of("render", "--layout", "page", "--permalink", "https://desk.example.org/b/1", SAMPLE);

        assertThat(Jsoup.parse(run.out()).select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://desk.example.org/b/1");
        assertThat(run.out()).contains("url=https%3A%2F%2Fdesk.example.org%2Fb%2F1");
    }

    @Test
    void pictures_are_shown_of_the_hosts_that_are_named() {
        String sample = Run.sample("ar-alneyadi-crew-6.json").toString();
        for (String layout : List.of("card", "article", "page")) {
            Run without = Run.of("render", "--layout", layout, "--image-host", "example.org", sample);
            Run with = Run.of(
                    "render",
                    "--layout",
                    layout,
                    "--image-host",
                    "example.org",
                    "--image-host",
                    "images-assets.nasa.gov",
                    sample);

            assertThat(Jsoup.parse(without.out()).select("img")).isEmpty();
            assertThat(Jsoup.parse(with.out()).select("img[src^=https://images-assets.nasa.gov/]"))
                    .hasSize(1);
        }
    }

    @Test
    void an_item_is_one_entry_of_a_list() {
        assertThat(Jsoup.parseBodyFragment(
                                Run.of("render", "--layout", "item", SAMPLE).out())
                        .select("body > article.brief-item"))
                .hasSize(1);
    }

    @Test
    void a_brief_with_errors_is_not_rendered_but_its_problems_are_told() throws IOException {
        Path file = broken();

        Run run = Run.of("render", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(file + ":", ": error required /headline ");
    }

    @Test
    void the_problems_of_a_brief_with_errors_are_those_that_validate_prints() throws IOException {
        String brief = Run.line("one")
                .replaceFirst("\"headline\":\"[^\"]*\"", "\"headline\":\"\"")
                .replaceFirst("\"collectedAt\":\"2026", "\"collectedAt\":\"2027");
        String validated = Run.withInput(brief, "validate", "--now", "2026-04-01T00:00:00Z")
                .out();

        assertThat(validated).contains("error blank", "warning collected-in-future");
        assertThat(Run.withInput(brief, "render", "--now", "2026-04-01T00:00:00Z")
                        .err())
                .isEqualTo(validated);
        assertThat(Run.withInput(brief, "digest", "--title", "x", "--now", "2026-04-01T00:00:00Z")
                        .err())
                .isEqualTo(validated);
    }

    @Test
    void with_force_what_there_is_is_rendered_and_the_problems_are_told_all_the_same() throws IOException {
        Run run = Run.of("render", "--force", "--to", "text", broken().toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Dell and the US Department of Energy");
        assertThat(run.err()).contains("error required /headline");
    }

    @Test
    void several_briefs_come_out_one_after_another() {
        String second = Run.sample("ja-sake-unesco.json").toString();

        assertThat(Run.of("render", "--to", "json", SAMPLE, second).out().lines())
                .hasSize(2);
        assertThat(Run.of("render", "--to", "json-ld", SAMPLE, second).out().lines())
                .hasSize(2);
        assertThat(Run.of("render", "--to", "markdown", SAMPLE, second).out().lines())
                .filteredOn("---"::equals)
                .as("a foot line in each, and one between")
                .hasSize(3);
        assertThat(Run.of("render", "--to", "text", SAMPLE, second).out().lines())
                .filteredOn("---"::equals)
                .hasSize(1);
        assertThat(Jsoup.parseBodyFragment(Run.of("render", SAMPLE, second).out())
                        .select("article"))
                .hasSize(2);
    }

    @Test
    void a_file_is_replaced_at_the_end_or_not_at_all() throws IOException {
        Path out = Files.writeString(folder.resolve("brief.html"), "before");

        Run refused = Run.of("render", "--out", out.toString(), broken().toString());

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(out).hasContent("before");

        Run written = Run.of("render", "--out", out.toString(), SAMPLE);

        assertThat(written.exit()).isZero();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(out)).startsWith("<article");
        assertThat(names()).containsExactlyInAnyOrder("brief.html", "broken.json");
    }

    @Test
    void a_folder_gets_a_file_for_each_brief_named_after_its_id() throws IOException {
        Path out = folder.resolve("out");

        Run run = Run.of(
                "render",
                "--to",
                "markdown",
                "--out",
                out + "/",
                SAMPLE,
                Run.sample("ja-sake-unesco.json").toString());

        assertThat(run.exit()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("genesis-mission-2026-03-29.md", "sake-unesco-2024.md");
        }
    }

    @Test
    void a_second_brief_of_the_same_id_is_refused_and_never_written_over_the_first() throws IOException {
        String one = Run.line("same");
        String other = one.replace("Dell and the Energy Department team up", "Another headline for the team");
        Path out = folder.resolve("out");

        Run run = Run.withInput(one + "\n" + other + "\n", "render", "--lines", "--to", "json", "--out", out + "/");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("-:2: ").contains("same.json");
        assertThat(out.resolve("same.json")).hasContent(one);
    }

    @Test
    void a_forced_brief_without_a_valid_id_is_named_after_its_line() throws IOException {
        Path out = folder.resolve("out");

        Run.withInput(
                "\n" + Run.line("../../evil") + "\n",
                "render",
                "--lines",
                "--force",
                "--to",
                "json",
                "--out",
                out + "/");

        assertThat(out.resolve("line-2.json")).exists();
    }

    @Test
    void briefs_without_an_id_in_several_files_get_a_file_each() throws IOException {
        Path one = Files.writeString(folder.resolve("one.json"), "{\"headline\": \"One\"}");
        Path other = Files.writeString(folder.resolve("other.json"), "{\"headline\": \"Other\"}");
        Path out = folder.resolve("unnamed");

        Run.of("render", "--force", "--to", "json", "--out", out + "/", one.toString(), other.toString());

        assertThat(out.resolve("line-1.json")).content().contains("One");
        assertThat(out.resolve("line-1~2.json")).content().contains("Other");
    }

    @Test
    void wrong_usage_is_told_with_the_fix_and_exits_with_2() throws IOException {
        assertThat(Run.of().exit()).isEqualTo(2);
        assertThat(Run.of("paint").exit()).isEqualTo(2);
        for (List<String> arguments : List.of(
                List.of("--to", "pdf"),
                List.of("--layout", "poster"),
                List.of("--image-host", "https://images.example.org"),
                List.of("--locale", "not_a_tag"),
                List.of("--zone", "Mars/Olympus"),
                List.of("--now", "yesterday"),
                List.of("--permalink", "javascript:alert(1)"),
                List.of("--permalink", "/briefs/1"),
                List.of("--permalink", "https://"))) {
            Run run = Run.of("render", arguments.get(0), arguments.get(1), SAMPLE);

            assertThat(run.exit()).as("%s", arguments).isEqualTo(2);
            assertThat(run.err()).contains(arguments.get(0)).doesNotContain("Exception");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_file_that_cannot_be_read_exits_with_2_and_the_rest_go_on() {
        Run run = Run.of("render", "--to", "json", folder.resolve("none.json").toString(), SAMPLE);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("none.json: there is no such file");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void what_a_terminal_obeys_in_an_extension_is_escaped_in_json() {
        Run run = Run.of("render", "--to", "json", "src/test/resources/cases/44-terminal.json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).endsWith("\"_x\":\"\\u009b31mRED \\u007f \\u202e \\u001b[31m \\u0085\"}\n");
    }

    private Path broken() throws IOException {
        String json = Files.readString(Path.of(SAMPLE)).replaceFirst("\"headline\": \"[^\"]*\",", "");
        return Files.writeString(folder.resolve("broken.json"), json);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
