package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.render.Digest;
import dev.storybrief.render.html.HtmlRenderer;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows every theme in pages of hosts, and what each property of a host changes with it. */
class ThemesBrowserTest {
    private static final List<String> SAMPLES = Gallery.SAMPLES.subList(0, 2);

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    @AfterEach
    void preferLight() {
        browser.emulate("", "prefers-color-scheme", "light");
    }

    @ParameterizedTest
    @EnumSource
    void the_theme_plain_has_text_font_and_size_of_the_page_and_its_links(HostPage host) throws IOException {
        browser.open(host.write("plain", "plain", Site.everyLayout(SAMPLES)), 1280);
        for (String scheme : GalleryView.SCHEMES) {
            browser.emulate("", "prefers-color-scheme", scheme);

            assertThat((List<?>) browser.run("""
                            const look = selector => {
                              const style = getComputedStyle(document.querySelector(selector));
                              return style.color + ' ' + style.fontFamily;
                            };
                            return ['.brief-headline', 'dd', '.brief-origin', '.brief-topic', '.brief-item']
                              .map(text => text + ' ' + look(text)).filter(text => !text.endsWith(' ' + look('.text')));
                            """)).isEmpty();
            assertThat(List.of(
                            style(".brief-corrections strong", "color"),
                            style(".brief-meter .brief-on", "backgroundColor")))
                    .containsOnly(style(".text", "color"));
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
        for (String theme : List.of("paper", "news")) {
            browser.open(host.write("dark", theme, Site.everyLayout(SAMPLES)), 1280);
            String light = theme.equals("paper") ? "rgb(255, 254, 251)" : "rgb(255, 255, 255)";
            String dark = theme.equals("paper") ? "rgb(26, 25, 23)" : "rgb(22, 25, 30)";
            for (String scheme : GalleryView.SCHEMES) {
                browser.emulate("", "prefers-color-scheme", scheme);

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
        browser.open(HostPage.BARE.write("effects", theme, Site.everyLayout(SAMPLES) + digest), 1280);
        browser.run("document.body.classList.add('brief-body')");
        List<String[]> effects =
                EFFECTS.lines().map(line -> line.split("\\s+\\|\\s+")).toList();
        List<?> styles = (List<?>) browser.run(STYLE + """
                const host = document.documentElement.style;
                const before = arguments[0].map(([name, value, selector, property]) => style(selector, property));
                return arguments[0].map(([name, value, selector, property], i) => {
                  host.setProperty(name, value);
                  const after = style(selector, property);
                  host.removeProperty(name);
                  return [before[i], after];
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
