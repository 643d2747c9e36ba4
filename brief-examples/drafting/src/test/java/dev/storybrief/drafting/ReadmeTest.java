package dev.storybrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The READMEs of brief-model and of this module show and name the programs of this module. */
class ReadmeTest {
    private static final Path MAIN = Path.of("src/main/java/dev/storybrief/drafting");

    @ParameterizedTest
    @CsvSource({"LangChain4j, LangChain4jDraft", "Spring AI, SpringAiDraft"})
    void the_lines_for_a_library_are_those_of_its_program(String library, String program) throws IOException {
        String readme = Files.readString(Path.of("../../brief-model/README.md"));
        List<String> blocks = Pattern.compile("(?ms)^" + library + ":\n\n```java\n(.*?)\n```$")
                .matcher(readme)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();

        assertThat(blocks).hasSize(1);
        assertThat(withoutSpace(Files.readString(MAIN.resolve(program + ".java"))))
                .containsSubsequence(
                        blocks.get(0).lines().map(ReadmeTest::withoutSpace).toList());
    }

    /** {@return the code as it is however its lines are broken} */
    private static String withoutSpace(String java) {
        return java.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LangChain4jDraft", "SpringAiDraft"})
    void a_program_is_short_and_the_readme_runs_it(String program) throws IOException {
        assertThat(Files.readAllLines(MAIN.resolve(program + ".java"))).hasSizeLessThan(60);
        assertThat(Files.readString(Path.of("README.md")))
                .contains("mvn -q -DskipTests -Drun=" + program + " -pl brief-examples/drafting -am package");
    }
}
