package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.json.BriefReader;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The README of the project shows a controller for Spring. */
class ReadmeTest {
    private static final String BRIEF = """
            {"id": "bridge-1", "language": "en", "headline": "Bridge opens", "collectedAt": "2026-11-22T08:00:00Z",
             "original": {"url": "https://news.example/bridge", "publisher": {"name": "Example News"}},
             "tldr": {"whatChanged": {"text": "It is open."}, "whyItMatters": {"text": "The detour took an hour."}}}""";

    @TempDir
    private Path folder;

    @Test
    void the_controller_answers_a_brief_with_its_card_and_any_other_with_what_to_ask_the_model() throws Exception {
        MockMvcTester mvc = MockMvcTester.of(controller());

        assertThat(mvc.post()
                        .uri("/cards")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BRIEF))
                .hasStatusOk()
                .hasContentType("text/html;charset=UTF-8")
                .bodyText()
                .satisfies(html -> assertThat(Jsoup.parse(html)
                                .select("article.brief-card .brief-headline")
                                .text())
                        .isEqualTo("Bridge opens"));
        assertThat(mvc.post()
                        .uri("/cards")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(400)
                .bodyText()
                .isEqualTo(BriefReader.create().read("{}").report().repairRequest());
    }

    /** A request to correct a brief names members as they were sent. */
    @Test
    void the_controller_answers_with_no_name_of_a_member_as_html() throws Exception {
        assertThat(MockMvcTester.of(controller())
                        .post()
                        .uri("/cards")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{\"<img src=x onerror=alert(1)>\": 1}"))
                .hasStatus(400)
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .contains("<img");
    }

    private Object controller() throws Exception {
        Matcher block = Pattern.compile("(?ms)^```java\n(@RestController\n.*?)^```$")
                .matcher(Files.readString(Path.of("../../README.md")));
        assertThat(block.find()).isTrue();
        String source = """
                import dev.storybrief.model.json.*;
                import dev.storybrief.render.*;
                import dev.storybrief.render.html.*;
                import java.io.*;
                import org.springframework.http.*;
                import org.springframework.web.bind.annotation.*;
                """ + block.group(1);
        StringWriter messages = new StringWriter();
        boolean isCompiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Cards.java"), SimpleJavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return source;
                                    }
                                }))
                .call();
        assertThat(isCompiled).as("%s%n%s", source, messages).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Constructor<?> constructor = loader.loadClass("Cards").getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
    }
}
