package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Makes a brief invalid in the editor, and repairs it, with the mouse and with the keyboard alone. */
class PlaygroundEditorBrowserTest extends PlaygroundTest {
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
            // the editor scrolls when it is drawn the next time
            browser.await("return editor.isRowFullyVisible(editor.getCursorPosition().row)");
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
    void a_request_that_fails_late_does_not_replace_what_is_said_of_a_later_text() {
        browser.run("""
                const fetched = window.fetch;
                window.fetch = () => {
                  window.fetch = fetched;
                  return new Promise((resolve, reject) => (window.fail = reject));
                };
                """);
        write("{}");
        browser.await("return window.fail");
        write("{\n  \"id\": oops\n}");
        awaitVerdict("Not valid: 1 error, 0 warnings.");

        browser.run("fail(new TypeError('too late'))");

        assertThat(browser.run("return new Promise(resolve => setTimeout(() => resolve(verdict.textContent)))"))
                .isEqualTo("Not valid: 1 error, 0 warnings.");
    }

    @Test
    void an_answer_that_breaks_off_is_none() {
        browser.run("""
                const fetched = window.fetch;
                window.fetch = () => {
                  window.fetch = fetched;
                  return Promise.resolve(new Response('{"report":'));
                };
                """);
        write("{}");

        awaitVerdict("The desk does not answer.");
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

        tabUntil("BUTTON");
        browser.press(Keys.ENTER);
        assertThat(focus()).isEqualTo("text");
        browser.press(Keys.DELETE);
        awaitValid();

        browser.press(Keys.ESCAPE);
        tabUntil("format");
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

    /** Passes over at most three other stops. */
    private static void tabUntil(String stop) {
        for (int stops = 0; stops < 4 && !focus().equals(stop); stops++) {
            browser.press(Keys.TAB);
        }
        assertThat(focus()).isEqualTo(stop);
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
        assertThatEveryoneCanUse("playground-search", 1, 1280);
    }
}
