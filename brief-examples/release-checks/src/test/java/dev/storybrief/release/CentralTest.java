package dev.storybrief.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.apache.maven.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What Maven Central demands of each artifact, by its page on requirements. */
class CentralTest {

    @Test
    void there_are_two_jars_with_sources_javadoc_and_components_and_a_bill_of_materials() throws Exception {
        assertThat(Published.files())
                .extracting(file -> file.getFileName().toString().replace("-" + Published.version(), ""))
                .containsExactlyInAnyOrder(
                        "brief-model.jar",
                        "brief-model.pom",
                        "brief-model-sources.jar",
                        "brief-model-javadoc.jar",
                        "brief-model-cyclonedx.json",
                        "brief-model-cyclonedx.xml",
                        "brief-render.jar",
                        "brief-render.pom",
                        "brief-render-sources.jar",
                        "brief-render-javadoc.jar",
                        "brief-render-cyclonedx.json",
                        "brief-render-cyclonedx.xml",
                        "storybrief-bom.pom");
    }

    @ParameterizedTest
    @FieldSource("dev.storybrief.release.Published#ALL")
    void a_pom_says_what_the_artifact_is_whose_it_is_and_where_it_comes_from(String artifact) throws Exception {
        Model pom = Published.pom(artifact);

        assertThat(pom.getGroupId()).isEqualTo("dev.storybrief");
        assertThat(pom.getArtifactId()).isEqualTo(artifact);
        assertThat(pom.getVersion()).isEqualTo(Published.version()).doesNotContain("SNAPSHOT");
        assertThat(pom.getName()).isNotBlank();
        assertThat(pom.getDescription()).isNotBlank();
        assertThat(pom.getUrl()).startsWith("https://").doesNotEndWith(artifact);
        assertThat(pom.getLicenses()).singleElement().satisfies(license -> {
            assertThat(license.getName()).isEqualTo("Apache-2.0");
            assertThat(license.getUrl()).isEqualTo("https://www.apache.org/licenses/LICENSE-2.0.txt");
        });
        assertThat(pom.getDevelopers())
                .singleElement()
                .satisfies(developer -> assertThat(developer.getName()).isNotBlank());
        assertThat(pom.getScm().getUrl()).isEqualTo(pom.getUrl());
        assertThat(pom.getScm().getConnection()).isEqualTo("scm:git:" + pom.getUrl() + ".git");
        assertThat(pom.getScm().getTag()).isEqualTo("v" + Published.version());
        assertThat(pom.getIssueManagement().getUrl()).isEqualTo(pom.getUrl() + "/issues");
    }

    @ParameterizedTest
    @FieldSource("dev.storybrief.release.Published#ALL")
    void a_pom_needs_no_other_and_has_nothing_that_only_the_build_needs(String artifact) throws Exception {
        Model pom = Published.pom(artifact);

        assertThat(pom.getParent()).isNull();
        assertThat(pom.getBuild()).isNull();
        assertThat(pom.getProfiles()).isEmpty();
        assertThat(pom.getModules()).isEmpty();
        assertThat(pom.getRepositories()).isEmpty();
        assertThat(pom.getProperties()).isEmpty();
        assertThat(pom.getDependencies())
                .allSatisfy(dependency -> assertThat(dependency.getVersion()).matches("\\d.*"))
                .noneMatch(dependency -> "test".equals(dependency.getScope()));
    }

    @ParameterizedTest
    @FieldSource("dev.storybrief.release.Published#MODULES")
    void every_source_file_of_a_class_is_among_the_sources_and_every_exported_package_has_javadoc(String module)
            throws Exception {
        try (JarFile jar = new JarFile(Published.file(module, ".jar").toFile());
                JarFile sources =
                        new JarFile(Published.file(module, "-sources.jar").toFile());
                JarFile javadoc =
                        new JarFile(Published.file(module, "-javadoc.jar").toFile())) {
            assertThat(jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.endsWith(".class") && !name.contains("$")))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(name -> assertThat(sources.getEntry(name.replace(".class", ".java")))
                            .as(name)
                            .isNotNull());
            assertThat(javadoc.getEntry("index.html")).isNotNull();
            Bundle.of(jar)
                    .exported()
                    .forEach(name -> assertThat(javadoc.stream())
                            .as(name)
                            .anyMatch(entry ->
                                    entry.getName().endsWith(name.replace('.', '/') + "/package-summary.html")));
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void every_file_has_a_signature_that_is_good() throws Exception {
        for (Path file : Published.files()) {
            Process gpg = new ProcessBuilder("gpg", "--verify", file + ".asc", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(gpg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(gpg.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(gpg.exitValue()).as(printed).isZero();
        }
    }

    @Test
    void every_file_has_checksums_that_are_right() throws Exception {
        Map<String, String> algorithms =
                Map.of("md5", "MD5", "sha1", "SHA-1", "sha256", "SHA-256", "sha512", "SHA-512");
        for (Path file : Published.files()) {
            for (Map.Entry<String, String> algorithm : algorithms.entrySet()) {
                byte[] sum = MessageDigest.getInstance(algorithm.getValue()).digest(Files.readAllBytes(file));

                assertThat(Path.of(file + "." + algorithm.getKey()))
                        .hasContent(HexFormat.of().formatHex(sum));
            }
        }
    }
}
