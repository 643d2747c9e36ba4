package dev.storybrief.render.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import dev.storybrief.model.Insight;
import dev.storybrief.model.RelatedBrief;
import dev.storybrief.model.Rights;
import dev.storybrief.model.Source;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.Topic;
import dev.storybrief.model.WebAddress;
import dev.storybrief.render.BriefRenderer;
import dev.storybrief.render.Briefs;
import dev.storybrief.render.Cases;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Has ICU lay out the lines of Markdown and text by the Unicode Bidirectional Algorithm. */
class LineOrderTest {
    private static final String ARABIC = "\u0645\u0637\u0648\u0631\u0648 iOS";
    private static final String HEBREW = "\u05E9\u05DC\u05D5\u05DD";

    private static List<BriefRenderer> renderers(Presentation presentation) {
        return List.of(
                TextRenderer.of(presentation),
                MarkdownRenderer.builder().presentation(presentation).build());
    }

    /** Each part takes one stretch of the line as it is shown, in the order in which the line is read. */
    private static void assertThatInOrder(String line, List<String> parts) {
        Bidi bidi = new Bidi(line, Bidi.LEVEL_DEFAULT_LTR);
        List<int[]> stretches = new ArrayList<>();
        int from = 0;
        for (String part : parts) {
            int start = line.indexOf(part, from);
            assertThat(start).as("%s in %s", part, line).isNotNegative();
            from = start + part.length();
            int[] places = IntStream.range(start, from)
                    .filter(i -> Character.getType(line.charAt(i)) != Character.FORMAT)
                    .map(bidi::getVisualIndex)
                    .sorted()
                    .toArray();
            stretches.add(new int[] {places[0], places[places.length - 1]});
        }
        for (int i = 1; i < stretches.size(); i++) {
            int[] before = stretches.get(bidi.isLeftToRight() || bidi.getParaLevel() == 0 ? i - 1 : i);
            int[] after = stretches.get(bidi.isLeftToRight() || bidi.getParaLevel() == 0 ? i : i - 1);
            assertThat(before[1]).as("%s within %s", parts, line).isLessThan(after[0]);
        }
    }

    private static String line(BriefRenderer renderer, StoryBrief brief, String part) {
        return renderer.render(brief)
                .lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-bidi-audience-ar.json", "02-bidi-audience-en.json"})
    void entries_of_who_should_care_keep_their_order_in_mixed_directions(String name) throws IOException {
        StoryBrief brief = Cases.of(name);
        List<String> audience = brief.tldr().whoShouldCare();

        for (Locale locale : List.of(Locale.forLanguageTag(brief.language()), Locale.ENGLISH)) {
            for (BriefRenderer renderer :
                    renderers(Presentation.builder().locale(locale).build())) {
                assertThatInOrder(line(renderer, brief, audience.get(1)), audience);
            }
        }
    }

    @Test
    void without_isolates_they_would_not() throws IOException {
        StoryBrief brief = Cases.of("02-bidi-audience-en.json");
        String line = line(TextRenderer.create(), brief, "3 ministries").replaceAll("[\u2066-\u2069]", "");

        Bidi bidi = new Bidi(line, Bidi.LEVEL_DEFAULT_LTR);
        assertThat(bidi.getVisualIndex(line.indexOf("3 min"))).isLessThan(bidi.getVisualIndex(line.indexOf("\u0642")));
    }

    @Test
    void citations_stand_after_a_text_that_ends_in_another_direction() throws IOException {
        StoryBrief arabic = Cases.of("15-citations-rtl-no-stylesheet.json");
        StoryBrief english = Briefs.small()
                .tldr(Tldr.builder()
                        .whatChanged("They say " + HEBREW, "agency", "paper")
                        .build())
                .build();
        for (BriefRenderer renderer : renderers(Presentation.create())) {
            String text = arabic.tldr().whatChanged().text();
            assertThatInOrder(line(renderer, arabic, text), List.of(text, "[1]", "[2]"));
            assertThatInOrder(line(renderer, english, HEBREW), List.of("They say " + HEBREW, "[1]", "[2]"));
        }
    }

    @Test
    void a_takeaway_in_arabic_that_starts_with_a_latin_name_is_read_from_right_to_left() throws IOException {
        String text = "GPT " + ARABIC;
        StoryBrief brief = Briefs.small()
                .language("ar")
                .insight(Insight.builder().takeaway(text, "agency").build())
                .build();
        for (BriefRenderer renderer : renderers(Presentation.create())) {
            String line = line(renderer, brief, text);
            assertThat(new Bidi(line, Bidi.LEVEL_DEFAULT_LTR).getParaLevel()).isEqualTo((byte) 1);
            assertThatInOrder(line, List.of("GPT", "\u0645\u0637\u0648\u0631\u0648", "iOS", "[1]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "he"})
    void titles_names_and_topics_keep_their_place_beside_what_follows_them(String language) {
        StoryBrief brief = Briefs.small()
                .language(language)
                .topic(new Topic(HEBREW + " 5", null))
                .rights(new Rights("2026 " + HEBREW, "7 Towers", null))
                .source(new Source("x", HEBREW + " 3", WebAddress.of("https://x.example/"), "4 Corners", null))
                .related(List.of(new RelatedBrief(HEBREW + " 6", WebAddress.of("https://r.example/"), "8 Days")))
                .build();
        for (BriefRenderer renderer : renderers(Presentation.create())) {
            assertThatInOrder(line(renderer, brief, "4 Corners"), List.of(HEBREW + " 3", "x.example", "4 Corners"));
            assertThatInOrder(line(renderer, brief, "8 Days"), List.of(HEBREW + " 6", "r.example", "8 Days"));
            assertThatInOrder(line(renderer, brief, "7 Towers"), List.of("2026 " + HEBREW, "7 Towers"));
            assertThatInOrder(line(renderer, brief, HEBREW + " 5"), List.of(HEBREW + " 5", "2026"));
        }
    }

    @Test
    void a_brief_in_one_direction_is_written_without_isolates_and_marks() throws IOException {
        StoryBrief english = Briefs.full().build();
        StoryBrief arabic = Briefs.small()
                .language("ar")
                .tldr(Tldr.builder()
                        .whatChanged("\u0646\u0635")
                        .whoShouldCare("\u0646\u0635", "2031", "\u0646\u0635")
                        .build())
                .build();
        for (BriefRenderer renderer : renderers(Presentation.create())) {
            assertThat(renderer.render(english)).doesNotContainPattern("[\u200E\u200F\u2066-\u2069]");
            assertThat(line(renderer, arabic, "2031")).doesNotContainPattern("[\u200E\u200F\u2066-\u2069]");
        }
    }
}
