package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Chooses samples, formats, layouts, languages and themes in the playground. */
class PlaygroundChoicesBrowserTest extends PlaygroundTest {
    @Test
    void every_layout_can_be_chosen() {
        Map.of(
                        "ITEM",
                        ".brief-item",
                        "CARD",
                        ".brief-card",
                        "ARTICLE",
                        ".brief-article",
                        "PAGE",
                        ".brief-body .brief-article")
                .forEach((layout, selector) -> {
                    browser.choose("#layout", layout);

                    browser.await("return preview.contentDocument.querySelector(arguments[0])", selector);
                    assertThat(shown(".brief-headline")).containsExactly(HEADLINE);
                });
    }

    @Test
    void every_format_can_be_chosen() {
        Map.of("MARKDOWN", "# ", "TEXT", "Dell", "JSON", "{\"id\"", "JSON_LD", "{\"@context\"")
                .forEach((format, start) -> {
                    browser.choose("#format", format);
                    browser.await(
                            "return document.querySelector('#source').textContent.startsWith(arguments[0])", start);

                    assertThat(texts("#source").get(0)).contains(HEADLINE);
                    assertThat(see("preview.hidden && document.querySelector('#layout').disabled"))
                            .isEqualTo(true);
                });
        browser.choose("#format", "HTML");
        browser.await("return !preview.hidden && !document.querySelector('#layout').disabled");
    }

    @Test
    void slack_and_discord_can_be_chosen_in_every_layout() {
        Map.of("SLACK", "{\"text\":", "DISCORD", "{\"embeds\":").forEach((format, start) -> {
            browser.choose("#layout", "ITEM");
            browser.choose("#format", format);
            browser.await("return document.querySelector('#source').textContent.startsWith(arguments[0])", start);
            String item = texts("#source").get(0);
            browser.choose("#layout", "ARTICLE");
            browser.await(
                    "return document.querySelector('#source').textContent.length > 2 * arguments[0]", item.length());

            assertThat(item).contains(HEADLINE);
            assertThat(see("preview.hidden")).isEqualTo(true);
            browser.choose("#format", "HTML");
            browser.await("return !preview.hidden");
        });
    }

    @Test
    void every_language_can_be_chosen() {
        List<?> languages = (List<?>) see("[...document.querySelectorAll('#language option')].map(o => o.value)");
        assertThat(languages).hasSize(15);
        for (Object language : languages.subList(1, languages.size())) {
            browser.choose("#language", (String) language);

            browser.await(
                    "return (preview.contentDocument.querySelector('dt').lang || 'en') === arguments[0]", language);
            assertThat(shown(".brief-headline")).containsExactly(HEADLINE);
        }
        browser.choose("#language", "");
        browser.await("return preview.contentDocument.querySelector('dt').lang === ''");
    }

    @Test
    void every_theme_can_be_chosen() {
        browser.emulate("", "prefers-color-scheme", "dark");
        assertThat(frameColour()).isEqualTo("rgb(26, 25, 23)");
        browser.choose("#theme", "light");
        assertThat(frameColour()).isEqualTo("rgb(255, 254, 251)");
        browser.emulate("", "prefers-color-scheme", "light");
        browser.choose("#theme", "dark");
        assertThat(frameColour()).isEqualTo("rgb(26, 25, 23)");
        browser.choose("#theme", "");
        assertThat(frameColour()).isEqualTo("rgb(255, 254, 251)");
    }

    private static Object frameColour() {
        return browser.within(
                "#preview", () -> see("getComputedStyle(document.querySelector('.brief-frame')).backgroundColor"));
    }

    @Test
    void what_was_chosen_holds_for_who_comes_back() {
        browser.choose("#theme", "dark");
        browser.choose("#layout", "ARTICLE");
        browser.run(
                "addEventListener('unload', () => {})"); // so that the browser does not restore the page from its cache
        open("/", 1280);
        browser.back();
        awaitValid();

        assertThat(see("document.querySelector('#theme').value")).isEqualTo("dark");
        assertThat(frameColour()).isEqualTo("rgb(26, 25, 23)");
        assertThat(shown(".brief-article .brief-headline")).containsExactly(HEADLINE);
    }

    @Test
    void every_sample_can_be_started_from() {
        Map.of("genesis-mission", "en", "de-bulgarien-euro", "de", "ar-alneyadi-crew-6", "ar", "ja-sake-unesco", "ja")
                .forEach((sample, language) -> {
                    browser.choose("#sample", sample);

                    browser.await("""
                            const brief = JSON.parse(editor.getValue());
                            return brief.language === arguments[0] && brief.headline
                              === preview.contentDocument.querySelector('.brief-headline').textContent;
                            """, language);
                    assertThat(see("preview.contentDocument.querySelector('.brief').dir"))
                            .isEqualTo(language.equals("ar") ? "rtl" : "ltr");
                });
        assertThat(texts("#sample option")).hasSize(4);
    }
}
