package dev.storybrief.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README of brief-render shows the files of this module. */
class ReadmeTest {
    private static final Path MAIN = Path.of("src/main");

    @ParameterizedTest
    @CsvSource({
        "Thymeleaf, ThymeleafCards, resources/templates/card.html resources/templates/phrase.html",
        "jte, JteCards, jte/card.jte jte/phrase.jte",
        "FreeMarker, FreeMarkerCards, resources/templates/card.ftlh",
        "Qute, QuteCards, resources/templates/card.qute.html"
    })
    void the_section_of_an_engine_has_its_templates_and_the_lines_that_render_them(
            String engine, String renderer, String templates) throws IOException {
        List<String> files = new ArrayList<>();
        for (String template : templates.split(" ", -1)) {
            files.add(Files.readString(MAIN.resolve(template)).stripTrailing());
        }

        assertThat(blocks(engine, "html")).isEqualTo(files);
        assertThat(Files.readString(MAIN.resolve("java/dev/storybrief/templates/" + renderer + ".java"))
                        .lines()
                        .map(String::strip))
                .containsSubsequence(
                        blocks(engine, "java").get(0).lines().map(String::strip).toArray(String[]::new));
    }

    private static List<String> blocks(String engine, String language) throws IOException {
        String readme = Files.readString(Path.of("../../brief-render/README.md"));
        String section = readme.replaceFirst("(?s).*\n### " + engine + "\n(.*?)\n##.*", "$1");
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)\n```$")
                .matcher(section)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
