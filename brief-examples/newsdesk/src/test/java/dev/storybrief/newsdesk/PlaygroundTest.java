package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Opens the playground, which starts with a sample, and edits it. */
abstract class PlaygroundTest extends WalkTest {
    /** The headline of the sample. */
    static final String HEADLINE = "Dell and the Energy Department team up on national AI infrastructure";

    @BeforeEach
    void openPlayground() {
        openPlayground(1280);
    }

    static void openPlayground(int width) {
        open("/playground", width);
        awaitValid();
    }

    static void awaitValid() {
        awaitVerdict("Valid");
        browser.await("return preview.contentDocument.querySelector('.brief-headline') || preview.hidden");
    }

    static void awaitVerdict(String start) {
        browser.await("return document.querySelector('#verdict').textContent.startsWith(arguments[0])", start);
    }

    static String written() {
        return (String) see("editor.getValue()");
    }

    /** Replaces the text in the editor by pasting another. */
    static void write(String json) {
        browser.click("#editor .ace_scroller");
        browser.control("a");
        browser.paste(json);
        assertThat(written()).isEqualTo(json);
    }

    static List<String> shown(String selector) {
        return browser.within("#preview", () -> texts(selector));
    }

    /** {@return a short description of the focused element} */
    static String focus() {
        return (String) browser.run("""
                const element = document.activeElement;
                if (!element.closest('#editor')) return element.id || element.tagName;
                return element.matches('textarea') ? 'text' : element.closest('.ace_gutter') ? 'gutter' : 'editor';
                """);
    }
}
