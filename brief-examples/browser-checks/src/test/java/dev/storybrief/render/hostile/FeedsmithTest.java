package dev.storybrief.render.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Topic;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.model.text.Characters;
import dev.storybrief.npm.Npm;
import dev.storybrief.render.Digest;
import dev.storybrief.render.DigestRenderer;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.feed.JsonFeedRenderer;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** feedsmith, a parser of feeds written in JavaScript, reads them back. */
class FeedsmithTest {
    private static final List<String> SAMPLES =
            List.of("genesis-mission", "ar-alneyadi-crew-6", "de-bulgarien-euro", "ja-sake-unesco");
    private static final Presentation PRESENTATION = Presentation.builder()
            .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
            .build();
    private static final JsonFeedRenderer JSON = JsonFeedRenderer.builder()
            .presentation(PRESENTATION)
            .author("Example News", "https://www.example.org/")
            .feedUrl("https://www.example.org/feed")
            .build();
    private static final AtomRenderer ATOM = AtomRenderer.builder()
            .presentation(PRESENTATION)
            .author("Example News", "https://www.example.org/")
            .feedUrl("https://www.example.org/feed")
            .build();

    private static JsonNode read(DigestRenderer renderer, Digest digest) {
        String feed = JsonMapper.shared().writeValueAsString(renderer.render(digest));
        JsonNode read = JsonMapper.shared().readTree(Npm.run("read-feeds.js", feed + "\n"));
        assertThat(read.path("format").asString()).isEqualTo(renderer == JSON ? "json" : "atom");
        return read.path("feed");
    }

    private static Digest digest(List<StoryBrief> briefs) {
        return Digest.builder("Week <13> & more", briefs)
                .introduction("What happened, and why.")
                .url("https://www.example.org/briefs")
                .language("en-GB")
                .build();
    }

    private static List<StoryBrief> samples() throws IOException {
        List<StoryBrief> briefs = new ArrayList<>();
        for (String sample : SAMPLES) {
            try (InputStream in = FeedsmithTest.class.getResourceAsStream("/samples/" + sample + ".json")) {
                briefs.add(BriefReader.create().read(in.readAllBytes()).orElseThrow());
            }
        }
        return briefs;
    }

    @Test
    void the_json_feed_is_read_with_every_member_as_it_was_written() throws IOException {
        Digest digest = digest(samples());

        String trimmed = JSON.render(digest).replace("\\n\",", "\","); // as feedsmith trims all texts
        JsonNode written = JsonMapper.shared().readTree(trimmed);
        JsonNode read = read(JSON, digest);

        written.forEachEntry((name, value) -> {
            if (!name.equals("version")) {
                assertThat(read.path(name)).as(name).isEqualTo(value);
            }
        });
    }

    @Test
    void the_atom_feed_is_read_as_the_json_feed_is() throws IOException {
        Digest digest = digest(samples());

        JsonNode json = read(JSON, digest);
        JsonNode atom = read(ATOM, digest);

        assertThat(text(atom, "/title/value")).isEqualTo(text(json, "/title"));
        assertThat(text(atom, "/subtitle/value")).isEqualTo(text(json, "/description"));
        assertThat(text(atom, "/links/0/href")).isEqualTo(text(json, "/home_page_url"));
        assertThat(text(atom, "/links/1/href")).isEqualTo(text(json, "/feed_url"));
        assertThat(text(atom, "/authors/0/name")).isEqualTo(text(json, "/authors/0/name"));
        assertThat(text(atom, "/authors/0/uri")).isEqualTo(text(json, "/authors/0/url"));
        assertThat(text(atom, "/xml/lang")).isEqualTo(text(json, "/language"));
        assertThat(atom.path("entries")).hasSameSizeAs(json.path("items")).hasSameSizeAs(SAMPLES);
        for (int i = 0; i < SAMPLES.size(); i++) {
            JsonNode item = json.path("items").path(i);
            JsonNode entry = atom.path("entries").path(i);
            assertThat(text(entry, "/id")).isEqualTo(text(item, "/id"));
            assertThat(text(entry, "/title/value")).isEqualTo(text(item, "/title"));
            assertThat(text(entry, "/links/0/href")).isEqualTo(text(item, "/url"));
            assertThat(text(entry, "/links/1/href")).isEqualTo(text(item, "/external_url"));
            assertThat(text(entry, "/content/type")).isEqualTo("html");
            assertThat(text(entry, "/content/value")).isEqualTo(text(item, "/content_html"));
            assertThat(text(entry, "/summary/value")).isEqualTo(text(item, "/summary"));
            assertThat(text(entry, "/published")).isEqualTo(text(item, "/date_published"));
            assertThat(text(entry, "/updated")).isEqualTo(text(item, "/date_modified"));
            assertThat(text(entry, "/categories/0/term")).isEqualTo(text(item, "/tags/0"));
            assertThat(text(entry, "/xml/lang")).isEqualTo(text(item, "/language"));
        }
    }

    private static String text(JsonNode parent, String pointer) {
        JsonNode text = parent.at(pointer);
        assertThat(text.isString()).as("%s of %s", pointer, parent).isTrue();
        return text.stringValue();
    }

    @Test
    void hostile_texts_are_read_as_they_are() {
        List<String> texts = SplicedTexts.of(Effort.seed(22), Effort.of(20_000)).stream()
                .filter(text -> !Characters.isInvisible(text))
                .toList();
        List<StoryBrief> briefs = new ArrayList<>();
        for (String text : texts) {
            briefs.add(StoryBrief.builder()
                    .id("brief-" + briefs.size())
                    .headline("a" + text + "z")
                    .topic(new Topic("a" + text + "z", null))
                    .build());
        }

        JsonNode json = read(JSON, digest(briefs)).path("items");
        JsonNode atom = read(ATOM, digest(briefs)).path("entries");

        for (int i = 0; i < texts.size(); i++) {
            String text = Replaced.in("a" + texts.get(i) + "z");
            String quoted = Quoted.of(text);
            assertThat(text(json.path(i), "/title")).as(quoted).isEqualTo(text);
            assertThat(text(json.path(i), "/tags/0")).as(quoted).isEqualTo(text);
            assertThat(text(atom.path(i), "/title/value")).as(quoted).isEqualTo(text);
            assertThat(text(atom.path(i), "/categories/0/term")).as(quoted).isEqualTo(text);
        }
    }
}
