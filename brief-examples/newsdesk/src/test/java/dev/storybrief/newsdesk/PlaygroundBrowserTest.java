package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.Keys;

/** Edits in the playground: makes a brief invalid, repairs it, shows it in all formats, and copies it. */
class PlaygroundBrowserTest extends WalkTest {
    private static final String HEADLINE = "Dell and the Energy Department team up on national AI infrastructure";
    private static final String HOSTILE =
            "<img src=x onerror=alert(1)></script><script>alert(2)</script>\"' onload='alert(3)";

    @BeforeEach
    void openPlayground() {
        openPlayground(1280);
    }

    private static void openPlayground(int width) {
        open("/playground", width);
        awaitValid();
    }

    private static void awaitValid() {
        awaitVerdict("Valid");
        browser.await("return preview.contentDocument.querySelector('.brief-headline') || preview.hidden");
    }

    private static void awaitVerdict(String start) {
        browser.await("return document.querySelector('#verdict').textContent.startsWith(arguments[0])", start);
    }

    private static String written() {
        return (String) see("editor.getValue()");
    }

    /** Replaces the text in the editor by pasting another. */
    private static void write(String json) {
        browser.click("#editor .ace_scroller");
        browser.control("a");
        browser.paste(json);
        assertThat(written()).isEqualTo(json);
    }

    private static List<String> shown(String selector) {
        return browser.within("#preview", () -> texts(selector));
    }

    /** {@return a short description of the focused element} */
    private static String focus() {
        return (String) browser.run("""
                const element = document.activeElement;
                if (!element.closest('#editor')) return element.id || element.tagName;
                return element.matches('textarea') ? 'text' : element.closest('.ace_gutter') ? 'gutter' : 'editor';
                """);
    }

    private static String cursorLine() {
        return (String) see("editor.session.getLine(editor.getCursorPosition().row)");
    }

    @Test
    void a_problem_leads_to_its_line_and_is_gone_when_that_is_mended() {
        String valid = written();
        write(valid.replace("\"headline\":", "\"headlnie\":").replace("\"white-house\"\n", "\"black-house\"\n"));
        awaitVerdict("Not valid");
        List<String> problems = texts("#problems button");

        assertThat(problems)
                .anyMatch(problem -> problem.contains("headlnie"))
                .anyMatch(problem -> problem.contains("/insight/timeline/0/citations/0"));
        for (int i = 0; i < problems.size(); i++) {
            browser.click("#problems li:nth-child(" + (i + 1) + ") button");

            assertThat(focus()).isEqualTo("text");
            Matcher place = Pattern.compile("(\\d+):(\\d+) .*").matcher(problems.get(i));
            assertThat(place.matches()).isTrue();
            assertThat(see("[editor.getCursorPosition().row + 1, editor.getCursorPosition().column + 1].join()"))
                    .isEqualTo(place.group(1) + "," + place.group(2));
            assertThat(see("editor.isRowFullyVisible(editor.getCursorPosition().row)"))
                    .isEqualTo(true);
            if (problems.get(i).contains("headlnie")) {
                assertThat(cursorLine()).contains("headlnie");
                browser.await("return document.querySelector('.ace_gutter-active-line.ace_error')");
                assertThat((String) see("getComputedStyle(document.querySelector('.ace_gutter-active-line.ace_error'))"
                                + ".backgroundImage"))
                        .as("the mark beside the line")
                        .startsWith("url");
            }
        }

        write(valid);
        awaitValid();
        assertThat(texts("#problems button")).noneMatch(problem -> problem.contains("head"));
        assertThat(shown(".brief-card .brief-headline")).containsExactly(HEADLINE);
    }

    @Test
    void a_column_counts_characters_and_not_halves_of_them() {
        write("{\"id\": \"x\", \"hook\": \"📊📊\", \"wrong\": 1}");
        awaitVerdict("Not valid");
        Object wrong = browser.run("""
                const buttons = [...document.querySelectorAll('#problems button')];
                buttons.find(button => button.textContent.includes('/wrong')).click();
                return editor.session.getLine(0).slice(editor.getCursorPosition().column);
                """);

        assertThat(wrong).isEqualTo("1}");
    }

    @Test
    void what_is_no_json_at_all_has_its_problem_too() {
        write("{\n  \"id\": oops\n}");
        awaitVerdict("Not valid: 1 error, 0 warnings.");
        browser.click("#problems button");

        assertThat(cursorLine()).isEqualTo("  \"id\": oops");
    }

    @Test
    void a_busy_desk_is_asked_again_when_it_said() {
        browser.run("""
                const fetched = window.fetch;
                window.fetch = () => {
                  window.fetch = fetched;
                  return Promise.resolve(new Response('', { status: 503, headers: { 'Retry-After': '1' } }));
                };
                window.verdicts = [];
                new MutationObserver(() => verdicts.push(document.querySelector('#verdict').textContent))
                  .observe(document.querySelector('#verdict'), { childList: true });
                """);
        write(written().replace("\"headline\":", "\"headlnie\":"));
        awaitVerdict("Not valid");

        assertThat((List<?>) see("verdicts")).first().isEqualTo("The desk is busy. The next try is in 1 second.");
    }

