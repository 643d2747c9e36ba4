package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for contributors and the build files name what is there. */
class ContributingTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]\\w+)(?:\\.(?!properties)\\w+)?`");
    private static final Pattern FILE = Pattern.compile("`([\\w/.-]+(?:/|\\.(?:md|css|properties|json)))`");
    private static final Pattern MUTATION = Pattern.compile("<param>(dev\\.storybrief\\.[\\w.*]+)</param>");

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

    /** PIT passes over a name that matches no class. */
    @Test
    void every_class_that_a_build_file_names_for_mutation_testing_is_there() throws IOException {
        List<Path> files = files();
        for (String module : List.of("brief-model", "brief-render")) {
            String build = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
            assertThat(MUTATION.matcher(build).results()).isNotEmpty().allSatisfy(name -> {
                String pattern = "glob:**/" + name.group(1).replace('.', '/') + ".java";
                assertThat(files).anyMatch(FileSystems.getDefault().getPathMatcher(pattern)::matches);
            });
        }
    }

    @Test
    void no_file_of_the_libraries_or_of_their_tests_has_more_than_300_lines() throws IOException {
        assertThat(files())
                .filteredOn(file ->
                        file.toString().matches(".+\\.(java|css)") && !file.startsWith(ROOT.resolve("brief-examples")))
                .hasSizeGreaterThan(200)
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(300));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/.git/"))
                    .toList();
        }
    }
}
