package dev.storybrief.render.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the stylesheet and the themes beside it, as hosts get them. */
class StylesheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"brief", "paper", "plain", "news"})
    void a_stylesheet_is_in_ascii_and_loads_nothing_and_leaves_the_root_to_the_host(String name) throws IOException {
        assertThat(css(name)).isASCII();
        assertThat(rules(css(name))).doesNotContain("url(", "@import", "!important", "rem;", "rem ", ":root");
    }

    /** The figure was 3.9 KB when this was written. */
    @Test
    void the_stylesheet_is_small() throws IOException {
        assertThat(zipped(minified(css("brief")))).isLessThan(6_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "plain", "news"})
    void a_theme_is_small(String theme) throws IOException {
        assertThat(zipped(minified(css(theme)))).isLessThan(1_000);
    }

    @Test
    void the_theme_paper_has_every_property_at_its_default() throws IOException {
        assertThat(css("brief")).contains(rules(css("paper")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "news"})
    void a_theme_sets_the_properties_of_the_theme_paper_and_a_host_can_set_the_same_ones(String theme)
            throws IOException {
        assertThat(all("--b-[a-z-]+(?=:)", css(theme))).containsAll(all("--b-[a-z-]+(?=:)", css("paper")));
        assertThat(all("--brief-[a-z-]+", css(theme)))
                .hasSameElementsAs(all("--brief-[a-z-]+", css("paper")))
                .hasSameElementsAs(all("--brief-[a-z-]+", rules(css("brief"))));
    }

    private static List<String> all(String pattern, String css) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** {@return a stylesheet without the comment at its start} */
    private static String rules(String css) {
        return css.substring(css.indexOf("*/") + 2).strip();
    }

    private static String minified(String css) {
        return Stream.of("(?s)/\\*.*?\\*/", "(?<=[\\s{};,:])\\s+|\\s+(?=[{}])")
                .reduce(css, (rest, pattern) -> rest.replaceAll(pattern, ""))
                .replaceAll("\\s+", " ");
    }

    private static int zipped(String css) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(css.getBytes(US_ASCII));
        }
        return bytes.size();
    }

    private static String css(String name) throws IOException {
        String file = Stylesheet.RESOURCE.replace("brief.css", name + ".css");
        try (InputStream in = Stylesheet.class.getResourceAsStream("/" + file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
