package dev.storybrief.newsdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks at the Adaptive Card that the playground draws. */
class PlaygroundCardBrowserTest extends PlaygroundTest {
    private static final String HOSTILE =
            "<img src=x onerror=alert(1)></script><script>alert(2)</script> **b** [l](javascript:alert(3))"
                    + " {{DATE(2026-01-01T00:00:00Z)}}";

    static final String LIGHT = "rgb(255, 255, 255)";
    static final String DARK = "rgb(45, 44, 44)";

    @BeforeAll
    static void needsWhatDrawsCards() {
        boolean isThere =
                PlaygroundCardBrowserTest.class.getResource("/static/adaptivecards/dist/adaptivecards.min.js") != null;
        Assumptions.assumeTrue(isThere || System.getenv("CI") != null, "no npm when this was built");
        assertThat(isThere).as("CI is set, and npm has installed adaptivecards").isTrue();
    }

    @BeforeEach
    void chooseCard() {
        chooseCard("CARD");
    }

    static void chooseCard(String layout) {
        browser.choose("#layout", layout);
        browser.choose("#format", "ADAPTIVE_CARD");
        browser.await("return !card.hidden && performance.getEntriesByName(card.src).length"); // it is loaded
        awaitDrawn("return document.querySelector('.ac-textRun')?.textContent === arguments[0]", HEADLINE);
    }

    private static void awaitDrawn(String condition, Object... arguments) {
        browser.within("#card", () -> {
            browser.await(condition, arguments);
            return true;
        });
    }

    private static List<String> drawn(String selector) {
        return browser.within("#card", () -> texts(selector));
    }

    private static Object seeDrawn(String expression) {
        return browser.within("#card", () -> see(expression));
    }

    private static Object looks(String element, String property) {
        return seeDrawn("getComputedStyle(document.querySelector('" + element + "'))." + property);
    }

    @Test
    void every_text_of_the_message_is_drawn_in_every_layout() {
        for (String layout : List.of("ITEM", "PAGE", "CARD", "ARTICLE")) { // each is unlike the one before
            Object before = see("source.textContent");
            browser.choose("#layout", layout);
            browser.await("return source.textContent !== arguments[0]", before);
            @SuppressWarnings("unchecked")
            List<String> sent = (List<String>) browser.run("""
                    const texts = (node) => node.inlines?.map(run => run.text) ?? (node.items ?? node.body).flatMap(texts);
                    return texts(JSON.parse(document.querySelector('#source').textContent));
                    """);
            awaitDrawn(
                    "return [...document.querySelectorAll('.ac-textRun')].map(run => run.textContent).join('\\n')"
                            + " === arguments[0]",
                    String.join("\n", sent));

            assertThat(drawn(".ac-textRun")).containsExactlyElementsOf(sent).hasSizeGreaterThan(4);
            assertThat(String.join("", sent))
                    .contains(layout.equals("ITEM") ? "With AI" : "Written with AI, reviewed by Standards desk");
            assertThat(see("document.querySelector('#source').hidden || preview.hidden === false"))
                    .isEqualTo(false);
        }
    }

    @Test
    void nothing_is_fetched_from_another_host() {
        String resources = "performance.getEntriesByType('resource').map(entry => new URL(entry.name).host)";
        String host = browser.address().getAuthority();

        assertThat((List<?>) see(resources)).isNotEmpty().allMatch(host::equals);
        assertThat((List<?>) seeDrawn(resources)).hasSize(4).allMatch(host::equals);
    }

    @Test
    void only_cards_are_drawn() {
        write("no brief");
        awaitDrawn("return !document.body.firstElementChild");

        browser.choose("#format", "HTML");
        browser.await("return card.hidden");
        browser.choose("#theme", "dark");
        assertThat(seeDrawn("document.body.textContent")).isEqualTo("");
    }

    @Test
    void hostile_text_is_text() {
        write(written().replace(HEADLINE, HOSTILE));
        awaitDrawn("return document.querySelector('.ac-richTextBlock').textContent === arguments[0]", HOSTILE);

        assertThat(seeDrawn("document.body.querySelectorAll('img, script, strong, b, [onerror]').length"))
                .isEqualTo(0L);
        assertThat((List<?>) seeDrawn("[...document.links].map(link => link.protocol)"))
                .isNotEmpty()
                .allMatch(protocol -> protocol.equals("https:") || protocol.equals("http:"));
    }

    @Test
    void the_package_reads_no_markdown_where_a_card_could_have_it() {
        browser.run("""
                const text = { type: 'TextBlock', text: arguments[0] };
                document.querySelector('#card').contentWindow.postMessage(
                  { theme: '', card: JSON.stringify({ type: 'AdaptiveCard', version: '1.5', body: [text] }) }, '*');
                """, "**b** <i>i</i> [l](https://example.org)");
        awaitDrawn("return document.querySelector('.ac-textBlock')");

        assertThat(browser.complaints()).singleElement().asString().contains("Markdown processing isn't enabled");
        assertThat(drawn(".ac-textBlock")).containsExactly("**b** <i>i</i> [l](https://example.org)");
        assertThat(seeDrawn("document.querySelectorAll('.ac-textBlock *').length"))
                .isEqualTo(0L);
    }

    @Test
    void a_link_opens_a_tab_that_does_not_know_the_playground() {
        String opened = browser.within("#card", () -> browser.opened(".ac-anchor"));

        assertThat(opened).isEqualTo(seeDrawn("document.querySelector('.ac-anchor').href"));
        assertThat(browser.address().getPath()).isEqualTo("/playground");
        assertThat((List<?>) seeDrawn("[...document.links].map(link => link.target + ' ' + link.rel)"))
                .isNotEmpty()
                .allMatch("_blank noopener"::equals);
        assertThat(see("card.sandbox.value"))
                .as("the frame may neither lead the page elsewhere nor read it")
                .isEqualTo("allow-scripts allow-popups allow-popups-to-escape-sandbox");
    }

    @Test
    void the_theme_is_the_chosen_one_or_the_readers() {
        browser.emulate("", "prefers-color-scheme", "dark");
        assertThat(background()).isEqualTo(DARK);
        browser.choose("#theme", "light");
        awaitBackground(LIGHT);
        browser.emulate("", "prefers-color-scheme", "light");
        browser.choose("#theme", "dark");
        awaitBackground(DARK);
        browser.choose("#theme", "");
        awaitBackground(LIGHT);
    }

    private static Object background() {
        return looks(".ac-adaptiveCard", "backgroundColor");
    }

    static void awaitBackground(String colour) {
        awaitDrawn(
                "return getComputedStyle(document.querySelector('.ac-adaptiveCard')).backgroundColor === arguments[0]",
                colour);
    }

    @Test
    void a_card_in_arabic_is_read_from_the_right() {
        browser.choose("#sample", "ar-alneyadi-crew-6");
        awaitDrawn("return document.documentElement.lang === 'ar'");

        assertThat(looks(".ac-richTextBlock", "direction")).isEqualTo("rtl");
        assertThat(drawn(".ac-textRun").get(0)).startsWith("سلطان النيادي");
    }

    @Test
    void what_the_policy_forbids_in_a_card_would_be_noticed() {
        seeDrawn("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">'"
                + " + '<img src=\"https://elsewhere.example/x.png\">')");
        awaitDrawn("return document.querySelector('img').complete");

        assertThat(browser.complaints())
                .anyMatch(complaint -> complaint.contains("style-src"))
                .anyMatch(complaint -> complaint.contains("img-src"));
    }
}
