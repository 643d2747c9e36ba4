package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Implication;
import dev.storybrief.model.Insight;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.chat.AdaptiveCardRenderer;
import dev.storybrief.render.chat.DiscordRenderer;
import dev.storybrief.render.chat.SlackRenderer;
import dev.storybrief.render.feed.AtomRenderer;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.mail.MailRenderer;
import dev.storybrief.render.markdown.MarkdownRenderer;
import dev.storybrief.render.text.TextRenderer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DisclosureTest {
    private static BriefView.Disclosure disclosure(Disclosure disclosure) {
        return Presentation.create()
                .view(Briefs.small().disclosure(disclosure).build())
                .disclosure();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HUMAN_ONLY    |                | By people",
                "HUMAN_ONLY    | ExampleModel 3 | By people · ExampleModel 3",
                "AI_ASSISTED   |                | With AI",
                "AI_ASSISTED   | ExampleModel 3 | With AI · ExampleModel 3",
                "AI_AUTONOMOUS |                | AI-written",
                "AI_AUTONOMOUS | ExampleModel 3 | AI-written · ExampleModel 3"
            })
    void the_label_names_who_wrote_and_with_what(Origin origin, String tool, String label) {
        assertThat(disclosure(new Disclosure(origin, tool, "Jane Roe", null, null, null))
                        .label())
                .hasToString(label);
    }

    @Test
    void where_nothing_was_disclosed_the_label_is_that() {
        assertThat(disclosure(null).label()).hasToString("Origin not stated");
        assertThat(disclosure(new Disclosure(null, "ExampleModel 3", null, null, null, null))
                        .label())
                .hasToString("Origin not stated · ExampleModel 3");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Example Inc., Editorial responsibility: Example Inc.",
        "en, Example!, Editorial responsibility: Example!.",
        "ja, Example Inc., 編集責任：Example Inc.",
        "hi, Example Inc., संपादकीय ज़िम्मेदारी: Example Inc."
    })
    void no_full_stop_follows_a_name_that_ends_with_one(String language, String name, String expected) {
        BriefView view = Presentation.create()
                .view(Briefs.small()
                        .language(language)
                        .disclosure(new Disclosure(Origin.AI_ASSISTED, null, name, null, name, null))
                        .build());

        assertThat(view.disclosure().responsible()).hasToString(expected);
    }

    @Test
    void tool_responsibility_and_note_have_labels() {
        BriefView.Disclosure disclosure = disclosure(new Disclosure(
                Origin.AI_ASSISTED, "ExampleModel 3", "Space desk", null, "Example News", "Read twice."));

        assertThat(disclosure.statement()).hasToString("Written with AI, reviewed by Space desk.");
        assertThat(disclosure.tool()).hasToString("Tool: ExampleModel 3.");
        assertThat(disclosure.responsible()).hasToString("Editorial responsibility: Example News.");
        assertThat(disclosure.noteLabel()).isEqualTo("Note");
        assertThat(disclosure(Disclosure.builder(Origin.AI_ASSISTED).build()))
                .extracting(BriefView.Disclosure::tool, BriefView.Disclosure::responsible, BriefView.Disclosure::note)
                .containsOnlyNulls();
    }

    @Test
    void the_whole_disclosure_is_in_text_and_markdown_in_one_paragraph() {
        StoryBrief brief = Briefs.small()
                .disclosure(new Disclosure(
                        Origin.AI_ASSISTED,
                        "ExampleModel 3",
                        "Space desk",
                        Briefs.COLLECTED,
                        "Example News",
                        "Read twice."))
                .build();
        String paragraph = "\nWritten with AI, reviewed by Space desk. Reviewed 29 Mar 2026. Tool: ExampleModel 3."
                + " Editorial responsibility: Example News. Note: Read twice.\n";

        assertThat(TextRenderer.create().render(brief)).contains(paragraph);
        assertThat(MarkdownRenderer.create().render(brief)).contains(paragraph);
        assertThat(Jsoup.parse(HtmlRenderer.create().render(brief))
                        .select(".brief-disclosure")
                        .text())
                .isEqualTo(paragraph.strip());
    }

    @ParameterizedTest
    @MethodSource("dev.storybrief.render.Bundle#languages")
    void the_label_comes_before_hook_and_tldr_in_every_format_and_language(String language) {
        Presentation presentation =
                Presentation.builder().locale(Locale.forLanguageTag(language)).build();
        for (Origin origin : Origin.values()) {
            StoryBrief brief = Briefs.full()
                    .disclosure(new Disclosure(origin, "ExampleModel 3", "Jane Roe", null, null, null))
                    .build();
            String label = presentation.view(brief).disclosure().label().toString();
            List<String> outputs = List.of(
                    TextRenderer.of(presentation).render(brief),
                    MarkdownRenderer.builder()
                            .presentation(presentation)
                            .build()
                            .render(brief),
                    SlackRenderer.builder().presentation(presentation).build().render(brief),
                    AdaptiveCardRenderer.builder()
                            .presentation(presentation)
                            .build()
                            .render(brief),
                    DiscordRenderer.builder().presentation(presentation).build().render(brief),
                    AtomRenderer.builder()
                            .presentation(presentation)
                            .build()
                            .render(Digest.builder("A digest", List.of(brief)).build())
                            .replaceAll("(?s)<summary>.*</summary>", ""),
                    Jsoup.parse(html(Layout.CARD, presentation).render(brief)).text(),
                    Jsoup.parse(mail(presentation).render(brief))
                            .body()
                            .child(1)
                            .text(),
                    Jsoup.parse(html(Layout.ARTICLE, presentation).render(brief))
                            .text());
            String item =
                    Jsoup.parse(html(Layout.ITEM, presentation).render(brief)).text();

            assertThat(label).contains("ExampleModel 3");
            assertThat(outputs)
                    .allSatisfy(output -> assertThat(output.replaceAll("[\\u2066-\\u2069]", ""))
                            .containsSubsequence(
                                    label,
                                    brief.hook(),
                                    brief.tldr().whatChanged().text()));
            assertThat(item).containsSubsequence(label, brief.hook());
        }
    }

    private static MailRenderer mail(Presentation presentation) {
        return MailRenderer.builder().presentation(presentation).build();
    }

    private static HtmlRenderer html(Layout layout, Presentation presentation) {
        return HtmlRenderer.builder().presentation(presentation).layout(layout).build();
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void no_replacement_and_no_choice_of_sections_removes_the_label(Layout layout) {
        HtmlRenderer.Builder html = HtmlRenderer.builder()
                .layout(layout)
                .presentation(Presentation.builder().share().build());
        for (Section section : Section.values()) {
            html.section(section, (view, out) -> out.literal("<p></p>"))
                    .before(section, (view, out) -> out.literal("<p></p>"))
                    .after(section, (view, out) -> out.literal("<p></p>"));
        }
        html.end((view, out) -> out.literal("<p></p>"));
        StoryBrief brief = Briefs.full().build();
        HtmlRenderer bare = HtmlRenderer.builder()
                .layout(layout)
                .presentation(Presentation.builder().sections().build())
                .build();

        for (HtmlRenderer renderer : List.of(html.build(), bare)) {
            Document document = Jsoup.parse(renderer.render(brief));
            Element label = document.expectFirst("article .brief-header .brief-meta > .brief-origin:first-child");
            assertThat(label.text()).isEqualTo("With AI · ExampleModel 3");
            assertThat(label.expectFirst("bdi").text()).isEqualTo("ExampleModel 3");
            assertThat(label.nextElementSiblings()).isNotEmpty();
        }
    }

    @Test
    void a_view_for_cards_has_the_label() {
        assertThat(Presentation.create()
                        .forLayout(Layout.CARD)
                        .view(Briefs.small().build())
                        .disclosure()
                        .label())
                .hasToString("With AI · ExampleModel 3");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"WITHHELD", "CANCELED"})
    void a_withdrawn_brief_has_the_whole_sentence_and_no_label(Status status) {
        StoryBrief brief = Briefs.full().status(status).build();

        for (Layout layout : Layout.values()) {
            Document document =
                    Jsoup.parse(HtmlRenderer.builder().layout(layout).build().render(brief));
            assertThat(document.select(".brief-origin")).isEmpty();
            assertThat(document.select(".brief-disclosure").text())
                    .startsWith("Written with AI, reviewed by Space desk.")
                    .endsWith("Tool: ExampleModel 3. Editorial responsibility: Example News.");
        }
        assertThat(TextRenderer.create().render(brief)).contains("\nWritten with AI, reviewed by Space desk.");
        assertThat(MarkdownRenderer.create().render(brief)).contains("\nWritten with AI, reviewed by Space desk.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HUMAN_ONLY   |            | Written by a person, without AI.",
                "HUMAN_ONLY   | Space desk | Written by a person, without AI; reviewed by Space desk.",
                "AI_ASSISTED  |            | Written with AI; no reviewer is named.",
                "AI_ASSISTED  | Space desk | Written with AI, reviewed by Space desk.",
                "AI_AUTONOMOUS|            | Written by AI, not reviewed by a person.",
                "AI_AUTONOMOUS| Space desk | Written by AI, reviewed by Space desk."
            })
    void the_statement_names_who_wrote_and_who_reviewed(Origin origin, String reviewer, String statement) {
        StoryBrief brief = Briefs.small()
                .disclosure(new Disclosure(origin, null, reviewer, null, null, null))
                .build();

        assertThat(Presentation.create().view(brief).disclosure().statement()).hasToString(statement);
    }

    @Test
    void a_review_by_nobody_who_is_named_is_not_denied() {
        StoryBrief brief = Briefs.small()
                .disclosure(new Disclosure(
                        Origin.AI_AUTONOMOUS, null, null, Instant.parse("2026-03-01T08:00:00Z"), null, null))
                .build();

        assertThat(TextRenderer.create().render(brief))
                .contains("Written by AI; no reviewer is named. Reviewed 1 Mar 2026.");
    }

    @Test
    void where_nothing_was_disclosed_the_statement_is_that() {
        BriefView.Disclosure disclosure = disclosure(null);

        assertThat(disclosure.statement()).hasToString("It is not disclosed who wrote this brief.");
        assertThat(disclosure.key()).isNull();
    }

    @Test
    void the_analysis_claims_to_be_grounded_only_where_each_implication_cites_a_source() {
        StoryBrief uncited = Briefs.small()
                .insight(Insight.builder()
                        .implication(Implication.builder("It may be", "Who knows.")
                                .citations("nobody")
                                .build())
                        .build())
                .build();

        assertThat(note(Briefs.small().build())).isEqualTo("AI analysis grounded in cited sources");
        assertThat(note(uncited)).isEqualTo("AI analysis");
        assertThat(note(uncited.toBuilder().disclosure(null).build())).isNull();
    }

    private static String note(StoryBrief brief) {
        return Briefs.story(Presentation.create(), brief).implications().note();
    }
}
