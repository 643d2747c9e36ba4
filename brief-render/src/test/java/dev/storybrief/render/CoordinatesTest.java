package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README of the project and the examples that are projects of their own name the version to depend on. */
class CoordinatesTest {
    @Test
    void the_coordinates_are_those_of_this_build() throws IOException {
        Pattern version = Pattern.compile(
                "<groupId>dev\\.storybrief</groupId>\\s+<artifactId>.+</artifactId>\\s+<version>(.+)</version>");
        Matcher build = version.matcher(Files.readString(Path.of("../pom.xml")));
        assertThat(build.find()).isTrue();

        List<Path> named = new ArrayList<>(hosts());
        assertThat(named).hasSizeGreaterThan(1);
        named.add(Path.of("../README.md"));
        for (Path file : named) {
            assertThat(version.matcher(Files.readString(file)).results())
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(coordinates -> assertThat(coordinates.group(1)).isEqualTo(build.group(1)));
        }
    }

    @Test
    void each_host_is_in_the_readme_of_hosts() throws IOException {
        String readme = Files.readString(Path.of("../brief-examples/hosts/README.md"));

        assertThat(hosts())
                .extracting(pom -> pom.getParent().getFileName().toString())
                .allSatisfy(folder -> assertThat(readme).contains("[%s](%s)".formatted(folder, folder)));
    }

    @ParameterizedTest
    @CsvSource({
        "Spring Boot, hosts/spring-boot-4, spring-boot-starter-parent</artifactId>\\s*<version>",
        "Spring Boot, hosts/spring-boot-3, spring-boot-starter-parent</artifactId>\\s*<version>",
        "Quarkus, hosts/quarkus, <quarkus.version>",
        "Jackson, hosts/jackson-2, jackson-bom</artifactId>\\s*<version>",
        "Apache Spark, backcatalogue, <spark.version>"
    })
    void each_framework_is_named_with_its_version(String framework, String example, String before) throws IOException {
        String pom = Files.readString(Path.of("../brief-examples", example, "pom.xml"));
        Matcher version = Pattern.compile(before + "([0-9]+\\.[0-9]+)\\.").matcher(pom);
        assertThat(version.find()).isTrue();

        assertThat(Files.readString(Path.of("../README.md"))).contains(framework + " " + version.group(1));
    }

    @Test
    void both_hosts_with_spring_boot_have_the_same_sources() throws IOException {
        assertThat(sources("spring-boot-3")).isNotEmpty().isEqualTo(sources("spring-boot-4"));
    }

    /** {@return the files of a host below {@code src}, with their texts} */
    private static Map<String, String> sources(String host) throws IOException {
        Path folder = Path.of("../brief-examples/hosts", host, "src");
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return sources;
    }

    /** {@return the POMs of the examples that are projects of their own} */
    private static List<Path> hosts() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../brief-examples/hosts"))) {
            return folders.map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .toList();
        }
    }
}
