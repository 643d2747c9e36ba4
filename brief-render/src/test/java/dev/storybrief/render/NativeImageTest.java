package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.ReachabilityMetadata;
import dev.storybrief.testing.Reflection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The metadata for GraalVM Native Image registers what a run on the JVM reads, and nothing else. */
class NativeImageTest {
    private static Reflection run;

    @BeforeAll
    static void record() throws Exception {
        run = Reflection.of(WholeRendering.class);
    }

    @Test
    void the_resources_that_a_run_reads_are_registered_and_no_others() throws Exception {
        Set<String> read = new TreeSet<>();
        run.calls("resource").forEach(call -> read.add(call.replaceFirst(".* ", "")));
        read.removeIf(name -> name.startsWith("dev/storybrief/model/")); // in the metadata of brief-model

        ReachabilityMetadata metadata = ReachabilityMetadata.of("brief-render");

        assertThat(metadata.resources("brief-render")).isEqualTo(read).hasSizeGreaterThan(15);
        assertThat(metadata.members()).containsExactlyInAnyOrder("resources", "resources.glob");
        assertThat(run.calls("bundle", "proxy")).isEmpty();
    }

    @Test
    void rendering_reflects_on_no_class() {
        assertThat(run.calls("fields", "methods", "constructors")).isEmpty();
    }
}
