package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.render.chat.AdaptiveCardRenderer;
import dev.storybrief.render.chat.DiscordRenderer;
import dev.storybrief.render.chat.SlackRenderer;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.html.Theme;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final String IMPORTS = """
            import dev.storybrief.model.*;
            import dev.storybrief.model.draft.*;
            import dev.storybrief.model.json.*;
            import dev.storybrief.model.report.*;
            import dev.storybrief.model.validation.*;
            import dev.storybrief.render.*;
            import dev.storybrief.render.chat.*;
            import dev.storybrief.render.feed.*;
            import dev.storybrief.render.html.*;
            import dev.storybrief.render.json.*;
            import dev.storybrief.render.mail.*;
            import dev.storybrief.render.markdown.*;
            import dev.storybrief.render.text.*;
            import java.io.*;
            import java.time.*;
            import java.util.*;
            """;

    /** Answers as a language model, which the samples leave to the host. */
    private static final String CHAT = """
              static String chat(String... asked) {
                  return "{\\"headline\\": \\"It is open\\", \\"tldr\\": {\\"whatChanged\\": {\\"text\\": \\"It opened.\\"},"
                          + " \\"whyItMatters\\": {\\"text\\": \\"It was shut.\\"}}}";
              }
            """;

    @TempDir
    private Path folder;

    @Test
    void the_first_sample_prints_its_brief() throws Exception {
        assertThat(run("First", blocks("java").get(0)).replaceFirst(" - (Fresh|Recent|Stale) - ", " - AGE - "))
                .isEqualTo("""
                        # The orbiter has arrived

                        With AI - AGE - 22 Nov 2026 - 1 min read

                        [Read the original on Example News](https://news.example.org/orbiter)

                        ## 30-second TL;DR

                        - **What changed**: The probe entered its orbit on Saturday. [[1]](https://agency.example.org/42)
                        - **Why it matters**: First maps of the far side are due in spring.

                        ## Sources

                        1. [Orbit entry confirmed](https://agency.example.org/42), agency.example.org

                        ---

                        Written with AI, reviewed by Space desk.

                        Original source: [Example News](https://news.example.org/orbiter)

                        """);
    }

    /** The second sample needs Spring: a test of the news desk runs it. */
    @Test
    void the_samples_are_short() throws IOException {
        assertThat(Files.readAllLines(Path.of("../README.md"))).hasSizeLessThanOrEqualTo(150);
        assertThat(blocks("java"))
                .hasSize(3)
                .allSatisfy(block -> assertThat(block.lines()).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void a_host_of_twenty_lines_shows_a_themed_grid_with_pictures_from_its_own_host_alone() throws Exception {
        String host = blocks("java").get(2);

        Document page = Jsoup.parse(run("Host", """
                StoryBriefBuilder builder = StoryBrief.builder().language("en").headline("The orbiter has arrived");
                List<StoryBrief> briefs = new ArrayList<>();
                for (String host : List.of("images.example.org", "elsewhere.example")) {
                    briefs.add(builder.id("from-" + briefs.size())
                            .image(new Image(WebAddress.of("https://" + host + "/1.jpg"), "Alt", null, 640, 360))
                            .build());
                }
                PrintStream out = System.out;
                """ + host));

        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly(Stylesheet.href(), Theme.NEWS.href());
        assertThat(page.select("ul.brief-grid > li > article.brief-card")).hasSize(2);
        assertThat(page.select("img").eachAttr("src")).containsExactly("https://images.example.org/1.jpg");
        assertThat(page.select(".brief-headline a").eachAttr("href"))
                .containsExactly("https://www.example.org/briefs/from-0", "https://www.example.org/briefs/from-1");
    }

    @Test
    void the_sample_of_drafts_compiles_and_runs() throws Exception {
        String ofModel = blocks("../brief-model/README.md", "java").stream()
                .filter(block -> block.contains("DraftContract"))
                .findFirst()
                .orElseThrow();

        assertThat(run(
                        "Draft",
                        "String article = \"It is open.\";\n" + ofModel
                                + "System.out.println(brief.id() + \": \" + brief.headline());"))
                .isEqualTo("bridge-1: It is open\n");
    }

    @Test
    void the_samples_of_this_module_compile_and_run() throws Exception {
        String rendered = run(
                "Module",
                String.join("\n", blocks("README.md", "java")) + "System.out.println(text + page + css + feed);");

        assertThat(rendered)
                .contains("# [The orbiter has arrived](https://www.example.org/briefs/orbiter-arrives)")
                .contains("<article class=\"brief brief-article\"")
                .contains("<id>https://www.example.org/briefs/orbiter-arrives</id>")
                .contains(".story-headline");
    }

    @Test
    void each_custom_property_of_the_stylesheet_is_in_the_readme_of_this_module() throws IOException {
        Pattern property = Pattern.compile("--brief-[a-z]+(-[a-z]+)*");
        String css = Stylesheet.css();

        assertThat(property.matcher(Files.readString(Path.of("README.md")))
                        .results()
                        .map(MatchResult::group))
                .containsAll(
                        property.matcher(css).results().map(MatchResult::group).toList());
    }

    @Test
    void each_option_is_in_the_readme_of_this_module() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        for (Class<?> builder : List.of(
                Presentation.Builder.class,
                HtmlRenderer.Builder.class,
                MailRenderer.Builder.class,
                MarkdownRenderer.Builder.class,
                JsonLdRenderer.Builder.class,
                SlackRenderer.Builder.class,
                AdaptiveCardRenderer.Builder.class,
                DiscordRenderer.Builder.class,
                JsonFeedRenderer.Builder.class,
                AtomRenderer.Builder.class)) {
            assertThat(builder.getDeclaredMethods())
                    .filteredOn(method -> method.getReturnType() == builder)
                    .allSatisfy(option -> assertThat(readme).contains("`" + option.getName() + "`"));
        }
    }

    @Test
    void every_link_of_a_readme_leads_to_a_file_and_to_one_of_its_headings() throws IOException {
        List<Path> readmes;
        try (Stream<Path> files = Files.walk(Path.of(".."), 3)) {
            readmes = files.filter(file -> file.endsWith("README.md")).toList();
        }
        assertThat(readmes).hasSizeGreaterThan(5);
        for (Path readme : readmes) {
            Matcher link =
                    Pattern.compile("\\]\\((?!https?:)([^)#]*)#?([^)]*)\\)").matcher(Files.readString(readme));
            while (link.find()) {
                Path target = link.group(1).isEmpty() ? readme : readme.resolveSibling(link.group(1));
                assertThat(target).as(readme + ": " + link.group()).exists();
                if (!link.group(2).isEmpty()) {
                    assertThat(anchors(target)).as(readme + ": " + link.group()).contains(link.group(2));
                }
            }
        }
    }

    /** {@return the ids in a file, and what GitHub makes of its headings, to link to them} */
    private static List<String> anchors(Path file) throws IOException {
        return Pattern.compile("(?m)^#+ (.*)$|id=\"(.*?)\"")
                .matcher(Files.readString(file))
                .results()
                .map(anchor -> anchor.group(1) == null ? anchor.group(2) : slug(anchor.group(1)))
                .toList();
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    private static List<String> blocks(String language) throws IOException {
        return blocks("../README.md", language);
    }

    private static List<String> blocks(String file, String language) throws IOException {
        // template engines are not on this class path: brief-examples/templates tests their pages
        String readme = Files.readString(Path.of(file)).replaceFirst("(?s)\n### Thymeleaf\n.*?(?=\n## )", "");
        Matcher matcher =
                Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(readme);
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private String run(String name, String statements) throws Exception {
        String source = IMPORTS + "public class " + name + " {\n" + CHAT
                + "  public static void run() throws Exception {\n" + statements + "\n  }\n}\n";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean isCompiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none"),
                        null,
                        List.of(new Source(name, source)))
                .call();
        assertThat(isCompiled).as("%s%n%s", source, messages).isTrue();

        PrintStream standardOutput = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Method run = loader.loadClass(name).getMethod("run");
            run.invoke(null);
        } finally {
            System.setOut(standardOutput);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        private Source(String name, String code) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
