package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.render.Digest;
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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows every theme in pages of hosts, and what each property of a host's changes with it. */
class ThemesBrowserTest {
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    @AfterEach
    void prefer_light() {
        browser.emulate("", "prefers-color-scheme", "light");
    }

    /** {@return every layout: cards in a grid, items in a list, an article} */
    private static String briefs() throws IOException {
        StringBuilder html = new StringBuilder("<ul class=\"brief-grid\">");
        for (String sample : Gallery.SAMPLES) {
            html.append("<li>").append(Site.render(sample, Layout.CARD)).append("</li>");
        }
        html.append("</ul>\n<div class=\"brief-list\">");
        for (String sample : Gallery.SAMPLES) {
            html.append(Site.render(sample, Layout.ITEM));
        }
        return html.append("</div>\n")
                .append(Site.render(Gallery.SAMPLES.get(0), Layout.ARTICLE))
                .toString();
    }

    static Stream<Arguments> themesInHosts() {
        return Gallery.THEMES.stream()
                .flatMap(theme -> Arrays.stream(HostPage.values()).map(host -> Arguments.of(theme, host)));
    }

    @ParameterizedTest
    @MethodSource("themesInHosts")
    void every_text_has_contrast_whatever_the_reader_prefers(String theme, HostPage host) throws IOException {
        for (String scheme : Effort.isWhole() ? GalleryView.SCHEMES : List.of("dark")) {
            browser.emulate("", "prefers-color-scheme", scheme);
            browser.open(host.write("contrast", theme, briefs()), 1280);

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
        browser.open(HostPage.LIGHT_ONLY.write("contrast", "plain", briefs()), 1280);
        browser.run("document.documentElement.style.setProperty('--brief-muted', '#999')");

        assertThat(contrasts()).anySatisfy((text, ratio) -> assertThat(ratio).isLessThan(3));
    }

    @ParameterizedTest
    @EnumSource
    void the_theme_plain_has_text_font_and_size_of_the_page_and_its_links(HostPage host) throws IOException {
        for (String scheme : GalleryView.SCHEMES) {
            browser.emulate("", "prefers-color-scheme", scheme);
            browser.open(host.write("plain", "plain", briefs()), 1280);

            for (String property : List.of("color", "fontFamily")) {
                for (String text : List.of(".brief-headline", "dd", ".brief-origin", ".brief-topic", ".brief-item")) {
                    assertThat(style(text, property)).as(text).isEqualTo(style(".text", property));
                }
            }
            assertThat(style(".brief-frame", "fontSize")).isEqualTo(style(".text", "fontSize"));
            assertThat(style(".brief-frame", "backgroundColor")).isEqualTo("rgba(0, 0, 0, 0)");
            if (host == HostPage.BOOTSTRAP || host == HostPage.BOOTSTRAP_DARK) {
                assertThat(style("a.brief-original", "color")).isEqualTo(style(".text a", "color"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BARE, false",
        "LIGHT_ONLY, false",
        "BOOTSTRAP, false",
        "BOOTSTRAP_DARK, true",
        "TAILWIND, false",
        "TAILWIND_DARK, true"
    })
    void briefs_and_lists_are_dark_where_the_page_is_whatever_the_reader_prefers(HostPage host, boolean isDark)
            throws IOException {
        for (String scheme : GalleryView.SCHEMES) {
            browser.emulate("", "prefers-color-scheme", scheme);
            for (String theme : List.of("paper", "news")) {
                browser.open(host.write("dark", theme, briefs()), 1280);
                String light = theme.equals("paper") ? "rgb(255, 254, 251)" : "rgb(255, 255, 255)";
                String dark = theme.equals("paper") ? "rgb(26, 25, 23)" : "rgb(22, 25, 30)";

                for (String place : List.of(".brief-card .brief-frame", ".brief-article .brief-frame", ".brief-list")) {
                    assertThat(style(place, "backgroundColor"))
                            .as("%s of %s for who prefers %s", place, theme, scheme)
                            .isEqualTo(isDark ? dark : light);
                }
            }
        }
    }

    /** Returns the computed style of the first element, or one number of it divided by another. */
    private static final String STYLE = """
            const style = (selector, property) => {
              const computed = getComputedStyle(document.querySelector(selector));
              const [number, other] = property.split(' by ');
              return other ? String(parseFloat(computed[number]) / parseFloat(computed[other])) : computed[property];
            };
            """;

    /** A property, a value, where it counts, the style that it sets there, and what that is then. */
    private static final String EFFECTS = """
            --brief-serif             | monospace             | dd                           | fontFamily | monospace
            --brief-serif             | monospace             | .brief-title                 | fontFamily | monospace
            --brief-sans              | monospace             | .brief-meta                  | fontFamily | monospace
            --brief-size              | 20px                  | .brief-frame                 | fontSize | 20px
            --brief-size              | 20px                  | .brief-collection > header   | fontSize | 20px
            --brief-leading           | 3                     | .brief-card .brief-frame     | line-height by font-size | 3
            --brief-leading           | 3                     | .brief-introduction          | line-height by font-size | 3
            --brief-headline-size     | 41px                  | .brief-item .brief-headline  | fontSize | 41px
            --brief-headline-size     | 41px                  | .brief-card .brief-headline  | fontSize | 41px
            --brief-headline-size     | 41px                  | .brief-article .brief-headline | fontSize | 41px
            --brief-headline-size     | 50px                  | .brief-title                 | fontSize | 60px
            --brief-headline-weight   | 300                   | .brief-headline              | fontWeight | 300
            --brief-headline-weight   | 300                   | .brief-title                 | fontWeight | 300
            --brief-measure           | 333px                 | .brief-article               | maxWidth | 333px
            --brief-measure           | 333px                 | .brief-list                  | width | 333px
            --brief-measure           | 333px                 | .brief-introduction          | maxWidth | 333px
            --brief-measure           | 333px                 | .brief-stack                 | width | 333px
            --brief-space             | 37px                  | .brief-item .brief-header    | marginLeft | 37px
            --brief-space             | 37px                  | .brief-card .brief-header    | marginLeft | 37px
            --brief-space             | 37px                  | .brief-article .brief-header | marginLeft | 37px
            --brief-gap               | 31px                  | .brief-grid                  | columnGap | 31px
            --brief-gap               | 31px                  | .brief-stack                 | rowGap | 31px
            --brief-frame             | 5px dashed rgb(1, 2, 3) | .brief-frame               | borderLeft | 5px dashed rgb(1, 2, 3)
            --brief-frame             | 5px dashed rgb(1, 2, 3) | .brief-list                | borderBottom | 5px dashed rgb(1, 2, 3)
            --brief-rule              | 7px double rgb(1, 2, 3) | .brief-frame               | borderTop | 7px double rgb(1, 2, 3)
            --brief-rule              | 7px double rgb(1, 2, 3) | .brief-list                | borderTop | 7px double rgb(1, 2, 3)
            --brief-radius            | 9px                   | .brief-frame                 | borderTopLeftRadius | 9px
            --brief-shadow            | 1px 2px 3px rgb(1, 2, 3) | .brief-frame              | boxShadow | rgb(1, 2, 3) 1px 2px 3px 0px
            --brief-badge             | rgb(1, 2, 3)          | .brief-freshness             | backgroundColor | rgb(1, 2, 3)
            --brief-ink               | rgb(1, 2, 3)          | .brief-headline              | color | rgb(1, 2, 3)
            --brief-muted             | rgb(1, 2, 3)          | .brief-hook                  | color | rgb(1, 2, 3)
            --brief-paper             | rgb(1, 2, 3)          | .brief-frame                 | backgroundColor | rgb(1, 2, 3)
            --brief-tint              | rgb(1, 2, 3)          | .brief-tldr                  | backgroundColor | rgb(1, 2, 3)
            --brief-line              | rgb(1, 2, 3)          | .brief-footer                | borderTopColor | rgb(1, 2, 3)
            --brief-accent            | rgb(1, 2, 3)          | .brief-corrections           | borderLeftColor | rgb(1, 2, 3)
            --brief-link              | rgb(1, 2, 3)          | a.brief-original             | color | rgb(1, 2, 3)
            --brief-link              | rgb(1, 2, 3)          | .brief-citations a           | color | rgb(1, 2, 3)
            --brief-fresh             | rgb(1, 2, 3)          | .brief-fresh                 | color | rgb(1, 2, 3)
            --brief-stale             | rgb(1, 2, 3)          | .brief-stale                 | color | rgb(1, 2, 3)
            --brief-page              | rgb(1, 2, 3)          | .brief-body                  | backgroundColor | rgb(1, 2, 3)
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", "paper", "plain", "news"})
    void each_property_of_a_host_counts_with_every_theme(String theme) throws IOException {
        String digest = HtmlRenderer.create()
                .render(Digest.builder("A digest", List.of(Site.brief(Gallery.SAMPLES.get(0))))
                        .introduction("What it brought.")
                        .build());
        browser.open(HostPage.BARE.write("effects", theme, briefs() + digest), 1280);
        browser.run("document.body.classList.add('brief-body')");
        List<String[]> effects =
                EFFECTS.lines().map(line -> line.split("\\s+\\|\\s+")).toList();
        List<?> styles = (List<?>) browser.run(STYLE + """
                const host = document.documentElement.style;
                return arguments[0].map(([name, value, selector, property]) => {
                  const before = style(selector, property);
                  host.setProperty(name, value);
                  const after = style(selector, property);
                  host.removeProperty(name);
                  return [before, after];
                });
                """, effects);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < effects.size(); i++) {
            List<?> beforeAndAfter = (List<?>) styles.get(i);
            softly.assertThat(beforeAndAfter.get(1))
                    .as(String.join(" | ", effects.get(i)))
                    .isNotEqualTo(beforeAndAfter.get(0))
                    .isEqualTo(effects.get(i)[4]);
        }
        softly.assertAll();
    }

    @Test
    void each_property_of_the_stylesheet_is_among_those() {
        Pattern property = Pattern.compile("--brief-[a-z]+(-[a-z]+)*");
        assertThat(property.matcher(EFFECTS).results().map(MatchResult::group))
                .containsAll(property.matcher(HostPage.stylesheet("brief"))
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    private static String style(String selector, String property) {
        return (String) browser.run(STYLE + "return style(...arguments)", selector, property);
    }
}
