package dev.storybrief.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Section;
import dev.storybrief.render.SectionView;
import dev.storybrief.render.StoryView;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host writes into a brief itself. */
class HostMarkupTest {
    private static final StoryBrief BRIEF = Briefs.small().build();

    @ParameterizedTest
    @ValueSource(strings = {"Größe", "\u013Cb\u013E", "\u6570\u636E", "\uD83D\uDEF0", "\u00FE\u0100\u7FFF"})
    void a_literal_is_written_in_utf_8_whatever_its_script(String text) {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .section(Section.SOURCES, (story, html) -> html.literal("<p>" + text + "</p>"))
                .build();

        assertThat(Jsoup.parse(renderer.render(BRIEF)).select(".brief-host p").text())
                .isEqualTo(text);
    }

    @Test
    void a_literal_longer_than_the_buffer_is_written_whole() {
        String text = "\u00DF\u6570".repeat(20_000);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .section(Section.SOURCES, (story, html) -> html.literal(text))
                .build();

        assertThat(Jsoup.parse(renderer.render(BRIEF)).select(".brief-host").text())
                .isEqualTo(text);
    }

    @Test
    void a_sink_kept_after_its_section_writes_no_more() {
        AtomicReference<HtmlSink> kept = new AtomicReference<>();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .section(Section.SOURCES, (story, html) -> kept.set(html.literal("<hr>")))
                .build();
        renderer.render(BRIEF);

        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get().literal("<b>"))
                .withMessageContaining("before the method that was given it returns");
        assertThatIllegalStateException().isThrownBy(() -> kept.get().text("late"));
    }

    @Test
    void a_sink_kept_after_its_section_failed_writes_no_more() {
        AtomicReference<HtmlSink> kept = new AtomicReference<>();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .section(Section.SOURCES, (story, html) -> {
                    kept.set(html);
                    throw new UnsupportedOperationException("the host's");
                })
                .build();

        assertThat(catchThrowable(() -> renderer.render(BRIEF))).isInstanceOf(UnsupportedOperationException.class);
        assertThatIllegalStateException().isThrownBy(() -> kept.get().text("late"));
    }

    @Test
    void attributes_that_cannot_be_written_are_named_with_the_remedy_before_anything_is_written() {
        assertThatRefused(view -> null, "map of attributes", "return Map.of()");
        assertThatRefused(view -> Collections.singletonMap(null, "x"), "attribute names", "leave out null");
        assertThatRefused(view -> Collections.singletonMap("data-x", null), "data-x", "leave the attribute out");
    }

    private static void assertThatRefused(Function<BriefView, Map<String, String>> attributes, String... parts) {
        HtmlRenderer renderer = HtmlRenderer.builder().attributes(attributes).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> renderer.render(BRIEF, out))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
        assertThat(out.size()).isZero();
    }

    private static Document article(HtmlRenderer.Builder options) {
        return Jsoup.parse(options.build().render(BRIEF));
    }

    @Test
    void a_host_adds_attributes_of_its_own_to_the_article() {
        Document article = article(HtmlRenderer.builder()
                .attributes(view -> Map.of(
                        "data-test-id",
                        view.id(),
                        "data-headline",
                        "\"<" + ((StoryView) view).head().headline(),
                        "data-source",
                        view.brief().sources().get(1).id())));

        Element root = article.expectFirst("article");
        assertThat(root.attr("data-test-id")).isEqualTo("orbiter");
        assertThat(root.attr("data-headline")).isEqualTo("\"<The orbiter has arrived");
        assertThat(root.attr("data-source")).isEqualTo("paper");
        assertThat(article(HtmlRenderer.builder()).expectFirst("article").attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("data-")
                        && !attribute.getKey().equals("data-ai-disclosure"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "style", "id", "data-", "data-X", "data-a b", "data-a--", "data-ai-disclosure"})
    void an_attribute_that_could_do_something_is_refused(String name) {
        assertThatRefused(
                view -> Map.of(name, "x"),
                "attribute names must be data- and small letters",
                "data-ai-disclosure, which is taken; rename or leave out " + name);
    }

    @Test
    void a_host_writes_a_section_itself_with_text_that_stays_text() {
        StoryBrief brief = Briefs.small().headline("x").build();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .section(Section.SOURCES, (story, html) -> {
                    html.literal("<ul class=\"host-sources\">");
                    for (SectionView.Source source : story.sources().sources()) {
                        html.literal("<li title=\"")
                                .text(source.link().text() + "\"<b>")
                                .literal("\">")
                                .text("<i>" + source.number())
                                .literal("</li>");
                    }
                    html.literal("</ul>");
                })
                .build();

        Document article = Jsoup.parse(renderer.render(brief));

        assertThat(article.select(".brief-sources")).isEmpty();
        assertThat(article.select(".brief-frame > .brief-host > ul.host-sources > li")
                        .eachText())
                .containsExactly("<i>1", "<i>2");
        assertThat(article.select("ul.host-sources li").get(0).attr("title")).isEqualTo("Orbit entry confirmed\"<b>");
    }

    @Test
    void a_section_that_a_brief_lacks_is_not_written_by_the_host_either() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .section(Section.DIGEST, (story, html) -> html.literal("<hr>"))
                .build();

        assertThat(renderer.render(BRIEF)).doesNotContain("<hr>");
    }
}
