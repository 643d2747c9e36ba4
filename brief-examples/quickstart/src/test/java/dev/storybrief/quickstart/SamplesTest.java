package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.json.BriefReader;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Set<String> NOT_TEXT = Set.of("id", "language", "citations", "schema");

    static Stream<Path> samples() {
        return Run.samples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void html_holds_every_text_of_the_brief(Path sample) throws Exception {
        for (String layout : List.of("article", "page")) {
            Document html = Jsoup.parse(
                    Run.of("render", "--layout", layout, sample.toString()).out());

            assertThat(folded(html.text())).contains(texts(sample));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_item_has_at_most_1024_characters_besides_its_corrections(Path sample) throws Exception {
        String permalink = "https://www.example.org/briefs/" + read(sample).id();
        String item = Run.of("render", "--layout", "item", "--permalink", permalink, sample.toString())
                .out();

        assertThat(item).startsWith("<article class=\"brief brief-item").contains(permalink);
        assertThat(item.replaceFirst("(?s)<div class=\"brief-corrections\".*?</div>", ""))
                .hasSizeLessThanOrEqualTo(1024);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void markdown_holds_every_text_of_the_brief(Path sample) throws Exception {
        String markdown =
                Run.of("render", "--to", "markdown", sample.toString()).out();

        String text = TextContentRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown));

        assertThat(folded(text)).contains(texts(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void text_holds_every_text_of_the_brief(Path sample) throws Exception {
        assertThat(folded(Run.of("render", "--to", "text", sample.toString()).out()))
                .contains(texts(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_address_of_the_brief_is_a_link_of_the_page(Path sample) throws Exception {
        List<String> addresses = new ArrayList<>();
        collect(WebAddress.class, read(sample), address -> addresses.add(address.text()));
        Document html = Jsoup.parse(
                Run.of("render", "--layout", "page", sample.toString()).out());

        assertThat(addresses).hasSizeGreaterThan(5);
        assertThat(html.select("a[href]").eachAttr("href")).containsAll(addresses);
    }

    private static String[] texts(Path sample) throws Exception {
        List<String> texts = new ArrayList<>();
        collect(String.class, read(sample), texts::add);
        assertThat(texts).hasSizeGreaterThan(20);
        return texts.stream().map(SamplesTest::folded).toArray(String[]::new);
    }

    private static <T> void collect(Class<T> type, Object value, Consumer<T> found) throws Exception {
        if (value instanceof List<?> list) {
            for (Object entry : list) {
                collect(type, entry, found);
            }
        } else if (type.isInstance(value)) {
            found.accept(type.cast(value));
        } else if (value instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                if (!NOT_TEXT.contains(component.getName())) {
                    collect(type, component.getAccessor().invoke(part), found);
                }
            }
        }
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static StoryBrief read(Path sample) throws IOException {
        return BriefReader.create().read(Files.readAllBytes(sample)).orElseThrow();
    }
}
