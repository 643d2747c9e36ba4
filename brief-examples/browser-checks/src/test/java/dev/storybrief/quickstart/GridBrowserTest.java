package dev.storybrief.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.browser.Browser;
import dev.storybrief.render.Layout;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures grids and lists of briefs, whose pages have no stylesheet for them. */
class GridBrowserTest {
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.shared();
    }

    private static String children(String container, Layout layout) throws IOException {
        return "<div class=\"" + container + "\">" + Stream.of(briefs(layout)).collect(joining()) + "</div>\n";
    }

    private static String listItems(String container, Layout layout) throws IOException {
        return "<ul class=\"" + container + "\">"
                + Stream.of(briefs(layout))
                        .map(brief -> "<li>" + brief + "</li>\n")
                        .collect(joining()) + "</ul>\n";
    }

    /** {@return five briefs} */
    private static String[] briefs(Layout layout) throws IOException {
        String[] briefs = new String[5];
        for (int i = 0; i < briefs.length; i++) {
            briefs[i] = Site.render(Gallery.SAMPLES.get(i % Gallery.SAMPLES.size()), layout);
        }
        return briefs;
    }

    @ParameterizedTest
    @CsvSource({"320, 1", "390, 1", "640, 2", "768, 2", "1024, 3", "1280, 4", "1920, 4", "3000, 4"})
    void a_grid_has_one_to_four_columns_by_the_space_that_there_is(int width, long columns) throws IOException {
        for (Layout layout : List.of(Layout.CARD, Layout.ITEM)) {
            String grids = children("brief-grid", layout) + listItems("brief-grid", layout);
            browser.open(HostPage.BARE.write("columns-" + layout, "", grids), width);

            assertThat(inFirstRow("div.brief-grid")).isEqualTo(columns);
            assertThat(inFirstRow("ul.brief-grid")).isEqualTo(columns);
            assertThat(browser.run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
    }

    @Test
    void a_narrow_place_of_a_wide_window_has_one_column_and_larger_text_fewer_columns() throws IOException {
        browser.open(HostPage.BARE.write("columns", "", children("brief-grid", Layout.CARD)), 1280);
        browser.run("document.querySelector('main').style.inlineSize = '300px'");
        assertThat(inFirstRow(".brief-grid")).isEqualTo(1);

        browser.run("document.querySelector('main').style = 'font-size: 32px'");
        assertThat(inFirstRow(".brief-grid")).isEqualTo(2);
    }

    private static long count(String selector) {
        return (Long) browser.run("return document.querySelectorAll(arguments[0]).length", selector);
    }

    private static long inFirstRow(String grid) {
        return (Long) browser.run("""
                const tops = [...document.querySelectorAll(arguments[0] + ' .brief')]
                  .map(brief => Math.round(brief.getBoundingClientRect().top));
                return tops.filter(top => top === tops[0]).length;
                """, grid);
    }

    @ParameterizedTest
    @EnumSource
    void briefs_of_one_row_are_equal_in_height_and_width(HostPage host) throws IOException {
        String grids = children("brief-grid", Layout.CARD)
                + listItems("brief-grid", Layout.CARD)
                + children("brief-grid", Layout.ITEM)
                + listItems("brief-grid", Layout.ITEM);
        browser.open(host.write("heights", "", grids), 1280);

        assertThat(count(".brief-grid .brief-frame")).isEqualTo(20);
        assertThat((List<?>) browser.run("""
                        return [...document.querySelectorAll('.brief-grid')].flatMap(grid => {
                          const boxes = [...grid.querySelectorAll('.brief-frame')].map(frame => frame.getBoundingClientRect());
                          return boxes.slice(1, 4).flatMap(box =>
                            [box.height - boxes[0].height, box.width - boxes[0].width, box.top - boxes[0].top]);
                        }).filter(difference => Math.abs(difference) > 0.1);
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "paper", "plain", "news"})
    void a_list_is_one_column_with_a_line_between_entries_and_one_frame_around_them(String theme) throws IOException {
        for (Layout layout : List.of(Layout.ITEM, Layout.CARD)) {
            String lists = children("brief-list", layout) + listItems("brief-list", layout);
            browser.open(HostPage.BOOTSTRAP.write("list-" + layout, theme, lists), 1280);

            assertThat(count(".brief-list > * .brief-frame")).isEqualTo(10);
            assertThat((List<?>) browser.run("""
                            const px = (element, property) => parseFloat(getComputedStyle(element)[property]);
                            return [...document.querySelectorAll('.brief-list')].flatMap(list => {
                              const inner = list.clientWidth;
                              return [...list.children].flatMap((entry, i) => {
                                const frame = entry.querySelector('.brief-frame');
                                return [
                                  [px(entry, 'borderTopWidth'), i === 0 ? 0 : 1],
                                  [px(frame, 'borderTopWidth') + px(frame, 'borderLeftWidth'), 0],
                                  [frame.getBoundingClientRect().width, inner],
                                ];
                              }).concat([[px(list, 'borderLeftWidth'), 1], [px(list, 'paddingLeft') + px(list, 'marginTop'), 0]]);
                            }).filter(([is, expected]) => Math.abs(is - expected) > 0.1);
                            """)).isEmpty();
        }
    }

    /** Chromium's accessibility tree keeps any list; WebKit's needs a style other than "none". */
    @Test
    void a_list_without_marks_is_a_list_for_assistive_technology() throws IOException {
        browser.open(HostPage.TAILWIND.write("marks", "", listItems("brief-list", Layout.ITEM)), 1280);

        assertThat(browser.run("return getComputedStyle(document.querySelector('.brief-list')).listStyleType"))
                .isEqualTo("\"\"");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.brief-list > li')).display"))
                .isEqualTo("list-item");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief-grid", "brief-list", "brief-stack"})
    void no_mark_of_the_host_stands_before_an_entry(String container) throws IOException {
        String items = listItems(container, Layout.ITEM);
        browser.open(HostPage.BARE.write("host-marks", "", items), 1280);
        Object bare = browser.run("return document.querySelector('ul').getBoundingClientRect().height");
        browser.open(
                HostPage.BARE.write(
                        "host-marks",
                        "",
                        "<style>main ul li { list-style: square inside } main ul li::before { content: '\u00BB ' }"
                                + " main ul li::after { content: ''; display: table }</style>" + items),
                1280);

        assertThat(browser.run("return document.querySelector('ul').getBoundingClientRect().height"))
                .isEqualTo(bare);
        assertThat(count("ul > li")).isEqualTo(5);
        assertThat((List<?>) browser.run("""
                        return [...document.querySelectorAll('ul > li')].flatMap(entry => [
                          getComputedStyle(entry).listStyleType,
                          getComputedStyle(entry, '::before').content, getComputedStyle(entry, '::after').content,
                        ]).filter(mark => mark !== '""' && mark !== 'none');
                        """)).isEmpty();
    }
}
