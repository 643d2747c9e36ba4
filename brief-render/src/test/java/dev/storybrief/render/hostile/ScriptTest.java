package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.json.JsonLdRenderer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** JSON in a script element can neither end it, nor open another or a comment in it, nor end a line of it. */
class ScriptTest {
    private static final List<String> ENDS = List.of(
            "</script>",
            "</SCRIPT >",
            "</script\t",
            "<!--<script>",
            "<!-- <script> -->",
            "-->",
            "]]>",
            "<script>",
            "&lt;/script&gt;",
            "'-alert(1)-'",
            "\u2028alert(1)//\u2029",
            "\\u003c/script\\u003e");

    @Test
    void what_could_end_a_script_is_escaped() {
        String text = String.join(" ", ENDS);
        String json = JsonLdRenderer.create().render(brief(text));
        assertThat(json).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
        assertThat(json).contains("\\u003C/script\\u003E", "\\u0026lt;", "\\u0027");
        assertThat(JsonMapper.shared().readTree(json).path("headline").asString())
                .isEqualTo(Replaced.in(text));
    }

    @Test
    @Tag("exhaustive")
    void every_end_of_a_script_beside_any_kind_of_character_stays_in_it() {
        HtmlRenderer page = HtmlRenderer.builder().layout(Layout.PAGE).build();
        for (String end : ENDS) {
            for (int c :
                    new int[] {0, '\t', '\n', ' ', '/', '<', '\\', '"', 0x7F, 0x85, 0x2028, 0xD800, 0xFEFF, 0x1F600}) {
                StoryBrief brief = brief(end + Character.toString(c) + end);
                String html = page.render(brief);
                Elements scripts = Jsoup.parse(html).select("script");
                assertThat(scripts).hasSize(1);
                Element script = scripts.get(0);
                assertThat(script.data()).isEqualTo(JsonLdRenderer.create().render(brief));
                assertThat(script.nextElementSibling()).isNull();
                assertThat(html.toLowerCase(java.util.Locale.ROOT).split("</script", -1))
                        .hasSize(2);
            }
        }
    }

    private static StoryBrief brief(String text) {
        return StoryBrief.builder()
                .id("a")
                .language(text)
                .headline(text)
                .hook(text)
                .build();
    }
}
