package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.StoryHtml;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.render.html.Theme;
import dev.storybrief.render.json.JsonLdRenderer;
import dev.storybrief.render.mail.MailRenderer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments of hosts that are null where they may not be. */
class NullArgumentsTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    static Stream<Arguments> calls() {
        return Stream.of(
                call("prefix", () -> HtmlRenderer.builder().classPrefix(null)),
                call("prefix", () -> JsonLdRenderer.builder().classPrefix(null)),
                call("prefix", () -> Stylesheet.css(null)),
                call("prefix", () -> Theme.NEWS.css(null)),
                call("rel", () -> HtmlRenderer.builder().rel(null)),
                call("layout", () -> Presentation.create().forLayout(null)),
                call("layout", () -> HtmlRenderer.builder().digestLayout(null)),
                call("addresses", () -> HtmlRenderer.builder().stylesheet((String[]) null)),
                call(
                        "addresses holds null at index 1",
                        () -> HtmlRenderer.builder().stylesheet("/brief.css", null)),
                call("sections", () -> Presentation.builder().sections((Section[]) null)),
                call(
                        "sections holds null at index 1",
                        () -> Presentation.builder().sections(Section.TLDR, null)),
                call("targets", () -> Presentation.builder().share((ShareTarget[]) null)),
                call(
                        "targets holds null at index 0",
                        () -> Presentation.builder().share((ShareTarget) null)),
                call("hosts", () -> Presentation.builder().imagesFrom((String[]) null)),
                call("hosts holds null at index 1", () -> Presentation.builder().imagesFrom("img.example.org", null)),
                call(
                        "briefs holds null at index 3",
                        () -> Digest.builder("Week", Arrays.asList(BRIEF, BRIEF, BRIEF, null))),
                call("html", () -> MailRenderer.builder().footer(null, "text")),
                call("text", () -> MailRenderer.builder().footer("<p>", null)),
                call("text", () -> render((story, html) -> html.text(null))),
                call("markup", () -> render((story, html) -> html.literal(null))));
    }

    private static Arguments call(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    private static void render(StoryHtml content) {
        HtmlRenderer.builder().end(content).build().render(BRIEF);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void an_argument_that_is_null_is_named(String message, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(message);
    }
}
