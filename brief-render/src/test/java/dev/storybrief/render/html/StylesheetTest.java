package dev.storybrief.render.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the stylesheet and the themes beside it, as hosts get them. */
class StylesheetTest {
    static Stream<String> stylesheets() {
        return Stream.concat(
                Stream.of(Stylesheet.css()), Arrays.stream(Theme.values()).map(Theme::css));
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void a_stylesheet_is_in_ascii_and_loads_nothing_and_leaves_the_root_to_the_host(String css) {
        assertThat(css).isASCII().doesNotContain("url(", "@import", "!important", "rem;", "rem ", "rem}", ":root");
    }

    @ParameterizedTest
    @MethodSource("stylesheets")
    void a_stylesheet_is_minified(String css) {
        assertThat(css).doesNotContain("/*", "\n", "  ", "{ ", "; ", ", ", ": ", ";}");
    }

    @Test
    void the_stylesheet_has_at_most_six_kilobytes_and_the_readme_the_figure() throws IOException {
        int size = zipped(Stylesheet.css());

        assertThat(size).isLessThanOrEqualTo(6_000);
        assertThat(Files.readString(Path.of("README.md")))
                .contains("`brief.css` has " + String.format(Locale.ROOT, "%.1f KB", size / 1000.0));
    }

    @ParameterizedTest
    @EnumSource
    void a_theme_has_less_than_one_kilobyte(Theme theme) throws IOException {
        assertThat(zipped(theme.css())).isLessThan(1_000);
    }

    private static int zipped(String css) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(css.getBytes(US_ASCII));
        }
        return bytes.size();
    }

    @Test
    void an_address_is_that_of_the_file_in_the_jar_and_changes_with_its_hash() throws IOException {
        assertIsFile(Stylesheet.href(), Stylesheet.css(), Stylesheet.integrity());
        for (Theme theme : Theme.values()) {
            assertIsFile(theme.href(), theme.css(), theme.integrity());
        }
        assertThat(Stylesheet.href()).startsWith("/storybrief/brief.css?");
        assertThat(Theme.NEWS.href()).startsWith("/storybrief/news.css?");
    }

    private static void assertIsFile(String href, String css, String integrity) throws IOException {
        String[] pathAndVersion = href.split("\\?v=", -1);
        try (InputStream in = Stylesheet.class.getResourceAsStream("/META-INF/resources" + pathAndVersion[0])) {
            assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(css);
        }
        assertThat(Stylesheet.integrity(css)).isEqualTo(integrity);
        assertThat(pathAndVersion[1])
                .matches("[A-Za-z0-9_-]{12}")
                .isEqualTo(integrity.substring(7, 19).replace('+', '-').replace('/', '_'));
    }

    @Test
    void another_class_prefix_reaches_a_theme() {
        for (Theme theme : Theme.values()) {
            assertThat(theme.css("story"))
                    .contains(".story-card{", "var(--brief-ink,")
                    .doesNotContain(".brief");
            assertThat(theme.css("brief")).isEqualTo(theme.css());
        }
    }

    @Test
    void what_is_no_class_prefix_is_refused() {
        assertThatThrownBy(() -> Stylesheet.css("a b{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Theme.NEWS.css("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_theme_paper_has_every_property_at_its_default() {
        assertThat(Stylesheet.css()).startsWith(Theme.PAPER.css());
    }

    @ParameterizedTest
    @EnumSource
    void a_theme_sets_the_properties_of_the_theme_paper_and_a_host_can_set_the_same_ones(Theme theme) {
        assertThat(all("--b-[a-z-]+(?=:)", theme.css())).containsAll(all("--b-[a-z-]+(?=:)", Theme.PAPER.css()));
        assertThat(all("--brief-[a-z-]+", theme.css()))
                .hasSameElementsAs(all("--brief-[a-z-]+", Theme.PAPER.css()))
                .hasSameElementsAs(all("--brief-[a-z-]+", Stylesheet.css()));
    }

    private static List<String> all(String pattern, String css) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
