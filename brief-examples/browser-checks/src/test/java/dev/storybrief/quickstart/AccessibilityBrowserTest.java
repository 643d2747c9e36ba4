package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.model.Insight;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.Tldr;
import dev.storybrief.render.Layout;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks every sample and layout, light and dark, from left to right and from right to left, narrow and wide. */
class AccessibilityBrowserTest {
    private static final List<String> LAYOUTS = List.of("card", "article", "alone");
    private static final List<Integer> WIDTHS = List.of(320, 1280);

    /** Finds elements that are cut off, or that extend past the window or their brief. */
    private static final String MISFITS = """
            const misfits = [];
            const root = document.documentElement;
            if (root.scrollWidth > root.clientWidth) misfits.push('scrolls sideways to ' + root.scrollWidth);
            for (const brief of document.querySelectorAll('.brief')) {
              const frame = brief.firstElementChild.getBoundingClientRect();
              for (const element of brief.querySelectorAll('.brief-frame *')) {
                const box = element.getBoundingClientRect();
                const isOut = box.left < frame.left - 0.5 || box.right > frame.right + 0.5
                  || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5;
                const style = getComputedStyle(element);
                const isCut = style.overflow !== 'visible'
                  && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
                if (isOut || isCut) misfits.push(element.outerHTML.slice(0, 120));
              }
            }
            return misfits;
            """;

    private static final String SMALL_TARGETS = """
            return [...document.querySelectorAll('.brief a')].filter(link => {
              const box = link.getBoundingClientRect();
              return box.width < 23.99 || box.height < 23.99;
            }).map(link => link.outerHTML.slice(0, 160) + JSON.stringify(link.getBoundingClientRect()));
            """;

    /** The text spacing of WCAG 2.2, success criterion 1.4.12. */
    private static final String SPACE_TEXT = """
            const style = document.createElement('style');
            style.textContent = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
              + ' word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
            document.head.append(style);
            """;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    @AfterEach
    void preferLight() {
        browser.emulate("", "prefers-color-scheme", "light");
    }

    /**
     * {@return each sample in each layout, theme and width; in a smaller run half of the samples in each layout, in one theme
     * and one width, so that every layout still comes in each theme and width}
     */
    static Stream<Arguments> pagesAndWidths() throws IOException {
        List<Arguments> pages = new ArrayList<>();
        for (int sample = 0; sample < Gallery.SAMPLES.size(); sample++) {
            for (int layout = 0; layout < LAYOUTS.size(); layout++) {
                if (Effort.isWhole() || (sample + layout) % 2 == 0) {
                    for (String theme : Effort.allOrOne(GalleryView.SCHEMES, sample / 2)) {
                        Path page = page(Gallery.SAMPLES.get(sample), LAYOUTS.get(layout), theme);
                        pages.add(Arguments.of(page, Effort.allOrOne(WIDTHS, sample / 2 + layout)));
                    }
                }
            }
        }
        return pages.stream();
    }

    private static Path page(String sample, String layout, String theme) throws IOException {
        String width = layout.equals("alone") ? "" : "-wide";
        return Site.file(sample + "/" + layout + "-" + Site.language(sample) + "-" + theme + width + ".html");
    }

    static Stream<Path> pages() throws IOException {
        return pagesAndWidths().map(pageAndWidths -> (Path) pageAndWidths.get()[0]);
    }

    @ParameterizedTest
    @MethodSource("pagesAndWidths")
    void everyone_can_use_it(Path page, List<Integer> widths) {
        SoftAssertions softly = new SoftAssertions();
        for (int width : widths) {
            browser.open(page, width);
            softly.assertThat(browser.axe()).as("axe-core at %s", width).isEmpty();
            softly.assertThat((List<?>) browser.run(MISFITS))
                    .as("misfits at %s", width)
                    .isEmpty();
            softly.assertThat((List<?>) browser.run(SMALL_TARGETS))
                    .as("small targets at %s", width)
                    .isEmpty();
            browser.run(SPACE_TEXT);
            softly.assertThat((List<?>) browser.run(MISFITS))
                    .as("misfits at %s with spaced text", width)
                    .isEmpty();
        }
        browser.open(page, 640, 450, 2);
        softly.assertThat((List<?>) browser.run(MISFITS))
                .as("misfits at twice the size")
                .isEmpty();
        softly.assertAll();
    }

