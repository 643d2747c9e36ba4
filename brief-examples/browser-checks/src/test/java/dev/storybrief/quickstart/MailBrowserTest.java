package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
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

/** Looks at mail as clients show it: light, dark, with colours that Outlook inverts, and without the stylesheet. */
class MailBrowserTest {
    private static final List<Integer> WIDTHS = List.of(320, 600, 1000);
    private static final List<String> WAYS = List.of("light", "dark", "without the stylesheet", "inverted by Outlook");

    /** Lists the texts whose contrast with their background is lower than 4.5, as WCAG 2.2 defines it in 1.4.3. */
    private static final String FAINT = """
            const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            function luminance(color) {
              context.fillStyle = color;
              context.fillRect(0, 0, 1, 1);
              const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3)
                .map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            }
            function background(element) {
              const color = getComputedStyle(element).backgroundColor;
              return color === 'rgba(0, 0, 0, 0)' ? background(element.parentElement) : color;
            }
            const faint = [];
            const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const element = texts.currentNode.parentElement;
              if (texts.currentNode.data.trim() && element.checkVisibility()) {
                const [darker, lighter] = [getComputedStyle(element).color, background(element)].map(luminance)
                  .sort((a, b) => a - b);
                const contrast = (lighter + 0.05) / (darker + 0.05);
                if (contrast < 4.5) faint.push(contrast.toFixed(2) + ' ' + texts.currentNode.data);
              }
            }
            return faint;
            """;

    /**
     * Changes colours as Outlook does for dark: it turns the lightness of each around, to between 100 and that of #333,
     * and keeps the hue (LAB, see getDarkColor of Microsoft's editor roosterjs).
     */
    private static final String INVERT = """
            for (const element of document.querySelectorAll('[style]')) {
              for (const property of ['color', 'backgroundColor']) {
                const color = element.style[property];
                if (color) element.style[property] = `lab(from ${color} calc((100 - l) * 0.7875 + 21.25) a b)`;
              }
            }
            """;

    private static final String DROP_STYLESHEET = "document.querySelector('style').remove()";

    private static final String OVERFLOW = """
            const root = document.documentElement;
            return root.scrollWidth - root.clientWidth;
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
     * {@return the mails, their widths and how they are shown; of a smaller run a part with each sample, each layout, each
     * width and each way}
     */
    static Stream<Arguments> mails() {
        List<String> names = new ArrayList<>(Mails.all().keySet());
        List<String> some =
                Effort.isWhole() ? names : List.of(names.get(0), names.get(5), names.get(10), names.get(11), "digest");
        return IntStream.range(0, some.size())
                .mapToObj(i -> Arguments.of(some.get(i), Effort.allOrOne(WIDTHS, i), Effort.allOrOne(WAYS, i)));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void everyone_can_read_it_in_light_and_dark_with_and_without_the_stylesheet(
            String name, List<Integer> widths, List<String> ways) throws IOException {
        Path mail = Mails.file(name);
        SoftAssertions softly = new SoftAssertions();
        for (int width : widths) {
            for (String way : ways) {
                browser.emulate("", "prefers-color-scheme", way.equals("dark") ? "dark" : "light");
                browser.open(mail, width);
                if (way.equals("without the stylesheet") || way.equals("inverted by Outlook")) {
                    browser.run(DROP_STYLESHEET);
                }
                if (way.equals("inverted by Outlook")) {
                    browser.run(INVERT);
                }
                check(way + " at " + width, softly);
            }
        }
        softly.assertAll();
    }

    private static void check(String name, SoftAssertions softly) {
        softly.assertThat(browser.axe()).as("axe-core, " + name).isEmpty();
        softly.assertThat((List<?>) browser.run(FAINT)).as("faint, " + name).isEmpty();
        softly.assertThat((Long) browser.run(OVERFLOW))
                .as("wider than the window, " + name)
                .isZero();
    }

    @Test
    void a_mail_is_dark_where_the_reader_prefers_that_or_outlook_inverts_it() throws IOException {
        String background = "return getComputedStyle(document.querySelector('.b-paper')).backgroundColor";
        browser.open(Mails.file("digest"), 600);
        assertThat(browser.run(background)).isEqualTo("rgb(255, 254, 251)");
        browser.run(INVERT);
        assertThat((String) browser.run(background)).startsWith("lab(21.");

        browser.emulate("", "prefers-color-scheme", "dark");
        browser.open(Mails.file("digest"), 600);
        assertThat(browser.run(background)).isEqualTo("rgb(26, 25, 23)");
    }

    @Test
    void long_words_in_the_head_of_a_digest_are_broken() throws IOException {
        browser.open(Mails.file("digest-with-long-words"), 320);

        assertThat(browser.run(OVERFLOW)).isEqualTo(0L);
    }

    @Test
    void a_faint_text_would_be_noticed() throws IOException {
        browser.open(Mails.file("digest"), 600);
        browser.run("document.querySelector('.b-muted').style.color = '#999'");

        assertThat((List<?>) browser.run(FAINT)).isNotEmpty();
    }
}
