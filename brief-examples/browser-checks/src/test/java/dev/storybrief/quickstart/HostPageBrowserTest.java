package dev.storybrief.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.model.Status;
import dev.storybrief.model.StoryBrief;
import dev.storybrief.render.Layout;
import dev.storybrief.render.Section;
import dev.storybrief.render.html.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows briefs in different pages of hosts, and on different media. */
class HostPageBrowserTest {
    private static final String LIGHT = "rgb(255, 254, 251)";
    private static final String DARK = "rgb(26, 25, 23)";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    @AfterEach
    void preferLight() {
        browser.emulate("", "prefers-color-scheme", "light");
    }

    @ParameterizedTest
    @CsvSource({
        "reset, genesis-mission, ITEM",
        "ten-pixel, ar-alneyadi-crew-6, ITEM",
        "reset, genesis-mission, CARD",
        "ten-pixel, genesis-mission, CARD",
        "reset, ar-alneyadi-crew-6, CARD",
        "ten-pixel, ja-sake-unesco, CARD",
        "reset, genesis-mission, ARTICLE",
        "ten-pixel, de-bulgarien-euro, ARTICLE"
    })
    void a_brief_looks_as_it_does_on_a_bare_page(String host, String sample, Layout layout) throws IOException {
        Picture bare = picture("bare", sample, layout);
        Picture hosted = picture(host, sample, layout);

        assertThat(hosted.size()).isEqualTo(bare.size());
        assertThat(hosted.shareUnlike(bare)).isLessThan(0.001);
    }

    private static Picture picture(String host, String sample, Layout layout) throws IOException {
        browser.open(Site.host(host, sample, layout), 1280, 5000, 1);
        Picture picture = Picture.of(browser.picture(".brief"));
        picture.write(Site.target("hosts/" + host + "-" + sample + "-" + layout + ".png"));
        return picture;
    }

    @Test
    void a_brief_in_a_place_that_shrinks_to_fit_has_a_width() throws IOException {
        browser.open(Site.host("shrinking", "genesis-mission", Layout.CARD), 1280);

        assertThat((Long) browser.run("return Math.min(...[...document.querySelectorAll('.brief-frame')]"
                        + ".map(frame => Math.round(frame.getBoundingClientRect().width)))"))
                .isGreaterThanOrEqualTo(240);
    }

    @Test
    void a_brief_in_a_place_that_shrinks_to_fit_is_not_wider_than_a_narrow_window() throws IOException {
        browser.open(Site.host("shrinking", "genesis-mission", Layout.CARD), 240);

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo(240L);
    }

    @Test
    void a_line_is_between_two_sections_whatever_the_host_has_put_there() throws IOException {
        StoryBrief brief = Site.brief("genesis-mission");
        String article = HtmlRenderer.builder()
                .after(Section.TAKEAWAYS, (story, out) -> out.literal("<p>Of the host</p>"))
                .build()
                .render(brief);
        browser.open(Site.page("host-content", article), 1280);

        assertThat(browser.run("return document.querySelector('.brief-host').nextElementSibling.className"))
                .isEqualTo("brief-section brief-implications");
        assertThat(style(".brief-host + .brief-section", "", "borderTop"))
                .isEqualTo(style(".brief-implications + .brief-section", "", "borderTop"))
                .startsWith("1px solid");
    }

