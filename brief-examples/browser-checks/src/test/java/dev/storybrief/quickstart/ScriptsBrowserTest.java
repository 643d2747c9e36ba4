package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.storybrief.browser.Browser;
import dev.storybrief.model.Correction;
import dev.storybrief.model.Insight;
import dev.storybrief.model.PartialDate;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the positions of texts in different directions, and whether the lines of a script are far enough apart. */
class ScriptsBrowserTest {
    private static final String REMOVE_STYLESHEETS =
            "document.querySelectorAll('link[rel=stylesheet]').forEach(link => link.remove())";

    /** Finds lines that could overlap, by the deepest and the tallest letters of the text in the fonts that it has. */
    private static final String COLLISIONS = """
            const canvas = document.createElement('canvas');
            document.body.append(canvas);
            const context = canvas.getContext('2d');
            const collisions = [];
            for (const block of document.querySelectorAll(
                '.brief :is(.brief-headline, .brief-hook, dd, .brief-prediction, .brief-takeaways li, .brief-sources li,'
                + ' .brief-topic)')) {
              const style = getComputedStyle(block);
              canvas.lang = block.closest('[lang]').lang;
              context.lang = canvas.lang;
              context.font = style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
              const ink = context.measureText(block.innerText);
              const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
              if (height > parseFloat(style.lineHeight) + 0.5) {
                collisions.push(canvas.lang + ' ' + block.className + block.tagName + ': ' + height + ' in ' + style.lineHeight);
              }
            }
            return collisions;
            """;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    private static void open(StoryBrief brief, Layout layout, boolean hasStylesheet) throws IOException {
        Path page = Site.page("scripts-" + brief.id() + "-" + layout, Site.render(brief, layout));
        browser.open(page, 1280);
        if (!hasStylesheet) {
            browser.run(REMOVE_STYLESHEETS);
        }
    }

    static Stream<Arguments> audiences() {
        return Stream.of("02-bidi-audience-ar.json", "02-bidi-audience-en.json")
                .flatMap(name -> Stream.of(Layout.CARD, Layout.ARTICLE)
                        .flatMap(layout ->
                                Stream.of(Arguments.of(name, layout, true), Arguments.of(name, layout, false))));
    }

