package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.html.Theme;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures the contrast of every text of every theme, in pages of hosts and in pages of its own. */
class ContrastBrowserTest {
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    @AfterEach
    void preferLight() {
        browser.emulate("", "prefers-color-scheme", "light");
    }

    /** {@return each theme in each host, for each scheme; in a smaller run one theme and one scheme a host} */
    static Stream<Arguments> themesInHosts() {
        return Arrays.stream(HostPage.values())
                .flatMap(host -> Effort.allOrOne(Gallery.THEMES, host.ordinal()).stream()
                        .map(theme -> Arguments.of(
                                theme,
                                host,
                                Effort.allOrOne(GalleryView.SCHEMES, host.ordinal() / Gallery.THEMES.size()))));
    }

    @ParameterizedTest
    @MethodSource("themesInHosts")
    void every_text_has_contrast_whatever_the_reader_prefers(String theme, HostPage host, List<String> schemes)
            throws IOException {
        Path page = host.write("contrast", theme, Site.everyLayout(Gallery.SAMPLES));
        for (String scheme : schemes) {
            browser.emulate("", "prefers-color-scheme", scheme);
            browser.open(page, 1280);

            assertThat(browser.axe()).isEmpty();
            assertThat(contrasts())
                    .isNotEmpty()
                    .allSatisfy((text, ratio) -> assertThat(ratio).as(text).isGreaterThanOrEqualTo(4.5));
        }
    }

    /** A page has no host around it, whose colours the theme plain takes elsewhere. */
    @ParameterizedTest
    @EnumSource
    void every_text_of_a_page_has_contrast_whatever_the_reader_prefers(Theme theme) throws IOException {
        String name = theme.name().toLowerCase(Locale.ROOT);
        Path folder = Files.createDirectories(Site.target("pages"));
        Files.writeString(folder.resolve("brief.css"), Stylesheet.css());
        Files.writeString(folder.resolve(name + ".css"), theme.css());
        HtmlRenderer renderer = HtmlRenderer.builder()
                .layout(Layout.PAGE)
                .stylesheet("brief.css", name + ".css")
                .build();
        Path brief = folder.resolve(name + ".html");
        Path digest = folder.resolve(name + "-digest.html");
        Files.writeString(brief, renderer.render(Site.brief(Gallery.SAMPLES.get(0))));
        Files.writeString(digest, renderer.render(Site.digest()));
        for (Path page : List.of(brief, digest)) {
            for (String scheme : GalleryView.SCHEMES) {
                browser.emulate("", "prefers-color-scheme", scheme);
                browser.open(page, 1280);

                assertThat(contrasts())
                        .as("%s in %s", page, scheme)
                        .isNotEmpty()
                        .allSatisfy((text, ratio) -> assertThat(ratio).as(text).isGreaterThanOrEqualTo(4.5));
            }
        }
    }

    /** {@return the contrast of each kind of text with what is painted behind it, by WCAG 2.2} */
    private static Map<String, Double> contrasts() {
        Map<String, Double> contrasts = new TreeMap<>();
        ((Map<?, ?>) browser.run("""
                const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
                  .getContext('2d', { willReadFrequently: true });
                const painted = colours => {
                  context.fillStyle = '#fff';
                  context.fillRect(0, 0, 1, 1);
                  for (const colour of colours) {
                    context.fillStyle = colour;
                    context.fillRect(0, 0, 1, 1);
                  }
                  return context.getImageData(0, 0, 1, 1).data;
                };
                const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255)
                  .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
                const contrasts = {};
                for (const element of document.querySelectorAll(':is(.brief, .brief-collection) *')) {
                  if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
                  const behind = [];
                  for (let outer = element; outer; outer = outer.parentElement) {
                    behind.unshift(getComputedStyle(outer).backgroundColor);
                  }
                  const [one, other] = [painted(behind), painted([...behind, getComputedStyle(element).color])].map(luminance);
                  const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                  const name = element.tagName + '.' + (element.className || element.parentElement.className);
                  contrasts[name] = Math.min(contrasts[name] ?? 21, ratio);
                }
                return contrasts;
                """))
                .forEach((text, ratio) -> contrasts.put((String) text, ((Number) ratio).doubleValue()));
        return contrasts;
    }

    @Test
    void too_little_contrast_would_be_found() throws IOException {
        browser.open(HostPage.LIGHT_ONLY.write("contrast", "plain", Site.everyLayout(Gallery.SAMPLES)), 1280);
        browser.run("document.documentElement.style.setProperty('--brief-muted', '#999')");

        assertThat(contrasts()).anySatisfy((text, ratio) -> assertThat(ratio).isLessThan(3));
    }
}
