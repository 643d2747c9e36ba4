package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.html.Theme;
import dev.storybrief.render.json.JsonLdRenderer;
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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            import dev.storybrief.render.html.*;
            import dev.storybrief.render.json.*;
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
    void the_first_sample_prints_what_the_readme_shows() throws Exception {
        String printed = run("First", blocks("java").get(0));

        // the age counts from the day of the test
        assertThat(printed.replaceFirst(" - (Fresh|Recent|Stale) - ", " - Fresh - ")
                        .stripTrailing())
                .isEqualTo(blocks("markdown").get(0).stripTrailing());
    }

    @Test
    void a_host_of_twenty_lines_shows_a_themed_grid_with_pictures_from_its_own_host_alone() throws Exception {
        String host = blocks("java").get(1);

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

        assertThat(host.lines()).hasSizeLessThanOrEqualTo(20);
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly(Stylesheet.href(), Theme.NEWS.href());
        assertThat(page.select("ul.brief-grid > li > article.brief-card")).hasSize(2);
        assertThat(page.select("img").eachAttr("src")).containsExactly("https://images.example.org/1.jpg");
        assertThat(page.select(".brief-headline a").eachAttr("href"))
                .containsExactly("https://www.example.org/briefs/from-0", "https://www.example.org/briefs/from-1");
    }

    @Test
    void the_other_sample_compiles_and_runs() throws Exception {
        String problems =
                run("Problems", "String json = \"{}\";\n" + blocks("java").get(2));

        assertThat(problems).contains("1:1: error required /headline");
    }

    @Test
    void the_samples_of_drafts_compile_and_run() throws Exception {
        String facts = """
                String article = "It is open.";
                StoryBrief facts = StoryBrief.builder().id("bridge-1").language("en").collectedAt(Instant.now())
                        .original(Original.of("https://news.example/bridge", "Example News")).build();
                """;
        String print = "System.out.println(brief.id() + \": \" + brief.headline());";
        String ofModel = blocks("../brief-model/README.md", "java").stream()
                .filter(block -> block.contains("DraftContract"))
                .findFirst()
                .orElseThrow();

        assertThat(run("Short", facts + blocks("java").get(3) + print)).isEqualTo("bridge-1: It is open\n");
        assertThat(run("Whole", "String article = \"It is open.\";\n" + ofModel + print))
                .isEqualTo("bridge-1: It is open\n");
    }

    @Test
    void the_samples_of_this_module_compile_and_run() throws Exception {
        String rendered = run(
                "Module", String.join("\n", blocks("README.md", "java")) + "System.out.println(text + page + css);");

        assertThat(rendered)
                .contains("# [The orbiter has arrived](https://www.example.org/briefs/orbiter-arrives)")
                .contains("<article class=\"brief brief-article\"")
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
                MarkdownRenderer.Builder.class,
                JsonLdRenderer.Builder.class)) {
            assertThat(builder.getDeclaredMethods())
                    .filteredOn(method -> method.getReturnType() == builder)
                    .allSatisfy(option -> assertThat(readme).contains("`" + option.getName() + "`"));
        }
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
