package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.testing.Effort;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Puts hostile texts into attributes, where other characters mean something than between tags, as a host might do. */
class HtmlAttributeTest {
    private static final int AT_A_TIME = 0x800;
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .attributes(
                    view -> Map.of("data-text", String.valueOf(view.extensions().get("_text"))))
            .build();

    @Test
    @Tag("exhaustive")
    void every_code_point_in_an_attribute_stays_text() {
        IntStream.range(0, 0x110000 / AT_A_TIME).parallel().forEach(part -> {
            StringBuilder text = new StringBuilder("a");
            for (int c :
                    Effort.codePoints(part * AT_A_TIME, (part + 1) * AT_A_TIME).toArray()) {
                text.append(' ')
                        .appendCodePoint(c)
                        .append("b\"")
                        .appendCodePoint(c)
                        .append("'=<&lt");
            }
            assertKept(text.toString());
        });
    }

    @Test
    void spliced_markup_in_an_attribute_stays_text() {
        SplicedTexts.of(7, 2000).forEach(HtmlAttributeTest::assertKept);
    }

    private static void assertKept(String text) {
        String html =
                RENDERER.render(StoryBrief.builder().extension("_text", text).build());
        Document document = Jsoup.parse(html);
        assertThat(document.select("article").attr("data-text")).isEqualTo(Replaced.in(text));
        assertThat(document.body().childrenSize()).isEqualTo(1);
        assertThat(HtmlReader.nu("<!DOCTYPE html><title>t</title>" + html).shape())
                .noneMatch(part -> part.startsWith("error"));
    }
}
