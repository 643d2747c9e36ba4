package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.chat.AdaptiveCardRenderer;
import dev.storybrief.render.chat.DiscordRenderer;
import dev.storybrief.render.chat.SlackRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
                JsonLdRenderer.create(),
                MailRenderer.create(),
                SlackRenderer.create(),
                AdaptiveCardRenderer.create(),
                DiscordRenderer.create());
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

    @Test
    void an_appendable_and_a_print_stream_get_a_view_or_a_digest_as_they_get_a_brief() throws IOException {
        HtmlRenderer renderer = HtmlRenderer.create();
        BriefView view = renderer.presentation().view(BRIEF);
        Digest digest = Digest.builder("Heute: Größe", List.of(BRIEF)).build();
        DigestView ofDigest = renderer.presentation().view(digest);

        StringWriter written = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_16LE);
        renderer.render(view, written);
        renderer.render(view, console);
        renderer.render(digest, written);
        renderer.render(digest, console);
        renderer.render(ofDigest, written);
        renderer.render(ofDigest, console);

        String all = renderer.render(view) + renderer.render(digest) + renderer.render(ofDigest);
        assertThat(written).hasToString(all);
        assertThat(bytes.toString(StandardCharsets.UTF_16LE)).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void the_stream_is_neither_flushed_nor_closed(BriefRenderer renderer) throws IOException {
        OutputStream stream = Streams.ofTheHost();

        renderer.render(BRIEF, stream);

        assertThat(stream.toString()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void what_the_stream_throws_comes_through(BriefRenderer renderer) {
        assertThatIOException()
                .isThrownBy(() -> renderer.render(BRIEF, Streams.broken()))
                .withMessage("the line is down");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void no_brief_is_the_callers_fault_and_named(BriefRenderer renderer) {
        assertThatNullPointerException().isThrownBy(() -> renderer.render(null)).withMessage("brief");
    }
}
