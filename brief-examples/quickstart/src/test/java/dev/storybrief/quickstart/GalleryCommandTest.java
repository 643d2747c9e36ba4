package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryCommandTest {
    private static final String NOW = "2026-03-30T12:00:00Z";

    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();
    private static Map<String, String> site;

    @BeforeAll
    static void write() throws IOException {
        Path gallery = folder.resolve("gallery");
        Run run = Run.of("gallery", "--out", gallery.toString(), "--now", NOW);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("index.html");
        site = read(gallery);
        site.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                PAGES.put(name, Jsoup.parse(text));
            }
        });
    }

    private static Map<String, String> read(Path gallery) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(gallery)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(gallery.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void every_sample_comes_in_every_layout_language_scheme_and_width() {
        assertThat(Gallery.SAMPLES)
                .containsExactlyInAnyOrderElementsOf(Run.samples().stream()
                        .map(path -> path.getFileName().toString().replace(".json", ""))
                        .toList());
        for (String sample : Gallery.SAMPLES) {
            for (GalleryLanguage language : GalleryLanguage.values()) {
                for (String layout : List.of("item", "card", "article", "page")) {
                    for (String scheme : List.of("light", "dark")) {
                        for (String width : List.of("narrow", "medium", "wide")) {
                            assertThat(site)
                                    .containsKey(sample + "/" + layout + "-" + language.tag() + "-" + scheme + "-"
                                            + width + ".html");
                        }
                    }
                }
                assertThat(site)
                        .containsKeys(
                                sample + "/markdown-" + language.tag() + ".html",
                                sample + "/brief-" + language.tag() + ".md",
                                sample + "/text-" + language.tag() + ".html",
                                sample + "/brief-" + language.tag() + ".txt",
                                sample + "/mail-" + language.tag() + ".html",
                                sample + "/brief-" + language.tag() + ".html");
            }
            assertThat(site)
                    .containsKeys(
                            sample + "/json.html",
                            sample + "/brief.json",
                            sample + "/json-ld.html",
                            sample + "/brief.jsonld");
        }
    }

    @Test
    void labels_are_in_the_language_of_the_view() {
        Document page = PAGES.get("genesis-mission/article-de-light-wide.html");

        assertThat(page.select(".brief-tldr h3").attr("lang")).isEqualTo("de");
        assertThat(page.select(".brief-headline").text()).startsWith("Dell and the Energy Department");
        assertThat(page.select("article").attr("data-theme")).isEqualTo("light");
    }

    @Test
    void every_link_within_leads_to_a_file_that_is_there() {
        PAGES.forEach((name, page) -> {
            for (Element element : page.select("a[href], link[href], iframe[src]")) {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!address.startsWith("http") && !address.startsWith("mailto:") && !address.startsWith("#")) {
                    assertThat(site)
                            .containsKey(URI.create(name).resolve(address).toString());
                }
            }
        });
    }

    @Test
    void there_is_no_script_and_nothing_is_loaded_from_elsewhere() {
        assertThat(PAGES).allSatisfy((name, page) -> {
            assertThat(page.select("script:not([type='application/ld+json']), img"))
                    .isEmpty();
            if (!name.matches(".*/brief-[^/]+")) { // mail
                assertThat(page.select("style, [style]")).isEmpty();
            }
            assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).allMatch(href -> !href.contains(":"));
        });
    }

    @Test
    void the_front_page_is_a_grid_of_cards() {
        Document front = PAGES.get("index.html");

        assertThat(front.select(".brief-grid > li > article.brief-card")).hasSize(Gallery.SAMPLES.size());
        assertThat(front.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void each_theme_has_a_page_with_a_grid_a_list_and_an_article() {
        for (String theme : Gallery.THEMES) {
            Document page = PAGES.get("theme-" + theme + ".html");

            assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                    .containsExactly("brief.css", theme + ".css", "gallery.css");
            assertThat(site.get(theme + ".css")).contains("--b-ink:var(--brief-ink,");
            assertThat(page.select(".brief-grid > li > .brief-card")).hasSize(Gallery.SAMPLES.size());
            assertThat(page.select(".brief-list > li > .brief-item")).hasSize(Gallery.SAMPLES.size());
            assertThat(page.select("main > .brief-article")).hasSize(1);
        }
    }

    @Test
    void digests_of_all_samples_come_in_each_layout_and_in_three_languages_one_from_right_to_left() {
        for (String language : List.of("en", "ja", "ar")) {
            for (String layout : List.of("item", "card", "article")) {
                Document page = PAGES.get("digest/" + layout + "s-" + language + ".html");

                assertThat(page.select("li > article.brief-" + layout)).hasSize(Gallery.SAMPLES.size());
                assertThat(page.expectFirst("html").attr("lang")).isEqualTo(language);
                assertThat(page.expectFirst("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            }
            assertThat(site.get("digest/digest-" + language + ".md")).startsWith("# ");
            assertThat(site.get("digest/digest-" + language + ".txt")).contains("\n---\n\n");
            assertThat(site.get("digest/digest-" + language + ".json"))
                    .startsWith("{\"version\":\"https://jsonfeed.org/");
            assertThat(site.get("digest/digest-" + language + ".atom")).contains("<feed xmlns=");
        }
    }

    @Test
    void the_same_time_gives_the_same_bytes_over_an_older_gallery_too() throws IOException {
        Path gallery = folder.resolve("again");
        for (String name : site.keySet()) {
            Path older = gallery.resolve(name);
            Files.createDirectories(older.getParent());
            Files.writeString(older, "older");
        }
        Run.of("gallery", "--out", gallery.toString(), "--now", NOW);

        assertThat(read(gallery)).isEqualTo(site);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString())).containsOnly("gallery", "again");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_in_one_line() throws IOException {
        Path file = Files.createFile(folder.resolve("gallery.css"));

        Run run = Run.of("gallery", "--out", file.resolve("gallery").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        Files.delete(file);
    }

    @Test
    void an_empty_name_is_no_folder() {
        assertThat(Run.of("gallery", "--out", ""))
                .isEqualTo(new Run(2, "", "--out is empty; give the name of a folder\n"));
    }
}
