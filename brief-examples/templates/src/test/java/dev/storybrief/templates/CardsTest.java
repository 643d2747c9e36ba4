package dev.storybrief.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.model.Correction;
import dev.storybrief.model.Disclosure;
import dev.storybrief.model.Origin;
import dev.storybrief.model.Original;
import dev.storybrief.model.Publisher;
import dev.storybrief.model.Source;
import dev.storybrief.model.Statement;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Tldr;
import dev.storybrief.model.WebAddress;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.BriefView;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.StoryView;
import dev.storybrief.render.html.HtmlRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The cards of all engines have what the cards of the library have. */
class CardsTest {
    private static final Instant TIME = Instant.parse("2026-03-01T10:00:00Z");
    private static final String MARKUP = "</p></title>\"'><script>alert(1)</script>&lt;${7*7}#{7*7}{x}[[y]]<#if>@x *";

    private static final Presentation ENGLISH = Presentation.builder()
            .locale(Locale.ENGLISH)
            .permalink(brief -> "https://www.example.org/briefs/" + brief.id())
            .build();
    private static final Presentation OWN_LANGUAGE = Presentation.create();
    private static final HtmlRenderer LIBRARY =
            HtmlRenderer.builder().layout(Layout.CARD).build();

    static Stream<Arguments> samplesInEachEngine() throws IOException {
        List<StoryBrief> briefs = new ArrayList<>();
        for (String name : List.of("ar-alneyadi-crew-6", "de-bulgarien-euro", "genesis-mission", "ja-sake-unesco")) {
            try (InputStream json = CardsTest.class.getResourceAsStream("/samples/" + name + ".json")) {
                briefs.add(BriefReader.create()
                        .read(Objects.requireNonNull(json).readAllBytes())
                        .orElseThrow());
            }
        }
        briefs.add(brief("A text", "https://example.org/a"));
        return Stream.of(Engine.values())
                .flatMap(engine -> briefs.stream()
                        .flatMap(brief -> Stream.of(ENGLISH, OWN_LANGUAGE)
                                .map(presentation -> Arguments.of(engine, presentation.view(brief)))));
    }

    /** {@return a brief that nobody validated, with a text and an address in every place of a card} */
    private static StoryBrief brief(String text, String address) {
        WebAddress url = WebAddress.of(address);
        return StoryBrief.builder()
                .id("brief")
                .language("he")
                .headline(text)
                .hook(text)
                .original(new Original(text, url, new Publisher(text, url), TIME))
                .collectedAt(TIME)
                .tldr(new Tldr(Statement.of(text, "s"), Statement.of(text), Statement.of(text), List.of(text)))
                .source(new Source("s", text, url, text, null))
                .correction(new Correction(TIME, text))
                .disclosure(new Disclosure(Origin.AI_ASSISTED, text, text, TIME, text, text))
                .build();
    }

