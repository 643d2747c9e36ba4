package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads, follows and copies what the playground shows. */
class PlaygroundPreviewBrowserTest extends PlaygroundTest {
    private static final String HOSTILE =
            "<img src=x onerror=alert(1)></script><script>alert(2)</script>\"' onload='alert(3)";

    @Test
    void hostile_text_is_text() {
        write(written()
                .replace(HEADLINE, HOSTILE.replace("\"", "\\\""))
                .replace("\"whatToDoNext\"", "\"<img src=x onerror=alert(4)>\""));
        browser.await("return document.querySelector('#problems li')");
        assertThat(see("document.querySelectorAll('#problems img').length")).isEqualTo(0L);
        assertThat(texts("#problems").get(0)).contains("<img src=x onerror=alert(4)>");

        for (String layout : List.of("ITEM", "CARD", "ARTICLE", "PAGE")) {
            browser.choose("#layout", layout);
            browser.await("""
                            const frame = preview.contentDocument;
                            return frame.querySelector('.brief-headline').textContent === arguments[0]
                              && !!frame.querySelector('.brief-item') === (arguments[1] === 'ITEM')
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
}
