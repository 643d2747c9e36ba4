package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Map<String, String> tests = tests();
        assertThat(TEST.matcher(policy).results())
                .hasSizeGreaterThan(20)
                .allSatisfy(named -> assertThere(named, tests));
    }

    private static void assertThere(MatchResult named, Map<String, String> tests) {
        assertThat(tests).containsKey(named.group(1));
        if (named.group(2) != null) {
            assertThat(tests.get(named.group(1))).contains(" " + named.group(2) + "(");
        }
    }

    /** {@return the source of each test class of the library and of its checks in a browser, by its name} */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (String module : List.of("brief-model", "brief-render", "brief-examples/browser-checks")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                }
            }
        }
        return tests;
    }
}
