package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the stylesheets in the jar, which are minified, with their sources, as Chromium parses both. */
class StylesheetBrowserTest {
    private static final Pattern IMPORT = Pattern.compile("@import \"(.+)\\.css\"");

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "paper", "plain", "news"})
    void a_minified_stylesheet_has_the_rules_of_its_source(String name) throws IOException {
        assertThat(rules(HostPage.stylesheet(name))).isNotEmpty().isEqualTo(rules(source(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0px", " + ", ".brief ", "cqi", "(min-width", "::before"})
    void a_part_that_is_missing_would_be_found(String part) throws IOException {
        String css = HostPage.stylesheet("brief");

        assertThat(rules(css.replace(part, ""))).isNotEqualTo(rules(source("brief")));
    }

    @Test
    void a_rule_that_is_missing_would_be_found() throws IOException {
        String css = HostPage.stylesheet("news");

        assertThat(rules(css.substring(0, css.lastIndexOf(".brief-item")))).isNotEqualTo(rules(source("news")));
    }

    /** {@return a stylesheet as it is written, after those that it imports} */
    private static String source(String name) throws IOException {
        String css = Files.readString(Path.of("../../brief-render/src/main/css", name + ".css"));
        StringBuilder whole = new StringBuilder();
        for (MatchResult imported : IMPORT.matcher(css).results().toList()) {
            whole.append(source(imported.group(1)));
        }
        return whole.append(css).toString();
    }

    /**
     * {@return the rules as the browser serializes them, those of media and container queries after their condition}
     * White space is as written in what it does not parse before it is used: custom properties, and values with
     * {@code var()}. Beside commas and parentheses it has no meaning there.
     */
    private static List<?> rules(String css) {
        return (List<?>) browser.run("""
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(arguments[0]);
                const collect = rules => [...rules].flatMap(rule => rule instanceof CSSStyleRule
                  ? rule.cssText.replace(/\\s+/g, ' ').replace(/ ?(,|\\)) ?/g, '$1').replace(/\\( /g, '(')
                  : [rule.cssText.slice(0, rule.cssText.indexOf('{')), ...collect(rule.cssRules)]);
                return collect(sheet.cssRules);
                """, css);
    }
}
