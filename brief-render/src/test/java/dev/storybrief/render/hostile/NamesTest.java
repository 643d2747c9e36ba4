package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.StoryBriefBuilder;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Layout;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.json.JsonRenderer;
import dev.storybrief.testing.Effort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Puts hostile texts where ids, language tags, schemas and names of members are expected. */
class NamesTest {
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final HtmlRenderer PAGE =
            HtmlRenderer.builder().layout(Layout.PAGE).stylesheet("/a.css").build();
    private static final BriefRenderer ATOM = Renderers.ofDigest(AtomRenderer.create());

    @Test
    void hostile_ids_and_languages_change_no_page_but_what_names_them() {
        List<String> harmless = elements(brief("word", "xx", "s"));
        for (String text : SplicedTexts.of(Effort.seed(11), Effort.of(2_000))) {
            StoryBrief brief = brief(text, "xx-" + text, text);
            String html = PAGE.render(brief);
            assertThat(elements(brief)).as(Quoted.of(text)).isEqualTo(harmless);
            Document document = Jsoup.parse(html);
            String id = document.select("li[id]").attr("id");
            assertThat(id).matches("brief-[A-Za-z0-9._~-]*-source-1");
            assertThat(document.select("sup a").attr("href")).isEqualTo("#" + id);
            assertThat(document.select("article").attr("lang")).isEqualTo(Replaced.in("xx-" + text));
        }
    }

    @Test
    void hostile_ids_and_languages_change_no_atom_feed() {
        List<String> harmless = partsOfFeed(brief("word", "xx", "s"));
        for (String text : SplicedTexts.of(Effort.seed(12), Effort.of(2_000))) {
            StoryBrief brief = brief(text, "xx-" + text, text);
            assertThat(partsOfFeed(brief)).as(Quoted.of(text)).isEqualTo(harmless);
            assertThat(FeedReader.atom(ATOM.render(brief)).texts())
                    .as(Quoted.of(text))
                    .anyMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"))
                    .contains(Replaced.in("xx-" + text));
        }
    }

    private static List<String> partsOfFeed(StoryBrief brief) {
        List<String> shape = new ArrayList<>(FeedReader.atom(ATOM.render(brief)).shape());
        shape.removeIf(part -> part.equals("@xml:lang"));
        return shape;
    }

    @Test
    void hostile_names_of_members_stay_names_and_come_back() {
        for (String text : SplicedTexts.of(Effort.seed(13), Effort.of(5_000))) {
            String name = "_" + LONE_SURROGATE.matcher(text).replaceAll("");
            StoryBriefBuilder brief =
                    brief("a", "en", "s").toBuilder().schema(text).extension(name, Map.of(name, List.of(text)));
            String json = JsonRenderer.create().render(brief.build());
            assertThat(BriefReader.create().read(json).readable())
                    .as(Quoted.of(text))
                    .contains(brief.build());
            assertThat(JsonTokens.read(JsonRenderer.indented().render(brief.build()))
                            .texts())
                    .isEqualTo(JsonTokens.read(json).texts());
        }
    }

    @Test
    void halves_of_characters_in_names_are_replaced_and_never_make_a_name_twice() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("\uDC00", 3);
        inner.put("\uDC01", 4);
        inner.put("a", 5);
        StoryBrief brief = brief("a", "en", "s").toBuilder()
                .extension("_\uD800", 1)
                .extension("_\uFFFD", 2)
                .extension("_", inner)
                .build();
        String json = JsonRenderer.create().render(brief);
        assertThat(json).endsWith("\"_\uFFFD\":2,\"_\":{\"\uFFFD\":3,\"a\":5}}");
        assertThat(BriefReader.create().read(json).readable().orElseThrow().extensions())
                .containsOnlyKeys("_\uFFFD", "_");
    }

    @Test
    void an_extension_without_an_underscore_is_not_written() {
        StoryBrief brief = brief("a", "en", "s");
        StoryBrief other =
                brief.toBuilder().extension("other", "Not in the format").build();
        assertThat(JsonRenderer.create().render(other))
                .isEqualTo(JsonRenderer.create().render(brief));
    }

    private static List<String> elements(StoryBrief brief) {
        List<String> shape = new ArrayList<>(HtmlReader.nu(PAGE.render(brief)).shape());
        // attributes for languages: labels in another language than the texts have them
        shape.removeIf(part -> part.equals("@lang") || part.equals("@dir"));
        return shape;
    }

    private static StoryBrief brief(String id, String language, String source) {
        return StoryBrief.builder()
                .id(id)
                .language(language)
                .headline("A headline")
                .tldr(new Tldr(Statement.of("It changed", source), null, null, List.of()))
                .source(new Source(source, "A source", WebAddress.of("https://example.org/"), null, null))
                .build();
    }
}
