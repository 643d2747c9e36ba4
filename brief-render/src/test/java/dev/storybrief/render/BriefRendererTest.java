package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefRendererTest {
    private static final StoryBrief BRIEF =
            Briefs.small().headline("Größe, 大きさ, 😀").hook("x".repeat(20_000)).build();

    static Stream<BriefRenderer> renderers() {
        return Stream.of(
                HtmlRenderer.create(),
                MarkdownRenderer.create(),
                TextRenderer.create(),
                JsonRenderer.create(),
                JsonLdRenderer.create());
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void string_appendable_and_stream_get_the_same(BriefRenderer renderer) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringBuilder appendable = new StringBuilder();

        renderer.render(BRIEF, stream);
        renderer.render(BRIEF, appendable);

        assertThat(stream.toString(StandardCharsets.UTF_8))
                .isEqualTo(renderer.render(BRIEF))
                .contains("Größe, 大きさ, 😀");
        assertThat(appendable).hasToString(renderer.render(BRIEF));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void a_print_stream_gets_the_same_in_its_own_charset(BriefRenderer renderer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_16LE);

        renderer.render(BRIEF, console);

        assertThat(bytes.toString(StandardCharsets.UTF_16LE)).isEqualTo(renderer.render(BRIEF));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void the_stream_is_neither_flushed_nor_closed(BriefRenderer renderer) throws IOException {
        OutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }

            @Override
            public void flush() {
                throw new AssertionError("flushed");
            }
        };

        renderer.render(BRIEF, stream);

        assertThat(stream.toString()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void what_the_stream_throws_comes_through(BriefRenderer renderer) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the line is down");
            }
        };

        assertThatIOException().isThrownBy(() -> renderer.render(BRIEF, broken)).withMessage("the line is down");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void no_brief_is_the_callers_fault_and_named(BriefRenderer renderer) {
        assertThatNullPointerException().isThrownBy(() -> renderer.render(null)).withMessage("brief");
    }
}
