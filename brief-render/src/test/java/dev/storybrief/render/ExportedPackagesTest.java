package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the modules export is what the bundles for OSGi export, and what is compared with the last release. */
class ExportedPackagesTest {
    private static final Pattern EXCLUDE = Pattern.compile("<exclude>(dev\\.storybrief\\.[a-z.]+)</exclude>");

    private static Path classes(String module) {
        return Path.of("..", module, "target", "classes");
    }

    private static ModuleDescriptor descriptor(String module) throws IOException {
        try (InputStream in = Files.newInputStream(classes(module).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in, () -> packages(module));
        }
    }

    private static Set<String> packages(String module) {
        Path root = classes(module);
        try (Stream<Path> files = Files.walk(root.resolve("dev"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> exported(String module) throws IOException {
        return descriptor(module).exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static Set<String> exportedByBundle(String module, boolean toFriendsOnly) throws IOException {
        try (InputStream in = Files.newInputStream(classes(module).resolve("META-INF/MANIFEST.MF"))) {
            String header = new Manifest(in).getMainAttributes().getValue("Export-Package");
            return Pattern.compile(",")
                    .splitAsStream(header.replaceAll("\"[^\"]*\"", ""))
                    .filter(clause -> clause.contains("x-friends:") == toFriendsOnly)
                    .map(clause -> clause.replaceFirst(";.*", ""))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief-model", "brief-render"})
    void a_bundle_exports_what_the_module_exports(String module) throws IOException {
        assertThat(exportedByBundle(module, false)).isEqualTo(exported(module)).hasSizeGreaterThan(4);
    }

    @Test
    void a_package_that_a_module_exports_to_another_is_one_for_friends_of_the_bundle() throws IOException {
        Set<String> qualified = descriptor("brief-model").exports().stream()
                .filter(ModuleDescriptor.Exports::isQualified)
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(exportedByBundle("brief-model", true)).isEqualTo(qualified).isNotEmpty();
        assertThat(exportedByBundle("brief-render", true)).isEmpty();
    }

    @Test
    void only_packages_that_are_not_exported_are_left_out_when_versions_are_compared() throws IOException {
        Set<String> hidden = new HashSet<>();
        for (String module : Set.of("brief-model", "brief-render")) {
            hidden.addAll(packages(module));
            hidden.removeAll(exported(module));
        }

        Set<String> leftOut = EXCLUDE.matcher(Files.readString(Path.of("../pom.xml")))
                .results()
                .map(exclude -> exclude.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(leftOut).isEqualTo(new TreeSet<>(hidden));
    }
}
