package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Uses a desk with the samples in a browser, as readers do. The console must stay empty. */
abstract class WalkTest {
    static final List<String> THEMES = List.of("light", "dark");
    static final List<Integer> WIDTHS = List.of(320, 1280);

    private static Desk desk;
    static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.shared();
        if (desk == null) { // shared by all classes
            desk = Desk.empty();
            for (Resource sample :
                    new PathMatchingResourcePatternResolver().getResources("classpath:/static/samples/*.json")) {
                assertThat(desk.post(sample.getContentAsString(StandardCharsets.UTF_8))
                                .statusCode())
                        .isEqualTo(201);
            }
        }
    }

    @AfterEach
    void assertThatNothingComplains() {
        browser.emulate("", "prefers-color-scheme", "light");
        assertThat(browser.complaints()).isEmpty();
    }

    static void open(String path, int width) {
        browser.open(URI.create(desk.address + path), width);
    }

    /** {@return the value of an expression} */
    static Object see(String expression, Object... arguments) {
        return browser.run("return " + expression, arguments);
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(String selector) {
        return (List<String>)
                see("[...document.querySelectorAll(arguments[0])].map(element => element.textContent)", selector);
    }

    /**
     * Checks accessibility, light and dark, and writes a picture of each for people to look at. In a smaller run each state
     * is looked at in one of the widths and themes, by its number: four in a row have every width in every theme.
     */
    static void assertThatEveryoneCanUse(String name, int number, int width) throws IOException {
        if (Effort.allOrOne(WIDTHS, number).contains(width)) {
            for (String theme : Effort.allOrOne(THEMES, number + number / 2)) {
                browser.emulate("", "prefers-color-scheme", theme);
                Path pictures = Files.createDirectories(Path.of("target", "walks"));
                Files.write(pictures.resolve(name + "-" + width + "-" + theme + ".png"), browser.picture());
                assertThat(browser.axe())
                        .as("%s, %s wide, %s", name, width, theme)
                        .isEmpty();
            }
        }
        assertThat((Long) see("document.documentElement.scrollWidth"))
                .as("%s does not scroll sideways", name)
                .isLessThanOrEqualTo(width);
    }
}
