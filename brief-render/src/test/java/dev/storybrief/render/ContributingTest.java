package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for contributors names what is there. */
class ContributingTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.(?!properties)\\w+)?`");
    private static final Pattern FILE = Pattern.compile("`([\\w/.-]+(?:/|\\.(?:md|css|properties|json)))`");

    @Test
    void every_class_and_file_that_the_guide_names_is_there() throws IOException {
        String guide = Files.readString(ROOT.resolve(".github/CONTRIBUTING.md"));
        List<Path> files = files();
        Set<String> names =
                files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());

        assertThat(CLASS.matcher(guide).results())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(names).contains(name.group(1) + ".java"));
        assertThat(FILE.matcher(guide).results())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(files).anyMatch(file -> file.endsWith(name.group(1))));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/.git/"))
                    .toList();
        }
    }
}
