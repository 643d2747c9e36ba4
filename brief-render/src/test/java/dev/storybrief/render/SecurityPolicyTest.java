package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the security policy promises is held by the tests that it names. */
class SecurityPolicyTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void every_test_that_the_policy_names_is_there() throws IOException {
        String policy = Files.readString(ROOT.resolve(".github/SECURITY.md"));
        Map<String, List<String>> tests = tests();
        assertThat(TEST.matcher(policy).results())
                .hasSizeGreaterThan(20)
                .allSatisfy(named -> assertThere(named, tests));
    }

    private static void assertThere(MatchResult named, Map<String, List<String>> tests) {
        assertThat(tests.get(named.group(1)))
                .as("the one test named " + named.group(1))
                .hasSize(1);
        if (named.group(2) != null) {
            assertThat(tests.get(named.group(1)).get(0)).contains(" " + named.group(2) + "(");
        }
    }

    /** {@return the sources of the test classes of the library and of its checks in a browser, by their names} */
    private static Map<String, List<String>> tests() throws IOException {
        Map<String, List<String>> tests = new HashMap<>();
        for (String module : List.of("brief-model", "brief-render", "brief-examples/browser-checks")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    tests.computeIfAbsent(name, any -> new ArrayList<>()).add(Files.readString(file));
                }
            }
        }
        return tests;
    }
}