    /**
     * {@return a digest in each language, layout, colour scheme and width; in a smaller run each language in one layout, one
     * scheme and one width}
     */
    static Stream<Arguments> digests() {
        List<String> layouts = List.of("items", "cards", "articles");
        List<String> languages = List.of("en", "ja", "ar");
        List<Arguments> digests = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            for (String layout : Effort.allOrOne(layouts, i)) {
                for (String scheme : Effort.allOrOne(GalleryView.SCHEMES, i)) {
                    Path page = Site.file("digest/" + layout + "-" + languages.get(i) + ".html");
                    digests.add(Arguments.of(page, scheme, Effort.allOrOne(WIDTHS, i / 2)));
                }
            }
        }
        return digests.stream();
    }

    @ParameterizedTest
    @MethodSource("digests")
    void everyone_can_use_a_digest(Path page, String scheme, List<Integer> widths) {
        SoftAssertions softly = new SoftAssertions();
        browser.emulate("", "prefers-color-scheme", scheme);
        for (int width : widths) {
            browser.open(page, width);
            softly.assertThat(browser.axe()).as("axe-core at %s", width).isEmpty();
            softly.assertThat((List<?>) browser.run(MISFITS))
                    .as("misfits at %s", width)
                    .isEmpty();
            softly.assertThat((List<?>) browser.run(SMALL_TARGETS))
                    .as("small targets at %s", width)
                    .isEmpty();
            softly.assertThat(browser.run("return getComputedStyle(document.body).colorScheme"))
                    .isEqualTo("light dark");
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {240, 320})
    void ten_citations_of_a_text_stay_within_a_narrow_brief(int width) throws IOException {
        String[] ids = IntStream.rangeClosed(91, 100).mapToObj(String::valueOf).toArray(String[]::new);
        StoryBriefBuilder brief = Site.brief("genesis-mission").toBuilder()
                .tldr(Tldr.builder()
                        .whatChanged("A counterproposal.", ids)
                        .whyItMatters("Another counterproposal.", ids)
                        .build())
                .insight(Insight.builder()
                        .takeaway("A counterproposal.", ids)
                        .event(PartialDate.parse("2026-03"), "A counterproposal.", ids)
                        .build());
        for (int i = 1; i <= 100; i++) {
            brief.source(Source.of(String.valueOf(i), "Source " + i, "https://source.example/" + i, "Publisher"));
        }
        browser.open(Site.page("many-citations", Site.render(brief.build(), Layout.ARTICLE)), width);
        browser.run("document.querySelector('.brief').parentElement.style = ''");

        assertThat((List<?>) browser.run(MISFITS)).isEmpty();
        assertThat((List<?>) browser.run(SMALL_TARGETS)).isEmpty();
    }

    @Test
    void everyone_can_use_the_front_page_and_the_other_formats() {
        List<String> names = List.of("index.html", "genesis-mission/markdown-en.html", "genesis-mission/json.html");
        for (int i = 0; i < names.size(); i++) {
            for (int width : Effort.allOrOne(WIDTHS, i)) {
                browser.open(Site.file(names.get(i)), width);
                assertThat(browser.axe()).as(names.get(i)).isEmpty();
                assertThat((List<?>) browser.run(MISFITS)).as(names.get(i)).isEmpty();
            }
        }
    }

    @Test
    void each_check_fails_for_a_page_that_was_broken_on_purpose() {
        browser.open(Site.file("index.html"), 320);
        browser.run("document.querySelector('.brief-original').style ="
                + " 'font-size: 5px; padding: 0; color: #fffefa; margin-inline-start: -99px'");

        assertThat(browser.axe()).isNotEmpty();
        assertThat((List<?>) browser.run(MISFITS)).isNotEmpty();
        assertThat((List<?>) browser.run(SMALL_TARGETS)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void without_the_stylesheet_it_reads_in_order(Path page) {
        browser.open(page, 1280);
        browser.run("document.querySelectorAll('link[rel=stylesheet]').forEach(link => link.remove())");

        assertThat((List<?>) browser.run("""
                        const parts = [...document.querySelectorAll('.brief :is(p, h1, h2, h3, h4, li, dt, dd)')];
                        const tops = parts.map(part => part.getBoundingClientRect().top);
                        return parts.filter((part, i) => tops[i] < tops[i - 1] || !part.innerText.trim())
                          .map(part => part.outerHTML);
                        """)).isEmpty();
        assertThat((String) browser.run("return document.querySelector('.brief-meta').innerText"))
                .matches("\\S.*\\d{4}.*\\S");
    }
}