    @ParameterizedTest
    @MethodSource("samplesInEachEngine")
    void a_card_has_what_a_card_of_the_library_has(Engine engine, BriefView view) {
        Element card = engine.card(view);
        Element expected = library(view);

        for (String attribute : List.of("lang", "dir", "data-ai-disclosure")) {
            assertThat(card.attr(attribute)).isEqualTo(expected.attr(attribute)).isNotEmpty();
        }
        assertThat(texts(card, ".origin")).isEqualTo(texts(expected, ".brief-origin"));
        assertThat(texts(card, "h2")).isEqualTo(texts(expected, "h2"));
        assertThat(links(card, "h2 a")).isEqualTo(links(expected, "h2 a"));
        assertThat(texts(card, ".correction")).isEqualTo(texts(expected, ".brief-corrections p"));
        assertThat(texts(card, ".disclosure")).isEqualTo(texts(expected, ".brief-disclosure"));
        assertThat(texts(card, ".original a")).isEqualTo(texts(expected, ".brief-original"));
        assertThat(links(card, ".original a"))
                .isEqualTo(links(expected, ".brief-original"))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("samplesInEachEngine")
    void each_text_and_label_is_in_an_element_of_its_language_and_direction(Engine engine, BriefView view) {
        Element card = engine.card(view);

        StoryView story = (StoryView) view;
        int corrections = story.head().corrections().size();
        int points = story.tldr().points().size();
        Elements labels = card.select(".origin, .correction strong, dt, footer");
        assertThat(labels).hasSize(1 + corrections + points + 1);
        for (Element label : labels) {
            assertThat(label.attr("lang")).isEqualTo(view.wording().language().tag());
            assertThat(label.attr("dir")).isEqualTo(view.wording().language().dir());
        }
        assertThat(card.select("h2, dd").eachAttr("lang")).isEmpty();
        Elements notes = card.select(".disclosure [lang]");
        assertThat(notes).hasSize(view.disclosure().note() == null ? 0 : 1);
        for (Element note : notes) {
            assertThat(note.attr("lang")).isEqualTo(view.language().tag());
        }
    }

    @ParameterizedTest
    @MethodSource("samplesInEachEngine")
    void each_citation_of_a_point_leads_to_its_source(Engine engine, BriefView view) {
        List<String> expected = ((StoryView) view)
                .tldr().points().stream()
                        .flatMap(point -> point.claim().citations().stream())
                        .map(source -> source.number() + " " + source.link().href())
                        .toList();

        assertThat(engine.card(view).select("sup a[href]").stream().map(a -> a.text() + " " + a.attr("href")))
                .isEqualTo(expected)
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void markup_in_every_text_stays_text(Engine engine) {
        Element harmless = engine.card(ENGLISH.view(brief("A text", "https://example.org/a")));

        Element hostile = engine.card(ENGLISH.view(brief(MARKUP, "https://example.org/a")));

        assertThat(hostile.wholeText()).contains(MARKUP);
        for (Element element : hostile.getAllElements()) {
            element.attributes().forEach(attribute -> attribute.setValue(harmless(attribute.getValue())));
            element.textNodes().forEach(node -> node.text(harmless(node.getWholeText())));
        }
        assertThat(hostile.outerHtml()).isEqualTo(harmless.outerHtml());
    }

    private static String harmless(String text) {
        return text.replace(MARKUP, "A text");
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_may_not_be_followed_is_no_link(Engine engine) {
        for (String address : List.of("javascript:alert(1)", "data:text/html,x", "\" onclick=\"alert(1)", "")) {
            Element card = engine.card(OWN_LANGUAGE.view(brief("A text", address)));

            assertThat(card.select("[href]")).as(address).isEmpty();
            assertThat(card.select("[onclick]")).isEmpty();
            assertThat(card.expectFirst(".original").text()).endsWith(address);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_brief_shows_its_notice_and_nothing_of_its_content(Engine engine) {
        for (Status status : List.of(Status.WITHHELD, Status.CANCELED)) {
            BriefView view = ENGLISH.view(brief("A text", "https://example.org/a").toBuilder()
                    .headline("Withdrawn headline")
                    .status(status)
                    .build());

            Element card = engine.card(view);

            assertThat(view.isWithdrawn()).isTrue();
            assertThat(texts(card, "article")).isEqualTo(texts(library(view), "article"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_brief_has_a_card(Engine engine) {
        BriefView view = ENGLISH.view(StoryBrief.builder().build());

        assertThat(texts(engine.card(view), ".disclosure")).isEqualTo(texts(library(view), ".brief-disclosure"));
    }

    private static Element library(BriefView view) {
        return Jsoup.parse(LIBRARY.render(view)).expectFirst("article");
    }

    private static List<String> texts(Element card, String selector) {
        return card.select(selector).eachText();
    }

    private static List<String> links(Element card, String selector) {
        return card.select(selector).eachAttr("href");
    }
}
