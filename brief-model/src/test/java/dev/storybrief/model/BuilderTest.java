package dev.storybrief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storybrief.model.json.Draft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuilderTest {
    @Test
    void builders_make_the_brief_that_is_read() {
        StoryBrief built = StoryBrief.builder()
                .id("bridge-1")
                .language("en")
                .status(Status.USABLE)
                .headline("Bridge opens after three years")
                .hook("The detour is over")
                .topic(new Topic("Traffic", "\uD83C\uDF09"))
                .original(new Original(
                        "The bridge is open",
                        WebAddress.of("https://news.example/bridge"),
                        new Publisher("News", WebAddress.of("https://news.example/")),
                        Instant.parse("2026-03-29T08:00:00Z")))
                .collectedAt(Instant.parse("2026-03-29T08:15:00Z"))
                .updatedAt(Instant.parse("2026-03-29T09:15:00Z"))
                .image(new Image(WebAddress.of("https://news.example/a.jpg"), "A bridge", "Jo", 640, 480))
                .tldr(Tldr.builder()
                        .whatChanged("The bridge opened.", "city")
                        .whyItMatters("The detour took an hour.", "city", "press")
                        .whatToDoNext("Take the bridge.")
                        .whoShouldCare("Drivers", "Shops")
                        .build())
                .insight(Insight.builder()
                        .takeaway("It was late.", "press")
                        .implication(Implication.builder("Shops return.", "They said so.")
                                .citations("press")
                                .likelihood(Likelihood.LIKELY)
                                .horizon(PartialDate.of(2026, 12))
                                .build())
                        .event(PartialDate.of(2023), "Work began.", "city")
                        .event(PartialDate.of(2026, 3, 29), "The bridge opened.")
                        .build())
                .source(new Source(
                        "city",
                        "City notice",
                        WebAddress.of("https://city.example/1"),
                        "City",
                        PartialDate.of(2026, 3, 28)))
                .source(Source.of("press", "Press review", "https://press.example/2", "Press"))
                .related(List.of(
                        new RelatedBrief("Tunnel closes", WebAddress.of("https://news.example/tunnel"), "News")))
                .digest(new DigestLink("The week", "All of it.", WebAddress.of("https://news.example/week")))
                .disclosure(Disclosure.builder(Origin.AI_ASSISTED)
                        .tool("ExampleModel 3")
                        .reviewer("Kim")
                        .reviewedAt(Instant.parse("2026-03-29T09:00:00Z"))
                        .responsible("Lee")
                        .note("Read twice.")
                        .build())
                .rights(new Rights("All rights remain.", "News", WebAddress.of("https://news.example/rights")))
                .correction(new Correction(Instant.parse("2026-03-29T09:15:00Z"), "The name was wrong."))
                .build();
        assertThat(built).isEqualTo(Draft.CLEAN.readable());
        assertThat(Draft.problems(built)).isEmpty();
        assertThat(built.toBuilder().build()).isEqualTo(built);
        assertThat(built.disclosure().toBuilder().build()).isEqualTo(built.disclosure());
    }

    @Test
    void brief_does_not_change_with_what_it_was_made_of() {
        List<String> citations = new ArrayList<>(List.of("a"));
        Statement statement = new Statement("text", citations);
        Map<String, Object> inner = new HashMap<>(Map.of("a", 1));
        StoryBrief brief = StoryBrief.builder().extension("_x", inner).build();
        citations.add("b");
        inner.put("a", 2);
        assertThat(statement.citations()).containsExactly("a");
        assertThat(brief.extensions()).isEqualTo(Map.of("_x", Map.of("a", 1)));
        assertThatThrownBy(() -> statement.citations().add("b")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> brief.extensions().put("_y", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> brief.sources().add(null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void extension_that_json_cannot_express_is_refused() {
        Map<String, Object> itself = new HashMap<>();
        itself.put("itself", itself);
        for (Object wrong : List.of(
                new Object(),
                'c',
                Instant.EPOCH,
                Double.NaN,
                Float.POSITIVE_INFINITY,
                Map.of(1, 2),
                itself,
                new int[0])) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> StoryBrief.builder().extension("_x", wrong).build())
                    .withMessageContaining("extension");
        }
    }

    @Test
    void only_a_withheld_or_canceled_brief_is_withdrawn() {
        StoryBrief brief = StoryBrief.builder().build();
        assertThat(brief.withdrawn()).isFalse();
        assertThat(brief.toBuilder().status(Status.USABLE).build().withdrawn()).isFalse();
        assertThat(brief.toBuilder().status(Status.WITHHELD).build().withdrawn())
                .isTrue();
        assertThat(brief.toBuilder().status(Status.CANCELED).build().withdrawn())
                .isTrue();
    }

    @Test
    void a_brief_changes_when_it_is_collected_updated_or_corrected() {
        Instant collected = Instant.parse("2026-03-29T08:15:00Z");
        Instant updated = collected.plusSeconds(60);
        Instant corrected = collected.plusSeconds(120);
        StoryBrief brief = StoryBrief.builder().build();

        assertThat(brief.changedAt()).isNull();
        brief = brief.toBuilder().collectedAt(collected).build();
        assertThat(brief.changedAt()).isEqualTo(collected);
        brief = brief.toBuilder().updatedAt(updated).build();
        assertThat(brief.changedAt()).isEqualTo(updated);
        brief = brief.toBuilder()
                .correction(new Correction(corrected, "It was late."))
                .correction(new Correction(collected, "It was early."))
                .correction(new Correction(null, "It was on time."))
                .correction(null)
                .build();
        assertThat(brief.changedAt()).isEqualTo(corrected);
        assertThat(brief.toBuilder().collectedAt(null).updatedAt(null).build().changedAt())
                .isEqualTo(corrected);
    }

    @Test
    void lists_and_extensions_of_a_brief_can_be_replaced_in_a_variant_of_it() {
        Source old = Source.of("old", "Old", "https://a.example.org/", "A");
        Source next = Source.of("next", "Next", "https://b.example.org/", "B");
        StoryBrief brief =
                StoryBrief.builder().source(old).extension("_desk", "intern").build();

        StoryBrief variant = brief.toBuilder()
                .sources(List.of(next))
                .related(List.of())
                .corrections(List.of())
                .extensions(Map.of("_public", true))
                .build();

        assertThat(variant.sources()).containsExactly(next);
        assertThat(variant.extensions()).isEqualTo(Map.of("_public", true));
        assertThat(brief.sources()).containsExactly(old);
        assertThat(brief.extensions()).isEqualTo(Map.of("_desk", "intern"));
    }

    @Test
    void time_that_json_cannot_express_does_not_count_as_a_change() {
        StoryBrief brief = StoryBrief.builder()
                .collectedAt(Instant.EPOCH)
                .updatedAt(Instant.MAX)
                .build();

        assertThat(brief.changedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void builders_keep_a_null_for_validation_to_report_and_do_not_change_with_what_they_were_given() {
        String[] ids = {"a", null};
        Implication.Builder implication =
                Implication.builder("It opens.", "It is done.").citations(ids);
        ids[0] = "b";

        assertThat(implication.build().citations()).containsExactly("a", null);
        assertThat(Statement.of("It is open.", "a", null).citations()).containsExactly("a", null);
        assertThat(Tldr.builder().whoShouldCare("All", null).build().whoShouldCare())
                .containsExactly("All", null);
    }
}
