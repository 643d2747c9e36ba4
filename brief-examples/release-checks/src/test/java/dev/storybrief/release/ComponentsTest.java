package dev.storybrief.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.cyclonedx.Version;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.cyclonedx.parsers.Parser;
import org.cyclonedx.parsers.XmlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The list of the components of each jar is one that CycloneDX's own validator accepts. */
class ComponentsTest {

    @ParameterizedTest
    @FieldSource("dev.storybrief.release.Published#MODULES")
    void the_lists_are_valid(String module) throws Exception {
        Map<String, Parser> formats = Map.of(".json", new JsonParser(), ".xml", new XmlParser());
        for (Map.Entry<String, Parser> format : formats.entrySet()) {
            Path list = Published.file(module, "-cyclonedx" + format.getKey());

            assertThat(format.getValue().validate(list.toFile(), Version.VERSION_16))
                    .as("%s", list)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("dev.storybrief.release.Published#MODULES")
    void a_list_names_the_jar_and_what_it_brings_and_no_tests(String module) throws Exception {
        Bom list =
                new JsonParser().parse(Published.file(module, "-cyclonedx.json").toFile());

        assertThat(list.getMetadata().getComponent().getPurl())
                .isEqualTo("pkg:maven/dev.storybrief/" + module + "@" + Published.version() + "?type=jar");
        assertThat(list.getComponents())
                .extracting(Component::getName)
                .contains("jackson-annotations", "jackson-core", "jakarta.validation-api", "hibernate-validator")
                .doesNotContain("junit-jupiter", "icu4j");
        assertThat(list.getComponents())
                .allSatisfy(component -> assertThat(component.getVersion()).isNotBlank())
                .allSatisfy(component -> assertThat(component.getHashes()).isNotEmpty());
        assertThat(new TreeSet<>(
                        list.getComponents().stream().map(Component::getName).toList()))
                .isEqualTo(new TreeSet<>(new XmlParser()
                        .parse(Published.file(module, "-cyclonedx.xml").toFile()).getComponents().stream()
                                .map(Component::getName)
                                .toList()));
    }
}
