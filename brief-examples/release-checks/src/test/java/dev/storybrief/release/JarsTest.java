package dev.storybrief.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What each jar tells of itself, and what the bill of materials tells of the jars. */
class JarsTest {

    @Test
    void every_jar_has_the_license_and_the_notice() throws Exception {
        byte[] license = Files.readAllBytes(Path.of("../../LICENSE"));
        byte[] notice = Files.readAllBytes(Path.of("../../.github/NOTICE"));

        for (Path file : Published.jars()) {
            try (JarFile jar = new JarFile(file.toFile())) {
                assertThat(Published.entry(jar, "META-INF/LICENSE"))
                        .as("%s", file)
                        .isEqualTo(license);
                assertThat(Published.entry(jar, "META-INF/NOTICE"))
                        .as("%s", file)
                        .isEqualTo(notice);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("dev.storybrief.release.Published#MODULES")
    void the_manifest_and_the_module_have_the_version(String module) throws Exception {
        try (JarFile jar = new JarFile(Published.file(module, ".jar").toFile())) {
            Bundle bundle = Bundle.of(jar);

            assertThat(bundle.header("Implementation-Version")).isEqualTo(Published.version());
            assertThat(bundle.header("Bundle-Version"))
                    .isEqualTo(Published.version().replace("-rc.", ".rc"));
            assertThat(module(jar).rawVersion()).contains(Published.version());
        }
    }

    @ParameterizedTest
    @FieldSource("dev.storybrief.release.Published#MODULES")
    void the_bundle_has_the_name_of_the_module_and_exports_what_it_exports(String module) throws Exception {
        try (JarFile jar = new JarFile(Published.file(module, ".jar").toFile())) {
            Bundle bundle = Bundle.of(jar);

            assertThat(bundle.header("Bundle-SymbolicName"))
                    .isEqualTo(module(jar).name());
            assertThat(bundle.exported())
                    .isEqualTo(module(jar).exports().stream()
                            .filter(exported -> !exported.isQualified())
                            .map(ModuleDescriptor.Exports::source)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void the_bill_of_materials_has_the_version_of_each_module_and_nothing_else() throws Exception {
        assertThat(Published.pom("storybrief-bom").getPackaging()).isEqualTo("pom");
        assertThat(Published.pom("storybrief-bom").getDependencyManagement().getDependencies())
                .extracting(Dependency::getManagementKey)
                .containsExactlyInAnyOrder("dev.storybrief:brief-model:jar", "dev.storybrief:brief-render:jar");
        assertThat(Published.pom("storybrief-bom").getDependencyManagement().getDependencies())
                .extracting(Dependency::getVersion)
                .containsOnly("${project.version}");
    }

    private static ModuleDescriptor module(JarFile jar) throws Exception {
        return ModuleDescriptor.read(new ByteArrayInputStream(Published.entry(jar, "module-info.class")));
    }
}
