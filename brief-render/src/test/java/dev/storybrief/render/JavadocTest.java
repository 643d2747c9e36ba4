package dev.storybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The JDK's doclint finds Javadoc that is wrong or missing. The build of the Javadoc does not ask for what is missing,
 * since it wants a comment on the compact constructor of a record, for which javadoc writes one from the record's own.
 */
class JavadocTest {
    private static final List<Path> MODULES =
            List.of(Path.of("../brief-model/src/main/java"), Path.of("src/main/java"));
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

    private static List<Path> sourcesOfExportedPackages() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path module : MODULES) {
            Matcher exported = EXPORT.matcher(Files.readString(module.resolve("module-info.java")));
            while (exported.find()) {
                addSources(module.resolve(exported.group(1).replace('.', '/')), sources);
            }
        }
        return sources;
    }

    private static void addSources(Path folder, List<Path> sources) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
    }

    @Test
    void everything_public_has_correct_javadoc_but_for_compact_constructors() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of("-Xdoclint:all/protected", "-proc:none", "-implicit:none");
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, found, options, null, files.getJavaFileObjectsFromPaths(sourcesOfExportedPackages()));
            task.analyze();
        }
        List<String> faults = new ArrayList<>();
        List<String> compactConstructors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> missing : found.getDiagnostics()) {
            String line = missing.getSource() == null
                    ? ""
                    : Files.readAllLines(Path.of(missing.getSource().toUri()))
                            .get((int) missing.getLineNumber() - 1)
                            .strip();
            (line.matches("public \\w+ \\{") ? compactConstructors : faults).add(missing + " " + line);
        }
        assertThat(faults).isEmpty();
        assertThat(compactConstructors).hasSizeGreaterThan(5);
    }
}
