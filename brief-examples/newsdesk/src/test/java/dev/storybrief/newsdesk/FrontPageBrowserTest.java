package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the news: from the front page to a brief, and from a claim to its source. */
class FrontPageBrowserTest extends WalkTest {
    private static final String BRIEF = "/briefs/genesis-mission-2026-03-29";
    private static final String SAID_BY_BRIEFS =
            ".brief :is(.brief-headline, .brief-hook, .brief-topic, dd, .brief-takeaways li, .brief-sources cite)";

    @AfterEach
    void acceptEnglish() {
        browser.accept("en");
    }

    @Test
    void a_headline_leads_to_its_brief() {
        open("/", 1280);
        List<String> headlines = texts(".brief-headline");
        assertThat(headlines).hasSize(4);

        for (int card = 1; card <= headlines.size(); card++) {
            open("/", 1280);
            browser.click(".brief-grid > li:nth-child(" + card + ") .brief-headline a");

            assertThat(texts("h1")).containsExactly(headlines.get(card - 1));
            assertThat(browser.address().getPath()).startsWith("/briefs/");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void a_citation_leads_to_its_source(int width) {
        open(BRIEF, width);
        browser.click(".brief-takeaways li:nth-child(2) .brief-citations a");

        assertThat(texts("li:target cite"))
                .containsExactly("Energy Department Announces Collaboration Agreements with 24 Organizations to"
                        + " Advance the Genesis Mission");
        assertThat(see("document.querySelector(':target').matches('.brief-sources li:nth-child(4)')"))
                .isEqualTo(true);
        browser.await("""
                const source = document.querySelector(':target').getBoundingClientRect();
                return source.top >= 0 && source.bottom <= innerHeight;
                """);
    }

    @Test
    void every_citation_of_every_brief_names_the_source_that_it_leads_to() {
        open("/", 1280);
        List<?> briefs =
                (List<?>) see("[...document.querySelectorAll('.brief-headline a')].map(link => link.pathname)");
        assertThat(briefs).hasSize(4);
        for (Object brief : briefs) {
            open((String) brief, 1280);
            assertThat((List<?>) browser.run("""
                            return [...document.querySelectorAll('.brief-citations a')].map(citation => {
                              const source = document.getElementById(citation.hash.slice(1));
                              const sources = [...document.querySelectorAll('.brief-sources li')];
                              return [sources.indexOf(source) + 1, Number(citation.textContent)];
                            });
                            """))
                    .isNotEmpty()
                    .allSatisfy(
                            numbers -> assertThat(((List<?>) numbers).get(0)).isEqualTo(((List<?>) numbers).get(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", BRIEF})
    void labels_are_in_the_readers_language_and_texts_in_their_own(String page) {
        browser.accept("en");
        open(page, 1280);
        List<String> said = texts(SAID_BY_BRIEFS);
        List<String> labels = texts(".brief :is(dt, .brief-original)");
        for (String language : List.of("de", "ar", "ja")) {
            browser.accept(language + ", en;q=0.5");
            open(page, 1280);

            assertThat(texts(SAID_BY_BRIEFS)).isNotEmpty().isEqualTo(said);
            assertThat(texts(".brief :is(dt, .brief-original)"))
                    .hasSameSizeAs(labels)
                    .doesNotContainAnyElementsOf(labels);
            if (page.equals("/")) {
                assertThat(see("document.documentElement.lang + ' ' + document.dir"))
                        .isEqualTo(language + (language.equals("ar") ? " rtl" : " ltr"));
            }
        }
    }

    @Test
    void the_theme_is_the_readers() {
        for (String page : List.of("/", BRIEF)) {
            open(page, 1280);
            for (String element : List.of("body", ".brief-frame", ".brief-headline", ".brief-original")) {
                browser.emulate("", "prefers-color-scheme", "light");
                String light = colours(element);
                browser.emulate("", "prefers-color-scheme", "dark");

                assertThat(colours(element)).as(element).isNotEqualTo(light);
            }
        }
    }

    private static String colours(String selector) {
        return (String) browser.run("""
                const style = getComputedStyle(document.querySelector(arguments[0]));
                return style.color + ' ' + style.backgroundColor;
                """, selector);
    }

    @ParameterizedTest
    @CsvSource({
        "0, front-page, en, /",
        "1, brief, en, " + BRIEF,
        "2, digest, en, /digests/2026-W13",
        "3, front-page-ar, ar, /",
        "4, nowhere, ar, /briefs/nowhere"
    })
    void everyone_can_use_it(int number, String name, String language, String page) throws IOException {
        browser.accept(language);
        for (int width : Effort.allOrOne(WIDTHS, number)) {
            open(page, width);
            assertThatEveryoneCanUse(name, number, width);
            if (name.equals("nowhere")) {
                assertThat(browser.complaints())
                        .hasSize(1)
                        .allSatisfy(complaint -> assertThat(complaint).contains("/briefs/nowhere", "404"));
            }
        }
    }

    @Test
    void a_page_that_complains_would_be_noticed() {
        open("/", 1280);
        browser.run("document.body.insertAdjacentHTML('beforeend', '<img src=\"https://elsewhere.example/x.png\">')");
        browser.await("return document.querySelector('body > img').complete");

        assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("Forbidden by img-src"));
    }
}
