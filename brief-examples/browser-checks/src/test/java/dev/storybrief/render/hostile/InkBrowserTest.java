package dev.storybrief.render.hostile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.model.Topic;
import dev.storybrief.model.json.BriefReader;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Presentation;
import dev.storybrief.render.html.HtmlRenderer;
import dev.storybrief.render.html.Stylesheet;
import dev.storybrief.testing.Effort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares pictures of briefs that nobody validated, whose texts would paint over the blocks around them. */
class InkBrowserTest {
    /** Every block with a text of a brief. */
    private static final String BLOCKS = ".brief-meta > *, .brief-headline, .brief-hook, .brief-original,"
            + " .brief-corrections p, .brief-image p, .brief-image figcaption, .brief-points dd, .brief-takeaways li,"
            + " .brief-prediction, .brief-implication > p:not(.brief-outlook), .brief-timeline p, .brief-sources li,"
            + " .brief-digest p, .brief-related li, .brief-footer > p:not(.brief-actions)";

    private static final List<Layout> LAYOUTS = List.of(Layout.ITEM, Layout.CARD, Layout.ARTICLE);

    private static final String WITHOUT_CLIPPING = """
            const style = document.createElement('style');
            style.textContent = '* { overflow: visible !important }';
            document.head.append(style);
            """;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
        ImageIO.setUseCache(false); // it would copy each picture into a file first
    }

    /** {@return hostile texts, by their names, and the layouts to show them in; in a smaller run one layout a text} */
    static Stream<Arguments> hostileTexts() throws IOException {
        StoryBrief joined = read("42-joined-emoji");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "41-ink-outside-the-box",
                read("41-ink-outside-the-box").tldr().whyItMatters().text());
        texts.put("42-joined-emoji", joined.tldr().whatChanged().text());
        texts.put("42-marks-above", joined.tldr().whyItMatters().text());
        texts.put("marks-above-and-below", "Z\u0301\u0316\u0489" + "\u0306\u0324".repeat(150));
        texts.put("marks-without-a-letter", "\u20E3\u0488\uA670\u20E0".repeat(20) + "a");
        texts.put("stacked-letters", "\u0F40" + "\u0F90".repeat(120));
        texts.put("marks-on-arabic", "\u0633" + "\u0651\u064F\u0650\u06E2".repeat(60));
        texts.put("wide-letters", "\uFDFD\u2060".repeat(40) + "\uD809\uDC2B\u2060".repeat(10));
        texts.put("a-long-word", "W\u00A0W".repeat(200));
        List<String> names = List.copyOf(texts.keySet());
        return IntStream.range(0, names.size())
                .mapToObj(i -> Arguments.of(names.get(i), texts.get(names.get(i)), Effort.allOrOne(LAYOUTS, i)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void no_ink_of_one_block_reaches_another(String name, String text, List<Layout> layouts) throws IOException {
        StoryBrief hostile = BriefOfTexts.of(Collections.nCopies(BriefOfTexts.places(false), text), false);
        StoryBrief harmless = FullBrief.small();
        String card = render(harmless, Layout.CARD);
        Path page = page(name, render(hostile, layouts).collect(joining(card, card, card)));
        for (int width : Effort.isWhole() ? List.of(340, 760) : List.of(340)) {
            browser.openWhole(page, width);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .as("width of the page")
                    .isEqualTo((long) width);
            assertThat((List<?>) browser.run("""
                            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                            const outside = [];
                            while (walker.nextNode()) {
                              if (walker.currentNode.data.length > 30 && !walker.currentNode.parentElement.closest(arguments[0])
                                && !walker.currentNode.parentElement.closest('style')) {
                                outside.push(walker.currentNode.parentElement.outerHTML.slice(0, 80));
                              }
                            }
                            return outside;
                            """, BLOCKS))
                    .as("texts outside of the blocks")
                    .isEmpty();
            Drawing furniture = show(-1);
            for (int remainder : List.of(0, 1)) {
                Drawing everyOther = show(remainder);
                String difference = furniture.firstDifferenceOutside(blocks(remainder), everyOther);
                if (difference != null) {
                    Path picture = Path.of("target", name + "-" + width + "-" + remainder + ".png");
                    everyOther.write(picture);
                    throw new AssertionError("ink outside of its block " + difference + " of " + picture);
                }
            }
        }
    }

    /** {@return a drawing with every other block, or with none} */
    private static Drawing show(int remainder) throws IOException {
        browser.run(
                "document.querySelectorAll(arguments[0]).forEach((block, i) =>"
                        + " block.style.visibility = i % 2 === arguments[1] ? 'visible' : 'hidden')",
                BLOCKS, remainder);
        return drawing();
    }

    @SuppressWarnings("unchecked")
    private static List<List<Number>> blocks(int remainder) {
        return (List<List<Number>>) browser.run("""
                return [...document.querySelectorAll(arguments[0])].filter((block, i) => i % 2 === arguments[1])
                  .map(block => {
                    const box = block.getBoundingClientRect();
                    const marker = block.matches('.brief-sources li') ? 28 : 0; // the number is beside it
                    return [box.left - marker, box.top, box.right + marker, box.bottom];
                  });
                """, BLOCKS, remainder);
    }

    @Test
    void without_clipping_ink_reaches_other_blocks() throws IOException {
        String text = read("41-ink-outside-the-box").tldr().whyItMatters().text();
        StoryBrief hostile = BriefOfTexts.of(Collections.nCopies(BriefOfTexts.places(false), text), false);
        browser.open(page("unclipped", render(hostile, Layout.CARD)), 340, 4000, 1);
        browser.run(WITHOUT_CLIPPING);

        Drawing furniture = show(-1);
        assertThat(furniture.firstDifferenceOutside(blocks(0), show(0))).isNotNull();
    }

    /** {@return the tallest and the deepest letters of scripts, and the layouts; in a smaller run one layout a script} */
    static Stream<Arguments> tallScripts() {
        List<String> languagesAndTexts = List.of(
                "en \u00C5\u00C9jgqp\u00C7|",
                "vi \u1EAA \u1EBE \u1ED8 \u1EEE gy",
                "my \u1000\u103C\u102D\u102F\u1037 \u101B\u103D\u103E\u1031\u1037",
                "bo \u0F56\u0F66\u0F92\u0FB2\u0F74\u0F56\u0F66 \u0F67\u0FB1\u0F71\u0F74",
                "bn \u09B0\u09CD\u0995\u09CD\u09B7\u09BF \u099F\u09CD\u099F\u09C3",
                "hi \u0930\u094D\u0915\u094D\u0937\u093F\u0901 \u091F\u094D\u0920\u094D\u0930\u0942",
                "th \u0E1B\u0E35\u0E4A \u0E0F\u0E39 \u0E0D\u0E39",
                "km \u179F\u17D2\u178F\u17D2\u179A\u17B8 \u1796\u17D2\u179A\u17B9\u178F\u17D2\u178F\u17B7",
                "ar \u0623\u064E\u062E\u0652\u0628\u064E\u0627\u0631\u064C \u0625\u0650\u0644\u064E\u0649",
                "te \u0C38\u0C4D\u0C24\u0C4D\u0C30\u0C40 \u0C15\u0C4D\u0C37\u0C4D\u0C2E\u0C40",
                "ja \u65E5\u672C\u8A9E\u9B31");
        return IntStream.range(0, languagesAndTexts.size())
                .mapToObj(i -> Arguments.of(languagesAndTexts.get(i), Effort.allOrOne(LAYOUTS, i)));
    }

    /** The letters stand in their language, and as a name in an English brief. */
    @ParameterizedTest
    @MethodSource("tallScripts")
    void nothing_is_cut_off_that_a_script_needs(String languageAndText, List<Layout> layouts) throws IOException {
        String language = languageAndText.substring(0, 2);
        String text = languageAndText.substring(3);
        StoryBrief brief = BriefOfTexts.of(Collections.nCopies(BriefOfTexts.places(false), text), false);
        StoryBrief own = brief.toBuilder()
                .language(language)
                .topic(new Topic(text, null))
                .build();
        Path page = page("scripts-" + language, render(own, layouts).collect(joining()));
        browser.openWhole(page, 760);
        Drawing clipped = drawing();
        browser.run(WITHOUT_CLIPPING);

        assertThat(clipped.firstDifference(drawing())).isNull();
    }

    @Test
    void the_focus_of_a_link_is_seen_whole() throws IOException {
        browser.open(page("focus", render(FullBrief.small(), LAYOUTS).collect(joining())), 760, 200, 1);
        browser.run(WITHOUT_CLIPPING);
        for (String link : List.of(
                ".brief-item .brief-headline a",
                ".brief-item a.brief-original",
                ".brief-card .brief-headline a",
                ".brief-card a.brief-original",
                ".brief-article a.brief-original",
                ".brief-share-link",
                "dd .brief-citations a",
                ".brief-implication .brief-citations a",
                ".brief-sources .brief-link",
                ".brief-related .brief-link",
                ".brief-digest .brief-link",
                ".brief-rights .brief-link",
                ".brief-original-source .brief-link")) {
            browser.run("document.head.lastChild.disabled = true");
            browser.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", link);
            browser.run("document.activeElement.blur()");
            Drawing without = drawing();
            browser.run("document.querySelector(arguments[0]).focus({ preventScroll: true })", link);
            Drawing clipped = drawing();
            browser.run("document.head.lastChild.disabled = false");

            assertThat(without.firstDifference(clipped)).as(link).isNotNull();
            assertThat(clipped.firstDifference(drawing())).as(link).isNull();
        }
    }

    private static Drawing drawing() throws IOException {
        return Drawing.of(browser.picture());
    }

    private static Stream<String> render(StoryBrief brief, List<Layout> layouts) {
        return layouts.stream().map(layout -> render(brief, layout));
    }

    private static String render(StoryBrief brief, Layout layout) {
        return HtmlRenderer.builder()
                .layout(layout)
                .presentation(Presentation.builder()
                        .permalink(shown -> "https://host.example/")
                        .build())
                .build()
                .render(brief);
    }

    private static Path page(String name, String briefs) throws IOException {
        return Files.writeString(
                Path.of("target", "ink-" + name + ".html").toAbsolutePath(),
                "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Ink</title><style>" + Stylesheet.css()
                        + "body { display: grid; gap: 8px; margin: 8px } .brief * { scroll-behavior: auto }</style>"
                        + briefs);
    }

    private static StoryBrief read(String name) throws IOException {
        try (InputStream in = InkBrowserTest.class.getResourceAsStream("/cases/" + name + ".json")) {
            return BriefReader.create()
                    .read(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .readable()
                    .orElseThrow();
        }
    }
}
