package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads HTML by the parser of Chromium, and Markdown by parsers written in JavaScript that run there. */
final class BrowserParsers {
    private static final List<String> SCRIPTS = List.of(
            resource("/META-INF/resources/_static/markdown-it/14.2.0/dist/markdown-it.js"),
            resource("/META-INF/resources/_static/marked/17.0.5/lib/marked.umd.js"),
            // showdown defines a global object, since there is no module loader
            resource("/META-INF/resources/webjars/showdown/2.1.0/dist/showdown.js"),
            withNumbersOfNineDigits(resource("/META-INF/resources/webjars/commonmark/0.20.0/dist/commonmark.js")),
            resource("readings.js"));

    private final Browser browser;

    private BrowserParsers(Browser browser) {
        this.browser = browser;
    }

    /** {@return the formats with the parsers of a browser, into which it loads the scripts} */
    static List<Format> formats(Browser browser) {
        browser.run(script());
        BrowserParsers parsers = new BrowserParsers(browser);
        return List.of(
                parsers.format(Output.PAGE, "html"),
                parsers.format(Output.CARD, "html"),
                parsers.format(Output.ITEM, "html"),
                parsers.format(Output.MARKDOWN, "markdownIt"),
                parsers.format(Output.MARKDOWN, "markedButNotMail"),
                parsers.format(Output.MARKDOWN, "commonMark"),
                parsers.format(Output.MARKDOWN, "showdown"),
                parsers.format(Output.DIGEST_PAGE, "html"),
                parsers.format(Output.DIGEST_MARKDOWN, "markdownIt"),
                parsers.format(Output.DIGEST_MARKDOWN, "showdown"),
                parsers.format(Output.MARKDOWN_WITHOUT_AUTOLINKS, "linkingMarkdownIt"),
                parsers.format(Output.MARKDOWN_WITHOUT_AUTOLINKS, "marked"),
                parsers.format(Output.MARKDOWN_WITHOUT_AUTOLINKS, "showdownAsGitHub"));
    }

    private Format format(Output output, String reader) {
        return new Format(output, reader + " in a browser", outputs -> read(reader, outputs));
    }

    private List<Reading> read(String reader, List<String> outputs) {
        List<?> answers;
        synchronized (this) {
            answers = (List<?>) browser.run("return readings(arguments[0], arguments[1])", reader, outputs);
        }
        List<Reading> readings = new ArrayList<>(outputs.size());
        for (Object answer : answers) {
            List<?> shapeAndTexts = (List<?>) answer;
            readings.add(Reading.of(strings(shapeAndTexts.get(0)), strings(shapeAndTexts.get(1))));
        }
        return readings;
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    /** Names that a function defines are local, unless it assigns them to the window. */
    private static String script() {
        return String.join("\n;", SCRIPTS) + "window.readings = readings;";
    }

    /**
     * {@return commonmark.js of 2015 with the one rule of today's specification that the texts need: a number of more
     * than nine digits starts no list}
     */
    private static String withNumbersOfNineDigits(String script) {
        String rule = "/^(\\d+)([.)])";
        assertThat(script).containsOnlyOnce(rule);
        return script.replace(rule, "/^(\\d{1,9})([.)])");
    }

    private static String resource(String name) {
        try (InputStream in = BrowserParsers.class.getResourceAsStream(name)) {
            assertThat(in)
                    .as("%s, whose version is in the pom of all modules", name)
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