    @Test
    void every_layout_can_be_chosen() {
        Map.of("CARD", ".brief-card", "ARTICLE", ".brief-article", "PAGE", ".brief-body .brief-article")
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

    @Test
    void hostile_text_is_text() {
        write(written()
                .replace(HEADLINE, HOSTILE.replace("\"", "\\\""))
                .replace("\"whatToDoNext\"", "\"<img src=x onerror=alert(4)>\""));
        browser.await("return document.querySelector('#problems li')");
        assertThat(see("document.querySelectorAll('#problems img').length")).isEqualTo(0L);
        assertThat(texts("#problems").get(0)).contains("<img src=x onerror=alert(4)>");

        for (String layout : List.of("CARD", "ARTICLE", "PAGE")) {
            browser.choose("#layout", layout);
            browser.await("""
                            const frame = preview.contentDocument;
                            return frame.querySelector('.brief-headline').textContent === arguments[0]
                              && !!frame.querySelector('.brief-card') === (arguments[1] === 'CARD')
                              && !!frame.querySelector('.brief-main') === (arguments[1] === 'PAGE');
                            """, HOSTILE, layout);
            assertThat(browser.within(
                            "#preview",
                            () -> see("document.querySelectorAll('img, script, [onload], [onerror]').length")))
                    .isEqualTo(0L);
        }
    }

    @Test
    void a_citation_leads_to_its_source_within_the_preview() {
        browser.choose("#layout", "ARTICLE");
        browser.await("return preview.contentDocument.querySelector('.brief-citations a')");
        browser.within("#preview", () -> {
            browser.click(".brief-takeaways li:nth-child(2) .brief-citations a");
            browser.await("""
                    const source = document.querySelector('.brief-sources li:nth-child(4)').getBoundingClientRect();
                    return source.top >= 0 && source.bottom <= innerHeight;
                    """);
            return true;
        });
        assertThat(browser.address().getPath()).isEqualTo("/playground");
    }

    @Test
    void what_is_shown_can_be_taken_along() {
        Object place = see("preview.getBoundingClientRect().top");
        browser.click("#copy");
        browser.await("return document.querySelector('#copied').textContent === 'Copied.'");
        assertThat(see("preview.getBoundingClientRect().top")).isEqualTo(place);
        assertThat(browser.clipboard()).startsWith("<article").contains(HEADLINE);

        browser.choose("#format", "TEXT");
        browser.await("return !document.querySelector('#source').hidden");
        browser.run("document.querySelector('#copied').textContent = ''"); // as it is later, by a timer
        browser.click("#copy");
        browser.await("return document.querySelector('#copied').textContent === 'Copied.'");
        assertThat(browser.clipboard()).isEqualTo(texts("#source").get(0));
    }

    @Test
    void who_cannot_copy_is_told() {
        browser.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })"); // as without HTTPS
        browser.click("#copy");

        browser.await("return document.querySelector('#copied').textContent.startsWith('Not copied')");
    }

    @Test
    void the_keyboard_alone_is_enough() {
        tabTo("A", "sample", "gutter", "editor");
        browser.press(Keys.ENTER);
        assertThat(focus()).isEqualTo("text");
        browser.press(Keys.chord(Keys.CONTROL, Keys.END), "x");
        awaitVerdict("Not valid");
        browser.press(Keys.ESCAPE);
        assertThat(focus()).isEqualTo("editor");

        tabToProblem();
        browser.press(Keys.ENTER);
        assertThat(focus()).isEqualTo("text");
        browser.press(Keys.DELETE);
        awaitValid();

        browser.press(Keys.ESCAPE);
        while (!focus().equals("format")) {
            browser.press(Keys.TAB);
        }
        tabTo("layout");
        browser.press(Keys.ARROW_DOWN);
        browser.await("return preview.contentDocument.querySelector('.brief-article')");
        tabTo("language", "theme", "copy");
        browser.press(Keys.SPACE);
        browser.await("return document.querySelector('#copied').textContent === 'Copied.'");
        browser.press(Keys.TAB);
        assertThat(focus()).isEqualTo("preview");
    }

    private static void tabTo(String... stops) {
        for (String stop : stops) {
            browser.press(Keys.TAB);
            assertThat(focus()).isEqualTo(stop);
        }
    }

    private static void tabToProblem() {
        for (int stops = 0; stops < 4 && !focus().equals("BUTTON"); stops++) {
            browser.press(Keys.TAB);
        }
        assertThat(focus()).isEqualTo("BUTTON");
    }

    @Test
    void no_key_asks_for_a_part_of_the_editor_that_is_not_here() {
        browser.click("#editor .ace_scroller");
        browser.press(Keys.F1);
        browser.control(",");
        browser.control("l");
        browser.press("x");

        awaitVerdict("Not valid"); // the last key reached the text of the editor
        assertThat(see("document.querySelectorAll('head script').length")).isEqualTo(3L);
    }

    @Test
    void the_editor_can_be_searched() throws IOException {
        browser.click("#editor .ace_scroller");
        browser.control("f");
        browser.await("return document.querySelector('.ace_search_field')?.checkVisibility()");
        browser.press("fedscoop-rfi");
        browser.await("return editor.getSelectedText() === 'fedscoop-rfi'");
        everyone_can_use("playground-search", 1280);
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void everyone_can_use_it(int width) throws IOException {
        openPlayground(width);
        everyone_can_use("playground-valid", width);
        assertThat(browser.within("#preview", () -> browser.axe())).isEmpty();

        write(written().replace("\"headline\":", "\"headlnie\":").replace("\"white-house\"\n", "\"black-house\"\n"));
        awaitVerdict("Not valid");
        browser.click("#problems button");
        everyone_can_use("playground-problems", width);

        browser.choose("#format", "MARKDOWN");
        browser.await("return preview.hidden");
        everyone_can_use("playground-source", width);
    }
}