    @ParameterizedTest
    @MethodSource("audiences")
    void entries_of_who_should_care_stand_in_their_order(String name, Layout layout, boolean hasStylesheet)
            throws IOException {
        StoryBrief brief = Site.cases(name).get(0);
        open(brief, layout, hasStylesheet);

        List<Extent> entries = Extent.of(numbers("""
                return arguments[0].map(entry => {
                  const walker = document.createTreeWalker(document.querySelector('dl'), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(entry);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at);
                    range.setEnd(walker.currentNode, at + entry.length);
                    const box = range.getBoundingClientRect();
                    return [box.left, box.right];
                  }
                }).flat();
                """, brief.tldr().whoShouldCare()));
        if (brief.language().equals("ar")) {
            Collections.reverse(entries);
        }
        assertThat(entries).hasSize(3);
        assertThat(entries.get(0).isLeftOf(entries.get(1))).isTrue();
        assertThat(entries.get(1).isLeftOf(entries.get(2))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, false", "true, true", "false, true"})
    void citations_stand_after_a_text_that_ends_in_another_direction(boolean hasStylesheet, boolean isLeftToRight)
            throws IOException {
        StoryBrief brief = Site.cases("15-citations-rtl-no-stylesheet.json").get(0);
        open(isLeftToRight ? brief.toBuilder().language("en").build() : brief, Layout.ARTICLE, hasStylesheet);
        if (isLeftToRight) {
            browser.run("document.querySelector('dd').firstChild.data = 'They say \u05E9\u05DC\u05D5\u05DD'");
        }

        List<Extent> parts = Extent.of(numbers("""
                const range = document.createRange();
                range.selectNode(document.querySelector('dd').firstChild);
                return [range, ...document.querySelectorAll('dd:first-of-type sup a')].map(part => {
                  const box = part.getBoundingClientRect();
                  return [box.left, box.right];
                }).flat();
                """));
        assertThat(parts).as("a text and two citations").hasSize(3);
        Extent text = parts.get(0);
        double second = parts.get(2).centre();
        assertThat(parts.get(1).centre())
                .isStrictlyBetween(isLeftToRight ? text.right() : second, isLeftToRight ? second : text.left());
    }

    /** {@return briefs with all layouts; in a smaller run each with one of them} */
    static Stream<Arguments> tallScripts() throws IOException {
        List<StoryBrief> briefs = new ArrayList<>(Site.cases("07-tall-scripts.jsonl"));
        StoryBrief first = briefs.get(0);
        for (String line : List.of(
                "en \u00C5\u00C9jgqpy\u00C7|{}",
                "cs \u0158\u00CD\u017D\u00DD \u010C\u016E gjp",
                "und-Beng \u09B0\u09CD\u0995\u09CD\u09B7\u09BF \u099F\u09CD\u099F\u09C3",
                "hi \u0930\u094D\u0915\u094D\u0937\u093F\u0901 \u091F\u094D\u0920\u094D\u0930\u0942",
                "ta \u0BB8\u0BCD\u0BB0\u0BC0 \u0BA3\u0BC2",
                "te \u0C38\u0C4D\u0C24\u0C4D\u0C30\u0C40 \u0C15\u0C4D\u0C37\u0C4D\u0C2E\u0C40",
                "kn \u0CB8\u0CCD\u0CA4\u0CCD\u0CB0\u0CC0 \u0CB0\u0CBE\u0CB7\u0CCD\u0C9F\u0CCD\u0CB0",
                "ml \u0D38\u0D4D\u0D24\u0D4D\u0D30\u0D40 \u0D15\u0D4D\u0D37\u0D4D\u0D2E\u0D3F",
                "si \u0DC3\u0DCA\u0DAD\u0DCA\u200D\u0DBB\u0DD3",
                "th \u0E1B\u0E35\u0E4A \u0E0F\u0E39 \u0E0D\u0E39 \u0E19\u0E49\u0E33",
                "lo \u0E97\u0EB5\u0EC8 \u0EAE\u0EB9\u0EC9",
                "km \u179F\u17D2\u178F\u17D2\u179A\u17B8 \u1796\u17D2\u179A\u17B9\u178F\u17D2\u178F\u17B7",
                "shn \u1010\u1086\u1038 \u101C\u102D\u1075\u103A\u1088",
                "dz \u0F66\u0FA4\u0FB1\u0F72\u0F62 \u0F66\u0F92\u0FB2\u0F74",
                "ar \u0623\u064E\u062E\u0652\u0628\u064E\u0627\u0631\u064C \u0625\u0650\u0644\u064E\u0649 \u0634\u064E\u064A\u0652\u0621\u064D",
                "ur \u0679\u06CC\u06A9\u0646\u0627\u0644\u0648\u062C\u06CC \u0691\u0651\u064E",
                "ku-Arab \u0647\u06D5\u0648\u0627\u06B5 \u0698\u06CC",
                "he \u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD \u05DC\u05B0\u05DA\u05B8",
                "am \u12A2\u1275\u12EE\u1335\u12EB",
                "ja \u65E5\u672C\u8A9E\u9B31",
                "jv-Java \uA98F\uA9BF\uA9BA\uA9B4 \uA9B1\uA9BF\uA9B6")) {
            int space = line.indexOf(' ');
            String text = line.substring(space + 1);
            briefs.add(first.toBuilder()
                    .id("tall-" + line.substring(0, space))
                    .language(line.substring(0, space))
                    .headline(text)
                    .build());
        }
        List<Layout> layouts = List.of(Layout.ITEM, Layout.CARD, Layout.ARTICLE);
        return IntStream.range(0, briefs.size())
                .mapToObj(i -> Arguments.of(briefs.get(i), Effort.allOrOne(layouts, i)));
    }

    @ParameterizedTest
    @MethodSource("tallScripts")
    void the_ink_of_one_line_does_not_meet_that_of_the_next(StoryBrief brief, List<Layout> layouts) throws IOException {
        StoryBrief everywhere = Site.withTexts(brief, (brief.headline() + " ").repeat(3));
        for (Layout layout : layouts) {
            open(everywhere, layout, true);
            assertThat((List<?>) browser.run(COLLISIONS)).isEmpty();
        }
    }

    @Test
    void lines_that_are_too_close_would_be_found() throws IOException {
        open(Site.cases("07-tall-scripts.jsonl").get(0), Layout.CARD, true);
        browser.run("document.querySelector('.brief-headline').style.lineHeight = 1.2");

        assertThat((List<?>) browser.run(COLLISIONS)).isNotEmpty();
    }

    @Test
    void korean_breaks_between_words_alone() throws IOException {
        StoryBrief brief = Site.cases("07-tall-scripts.jsonl").get(4);
        StoryBrief everywhere = Site.withTexts(brief, brief.headline());
        for (String language : List.of("ko", "ko-KP", "kor")) {
            open(everywhere.toBuilder().language(language).build(), Layout.CARD, true);
            assertThat((List<?>) browser.run("""
                            document.querySelector('.brief').style.inlineSize = '300px';
                            const broken = [];
                            for (const block of document.querySelectorAll('.brief-headline, .brief-hook, dd')) {
                              const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                              while (walker.nextNode()) {
                                for (const word of walker.currentNode.data.matchAll(/[^ ]+/g)) {
                                  const range = document.createRange();
                                  range.setStart(walker.currentNode, word.index);
                                  range.setEnd(walker.currentNode, word.index + word[0].length);
                                  if (range.getClientRects().length > 1) broken.push(word[0]);
                                }
                              }
                            }
                            return broken;
                            """)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ar-alneyadi-crew-6, en, right", "genesis-mission, ar, left"})
    void labels_that_run_the_other_way_stand_at_the_edge_of_the_texts_and_apart_from_them(
            String sample, String labels, String start) throws IOException {
        StoryBrief brief = Site.brief(sample).toBuilder()
                .correction(new Correction(Site.NOW, "22"))
                .build();
        String article = HtmlRenderer.builder()
                .presentation(Presentation.builder()
                        .locale(Locale.forLanguageTag(labels))
                        .build())
                .build()
                .render(brief);
        browser.open(Site.page("labels-" + labels, article), 1280);

        List<Double> edges = numbers("""
                const link = document.querySelector('.brief-original');
                link.style.inlineSize = '5em';
                const range = document.createRange();
                range.selectNodeContents(link);
                const side = arguments[0];
                const utmost = side === 'left' ? Math.min : Math.max;
                const edges = new Map(); // of lines
                for (const box of range.getClientRects()) {
                  const line = Math.round(box.bottom / 10);
                  edges.set(line, utmost(edges.get(line) ?? box[side], box[side]));
                }
                return [...edges.values()];
                """, start);
        assertThat(edges).hasSizeGreaterThan(1);
        assertThat(edges).allSatisfy(edge -> assertThat(edge).isCloseTo(edges.get(0), within(1.0)));
        assertThat(numbers("""
                return [...document.querySelectorAll('.brief-corrections p')].map(correction => {
                  const [label, text] = [...correction.children].map(part => part.getClientRects()[0]);
                  return arguments[0] === 'left' ? text.left - label.right : label.left - text.right;
                });
                """, start))
                .hasSize(brief.corrections().size())
                .allSatisfy(gap -> assertThat(gap).isGreaterThan(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "he", "ja", "ko", "zh-Hans"})
    void a_date_of_the_timeline_has_one_line_beside_its_event(String language) throws IOException {
        StoryBrief brief = Site.brief("genesis-mission").toBuilder()
                .language(language)
                .insight(Insight.builder()
                        .event(PartialDate.parse("2025-09-24"), "One.")
                        .event(PartialDate.parse("2025-11-30"), "Another.")
                        .build())
                .build();
        open(brief, Layout.ARTICLE, true);

        assertThat(browser.run("return document.querySelectorAll('.brief-timeline li').length"))
                .isEqualTo(2L);
        assertThat((List<?>) browser.run("""
                        return [...document.querySelectorAll('.brief-timeline li')].filter(entry => {
                          const [date, event] = [...entry.children].map(part => part.getBoundingClientRect());
                          return date.height > 30 || Math.abs(date.top - event.top) > 20;
                        }).map(entry => entry.innerText);
                        """)).isEmpty();
    }

    /** Chromium takes glyphs, hyphenation and breaks of lines from the locale, and not from the attribute itself. */
    @Test
    void every_text_has_the_locale_of_its_language() {
        browser.open(Site.file("ja-sake-unesco/article-en-light-wide.html"), 1280);

        List<?> locales = (List<?>) browser.run("""
                return [...document.querySelectorAll('.brief-frame, .brief-frame *')].map(element =>
                  element.closest('[lang]').lang + ' ' + getComputedStyle(element).webkitLocale.replaceAll('"', ''));
                """);
        assertThat(new HashSet<Object>(locales)).isEqualTo(Set.of("ja ja", "en en"));
    }

    private static List<Double> numbers(String script, Object... arguments) {
        return ((List<?>) browser.run(script, arguments))
                .stream().map(number -> ((Number) number).doubleValue()).toList();
    }
}
