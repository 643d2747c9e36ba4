package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** The JDK's jdeps lists which packages of brief-model and brief-render depend on which. */
class PackagesTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("(dev\\.storybrief\\.[\\w.]+) +-> (dev\\.storybrief\\.[\\w.]+)");

    private static Map<String, Set<String>> dependencies() {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        "-verbose:package",
                        "-filter:none",
                        "../brief-model/target/classes/dev/storybrief/model",
                        "target/classes/dev/storybrief/render");
        assertThat(status).as(out.toString()).isZero();
        Map<String, Set<String>> dependencies = new HashMap<>();
        for (Matcher line = DEPENDENCY.matcher(out.toString()); line.find(); ) {
            dependencies.computeIfAbsent(line.group(1), any -> new HashSet<>()).add(line.group(2));
        }
        return dependencies;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> dependencies) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            for (String next : dependencies.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    @Test
    void no_packages_depend_on_each_other_but_the_records_and_their_constraints() {
        Map<String, Set<String>> dependencies = dependencies();
        dependencies.forEach((name, used) -> used.remove(name));
        assertThat(dependencies)
                .containsKeys("dev.storybrief.model.json", "dev.storybrief.render", "dev.storybrief.render.html");
        Set<String> inCircles = new TreeSet<>();
        for (String name : dependencies.keySet()) {
            if (reachable(name, dependencies).contains(name)) {
                inCircles.add(name);
            }
        }
        assertThat(inCircles).containsExactly("dev.storybrief.model", "dev.storybrief.model.constraint");
    }
}