    @Test
    void print_is_black_on_white_with_addresses_in_full() {
        browser.open(Site.file("genesis-mission/alone-en-dark.html"), 1280);
        browser.emulate("print", "prefers-color-scheme", "dark");

        assertThat(style(".brief-frame", "", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(style(".brief-headline", "", "color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(style(".brief-share", "", "display")).isEqualTo("none");
        // Isolated from the text around it, an address reads from left to right in a text from right to left too.
        assertThat(style(".brief-sources .brief-link", "::after", "content")).matches("\" \u2066<https://.+>\u2069\"");
    }

    @Test
    void a_section_on_paper_is_not_kept_on_one_page_by_its_heading_beside_it_or_by_the_space_below_it() {
        browser.open(Site.file("genesis-mission/alone-en-light.html"), 1280);
        browser.emulate("print", "", "");

        assertThat(style(".brief-takeaways > .brief-heading", "", "breakAfter")).isEqualTo("auto");
        assertThat(style(".brief-timeline > .brief-heading", "", "breakAfter")).isEqualTo("avoid");
        assertThat(style(".brief-takeaways", "", "paddingBottom")).isEqualTo("0px");
    }

    @Test
    void a_footer_has_no_line_below_the_band_but_has_one_on_paper_where_there_is_no_band() throws IOException {
        StoryBrief brief = Site.brief("genesis-mission").toBuilder()
                .insight(null)
                .related(List.of())
                .digest(null)
                .sources(List.of())
                .build();
        browser.open(Site.page("tldr-alone", Site.render(brief, Layout.ARTICLE)), 1280);

        assertThat(style(".brief-tldr + .brief-footer", "", "borderTopWidth")).isEqualTo("0px");
        browser.emulate("print", "", "");
        assertThat(style(".brief-tldr + .brief-footer", "", "borderTopWidth")).isEqualTo("1px");
    }

    @Test
    void the_line_of_the_footer_is_no_underline_of_the_link_in_a_withdrawn_item() throws IOException {
        StoryBrief brief = Site.brief("genesis-mission").toBuilder()
                .status(Status.WITHHELD)
                .build();
        browser.open(Site.page("withdrawn", Site.render(brief, Layout.ITEM)), 1280);

        assertThat(((Number) browser.run("""
                        const [link, footer] = ['.brief-original', '.brief-footer']
                          .map(part => document.querySelector(part).getBoundingClientRect());
                        return footer.top - link.bottom;
                        """)).doubleValue()).isGreaterThan(10);
    }

    @Test
    void the_meter_can_be_read_in_forced_colours() {
        browser.open(Site.file("genesis-mission/alone-en-light.html"), 1280);
        browser.emulate("", "forced-colors", "active");

        String on = style(".brief-meter .brief-on", "", "backgroundColor");
        String off = style(".brief-meter i:not(.brief-on)", "", "backgroundColor");
        assertThat(on).isNotEqualTo(off);
        assertThat(style(".brief-meter i:not(.brief-on)", "", "borderTopColor")).isEqualTo(on);
        assertThat(style(".brief-meter .brief-on", "", "borderTopColor")).isEqualTo(on);
    }

    /** Attributes of the root and of the body of a host's page, and whether a brief in it is dark. */
    private static final String PLACES = """
                                     |                          | false
            style=color-scheme:light |                          | false
            style=color-scheme:dark  |                          | true
            style=color-scheme:dark  | style=color-scheme:light | false
            data-bs-theme=dark       |                          | true
            data-bs-theme=dark       | data-bs-theme=light      | false
            class=dark               |                          | true
            class=dark               | data-theme=light         | false
            data-theme=light         | class=dark               | false
            data-theme=dark          |                          | true
            data-theme=dark          | data-theme=light         | false
            data-theme=light         | data-theme=dark          | true
            style=color-scheme:dark  | data-theme=light         | false
            """;

    @Test
    void an_item_a_card_or_an_article_is_dark_where_its_place_is_whatever_the_reader_prefers() throws IOException {
        browser.open(
                Site.page(
                        "every-layout",
                        Site.render("genesis-mission", Layout.ITEM)
                                + Site.render("genesis-mission", Layout.CARD)
                                + Site.render("genesis-mission", Layout.ARTICLE)),
                1280);
        List<String[]> places =
                PLACES.lines().map(line -> line.split("\\s*\\|\\s*", -1)).toList();
        for (String readers : GalleryView.SCHEMES) {
            browser.emulate("", "prefers-color-scheme", readers);
            List<?> colours = coloursOfFramesIn(places);
            for (int i = 0; i < places.size(); i++) {
                assertThat((List<?>) colours.get(i))
                        .as("%s for who prefers %s", String.join(" | ", places.get(i)), readers)
                        .isEqualTo(Collections.nCopies(3, places.get(i)[2].equals("true") ? DARK : LIGHT));
            }
        }
    }

    /** {@return the colours of the three frames with the attributes of each place} */
    private static List<?> coloursOfFramesIn(List<String[]> places) {
        return (List<?>) browser.run("""
                const elements = [document.documentElement, document.body];
                return arguments[0].map(place => {
                  const attributes = elements.map((element, i) => place[i] ? place[i].split('=') : []);
                  attributes.forEach(([name, value], i) => name && elements[i].setAttribute(name, value));
                  const colours = ['.brief-item', '.brief-card', '.brief-article'].map(
                    brief => getComputedStyle(document.querySelector(brief + ' .brief-frame')).backgroundColor);
                  attributes.forEach(([name], i) => name && elements[i].removeAttribute(name));
                  return colours;
                });
                """, places);
    }

    private static boolean isFrameDark(String brief) {
        String colour = style(brief + " .brief-frame", "", "backgroundColor");
        assertThat(colour).isIn(LIGHT, DARK);
        return colour.equals(DARK);
    }

    @Test
    void data_theme_on_a_brief_overrides_that_of_the_page() throws IOException {
        browser.open(Site.host("bare", "genesis-mission", Layout.CARD), 1280);
        browser.run("document.documentElement.dataset.theme = 'light';"
                + " document.querySelector('.brief').dataset.theme = 'dark'");

        assertThat(isFrameDark(".brief")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"light, '', false", "dark, '', true", "light, dark, true", "dark, light, false"})
    void a_page_follows_its_reader_unless_its_brief_has_a_theme(String readers, String theme, boolean isDark)
            throws IOException {
        Path page = Site.target("page-of-its-own.html");
        Files.writeString(page, Site.render("genesis-mission", Layout.PAGE));
        browser.emulate("", "prefers-color-scheme", readers);
        browser.open(page, 1280);
        if (!theme.isEmpty()) {
            browser.run("document.querySelector('.brief').dataset.theme = '" + theme + "'");
        }

        assertThat(isFrameDark(".brief")).isEqualTo(isDark);
        assertThat(style(".brief-body", "", "backgroundColor"))
                .isEqualTo(isDark ? "rgb(15, 14, 13)" : "rgb(236, 231, 223)");
    }

    /** Takes the two pictures in the README: copy them from target/site-… into brief-examples when the looks change. */
    @Test
    void pictures_of_the_front_page_in_light_and_dark_are_small_enough_for_the_readme() throws IOException {
        for (String theme : GalleryView.SCHEMES) {
            browser.emulate("", "prefers-color-scheme", theme);
            browser.openWhole(Site.file("index.html"), 1280);
            Path file = Site.target("gallery-" + theme + ".png");
            Picture.of(browser.picture()).withFewColours().write(file);
            assertThat(Files.size(file)).isLessThan(200_000);
        }
    }

    private static String style(String selector, String pseudoElement, String property) {
        return (String) browser.run("return getComputedStyle(document.querySelector('" + selector + "'), '"
                + pseudoElement + "')." + property);
    }
}
