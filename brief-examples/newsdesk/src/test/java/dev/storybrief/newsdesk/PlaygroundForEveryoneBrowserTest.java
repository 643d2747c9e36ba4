package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.Effort;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Looks at the states of the playground in each width, each time from the start. */
class PlaygroundForEveryoneBrowserTest extends PlaygroundTest {
    /** Nothing: each test opens the page in its own width. */
    @Override
    void openPlayground() {}

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void everyone_can_use_it(int width) throws IOException {
        openPlayground(width);
        assertThatEveryoneCanUse("playground-valid", 0, width);
        if (Effort.allOrOne(WIDTHS, 1).contains(width)) {
            assertThat(browser.within("#preview", () -> browser.axe())).isEmpty();
        }

        write(written().replace("\"headline\":", "\"headlnie\":").replace("\"white-house\"\n", "\"black-house\"\n"));
        awaitVerdict("Not valid");
        browser.click("#problems button");
        assertThatEveryoneCanUse("playground-problems", 1, width);

        browser.choose("#format", "MARKDOWN");
        browser.await("return preview.hidden");
        assertThatEveryoneCanUse("playground-source", 2, width);
    }

    @ParameterizedTest
    @FieldSource("WIDTHS")
    void everyone_can_use_an_adaptive_card(int width) throws IOException {
        PlaygroundCardBrowserTest.needsWhatDrawsCards();
        openPlayground(width);
        PlaygroundCardBrowserTest.chooseCard("ARTICLE");
        assertThatEveryoneCanUse("playground-adaptive-card", 3, width);
        for (String theme : Effort.allOrOne(THEMES, WIDTHS.indexOf(width))) {
            browser.choose("#theme", theme);
            PlaygroundCardBrowserTest.awaitBackground(
                    theme.equals("light") ? PlaygroundCardBrowserTest.LIGHT : PlaygroundCardBrowserTest.DARK);
            assertThatNothingComplains();
            assertThat(browser.within("#card", () -> browser.axe())).isEmpty();
            browser.complaints(); // of axe, which may not fetch the stylesheets again from within the sandbox
        }
    }
}
