package dev.storybrief.model.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storybrief.testing.ReachabilityMetadata;
import dev.storybrief.testing.Reflection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The metadata for GraalVM Native Image registers what a run on the JVM reflects on, and nothing else. */
class NativeImageTest {
    private static Reflection run;
    private static ReachabilityMetadata metadata;

    @BeforeAll
    static void record() throws Exception {
        run = Reflection.of(WholeModel.class);
        metadata = ReachabilityMetadata.of("brief-model");
    }

    @Test
    void what_a_run_reflects_on_is_registered() {
        Set<String> registered = new TreeSet<>();
        metadata.types().forEach((type, kinds) -> kinds.forEach(kind -> registered.add(kind + " " + type)));

        assertThat(run.calls("fields", "methods", "constructors")).hasSizeGreaterThan(60);
        assertThat(registered).containsAll(run.calls("fields", "methods", "constructors"));
    }

    @Test
    void no_type_is_registered_that_no_run_reflects_on() {
        Set<String> reflected = new TreeSet<>();
        run.calls("fields", "methods", "constructors").forEach(call -> reflected.add(call.replaceFirst(".* ", "")));

        assertThat(metadata.types().keySet()).isEqualTo(reflected);
    }

    @Test
    void no_run_makes_proxies() {
        assertThat(run.calls("proxy")).isEmpty();
    }

    /** The reader makes and takes apart records by method handles, which the agent does not record. */
    @Test
    void records_are_registered_in_whole() throws ClassNotFoundException {
        int records = 0;
        for (String type : metadata.types().keySet()) {
            if (Class.forName(type).isRecord()) {
                records++;
                assertThat(metadata.types().get(type)).as(type).contains("fields", "methods", "constructors");
            }
        }
        assertThat(records).isGreaterThan(15);
    }

    @Test
    void the_resources_and_the_bundle_that_a_run_reads_are_registered_and_no_others() throws Exception {
        Set<String> read = new TreeSet<>();
        run.calls("resource").forEach(call -> read.add(call.replaceFirst(".* ", "")));

        assertThat(metadata.resources("brief-model")).isEqualTo(read).isNotEmpty();
        assertThat(metadata.bundles()).isNotEmpty();
        assertThat(run.calls("bundle")) // the others are of Hibernate Validator
                .containsAll(metadata.bundles().stream()
                        .map(name -> "bundle " + name)
                        .toList());
    }

    /** The names that GraalVM documents. Its JSON Schema is in no artifact that a build can depend on. */
    @Test
    void the_file_uses_members_that_graalvm_knows() {
        assertThat(metadata.members())
                .isSubsetOf(
                        "reflection",
                        "reflection.type",
                        "reflection.allDeclaredConstructors",
                        "reflection.allDeclaredFields",
                        "reflection.allDeclaredMethods",
                        "resources",
                        "resources.bundle",
                        "resources.glob");
    }
}
